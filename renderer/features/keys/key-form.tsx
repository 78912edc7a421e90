import { useLingui } from '@lingui/react/macro';
import { useCallback, useState } from 'react';
import type { ApiKeyName } from '../../../shared/app-error';
import { problemAt } from '../../../shared/i18n/field-problem-text';
import { useChannelCommand } from '../../bridge/use-channel-command';
import { useLeave, useUnsavedWork } from '../../documents/unsaved-work';
import { useShortcut } from '../../shortcuts/use-shortcut';
import { Button } from '../../ui/button';
import { CheckField } from '../../ui/fields/check-field';
import { ErrorBanner } from '../../ui/error-banner';
import { Form } from '../../ui/fields/form';
import { TextField } from '../../ui/fields/text-field';
import styles from './key-form.module.css';

type KeyFormProps = {
  readonly keyName: ApiKeyName;
  readonly isKeychainWorking: boolean;
  readonly onDone: () => void;
};

/** Takes a key. Once main has it, it is forgotten here; nothing ever shows it again. */
export function KeyForm({ keyName, isKeychainWorking, onDone }: KeyFormProps) {
  const { t, i18n } = useLingui();
  const [value, setValue] = useState('');
  const [memoryOnly, setMemoryOnly] = useState(!isKeychainWorking);
  const { run, isRunning, error } = useChannelCommand('keys.set');

  const leave = useLeave();
  const isEmpty = value.trim() === '';
  // Esc and another screen ask before a key that was fetched from iFirma's panel is gone; "Anuluj" means it.
  useUnsavedWork(useCallback(() => Promise.resolve(isEmpty), [isEmpty]));
  useShortcut('page.leave', () => {
    leave(onDone);
  });

  const fieldError =
    error?.code === 'invalid_input' ? problemAt(i18n, error.fields, error.fields[0]?.path ?? '') : undefined;
  const offersMemory = !isKeychainWorking || error?.code === 'keychain_write_failed' || memoryOnly;

  const save = async () => {
    const answer = await run({ keyName, value, memoryOnly });
    // A refused one stays, so that nobody has to fetch it from iFirma's panel again (K-13).
    if (!answer.ok) return;
    setValue('');
    onDone();
  };

  return (
    <Form className={styles['form']} onSubmit={() => void save()}>
      <TextField
        label={t`Klucz ${keyName}`}
        type="password"
        isMono
        autoFocus
        value={value}
        onChange={setValue}
        error={fieldError}
        hint={t`Wklej go w całości. Spacje i końce wierszy Kwit usunie sam.`}
      />
      {offersMemory && (
        <CheckField
          label={t`Zapamiętaj tylko do zamknięcia Kwita`}
          hint={t`Klucz nie trafi do magazynu haseł.`}
          isSelected={memoryOnly}
          onChange={setMemoryOnly}
        />
      )}
      {error && error.code !== 'invalid_input' && <ErrorBanner error={error} />}
      <div className={styles['buttons']}>
        <Button tone="primary" type="submit" isPending={isRunning} isDisabled={isEmpty}>
          {t`Zapisz klucz`}
        </Button>
        <Button tone="quiet" onPress={onDone}>
          {t`Anuluj`}
        </Button>
      </div>
    </Form>
  );
}
