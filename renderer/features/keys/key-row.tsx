import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { keyPurposeText } from '../../../shared/i18n/key-text';
import type { ApiKeyName } from '../../../shared/app-error';
import type { KeyStatus } from '../../../shared/ipc/contracts/keys.contract';
import { useToday } from '../../bridge/open-company';
import { useChannelCommand } from '../../bridge/use-channel-command';
import { keyLightOf } from '../../company/key-light';
import { paths } from '../../lib/paths';
import { Button } from '../../ui/button';
import { ConfirmDialog } from '../../ui/overlays/confirm-dialog';
import { Disclosure } from '../../ui/layout/disclosure';
import { ErrorBanner } from '../../ui/error-banner';
import { Icon } from '../../ui/icon';
import { MenuButton } from '../../ui/overlays/menu-button';
import { Badge } from '../../ui/facts/state-badge';
import { KeyForm } from './key-form';
import { keyCheckText } from './key-check-text';
import styles from './key-row.module.css';
import { keySentence } from './key-sentence';

type KeyRowProps = {
  readonly status: KeyStatus;
  readonly isKeychainWorking: boolean;
  readonly isEditing: boolean;
  readonly onEdit: (isEditing: boolean) => void;
};

export function KeyRow({ status, isKeychainWorking, isEditing, onEdit }: KeyRowProps) {
  const { t, i18n } = useLingui();
  const today = useToday();
  const [, navigate] = useLocation();
  const { keyName, state, lastError } = status;
  const light = keyLightOf(i18n, status);
  const hasKey = state !== 'missing';

  const check = useChannelCommand('keys.check');
  const remove = useChannelCommand('keys.remove');
  const [isRemoving, setIsRemoving] = useState(false);

  const confirmRemove = async () => {
    const answer = await remove.run({ keyName });
    if (answer.ok) setIsRemoving(false);
  };

  return (
    <li className={styles['row']}>
      <div className={styles['name']}>
        <span className={styles['title']}>{keyName}</span>
        <Badge icon={light.icon} tone={light.tone}>
          {light.word}
        </Badge>
      </div>
      <div className={styles['middle']}>
        {isEditing ? (
          <KeyForm
            keyName={keyName}
            isKeychainWorking={isKeychainWorking}
            onDone={() => {
              onEdit(false);
            }}
          />
        ) : (
          <>
            <p className={styles['sentence']}>{keySentence(i18n, status, today)}</p>
            <p
              className={styles['meta']}
            >{t`Do ${keyPurposeText(i18n, keyName)}. ${keyCheckText(i18n, keyName)}`}</p>
            {status.waitingDocuments > 0 && (
              <Link href={waitingAt(keyName)} className={styles['way']}>
                <Icon name="next" size="small" />
                {t`Zobacz, co czeka`}
              </Link>
            )}
            {lastError && 'serverText' in lastError && lastError.serverText !== '' && (
              <Disclosure label={t`Szczegóły`}>{lastError.serverText}</Disclosure>
            )}
            {check.error && <ErrorBanner error={check.error} title={t`Klucz nie został sprawdzony`} />}
          </>
        )}
      </div>
      {!isEditing && (
        <div className={styles['actions']}>
          {hasKey && keyName !== 'wydatek' && (
            <Button
              isPending={check.isRunning}
              onPress={() => {
                void check.run({ keyName });
              }}
            >
              {t`Sprawdź`}
            </Button>
          )}
          <Button
            tone={hasKey ? 'quiet' : 'secondary'}
            onPress={() => {
              check.forget();
              onEdit(true);
            }}
          >
            {hasKey ? t`Zmień` : t`Wklej klucz`}
          </Button>
          {hasKey && (
            <MenuButton
              label={t`Więcej o kluczu ${keyName}`}
              icon="more"
              entries={[
                {
                  id: 'again',
                  label: t`Wygeneruj klucz ponownie`,
                  icon: 'key',
                  onAction: () => {
                    navigate(paths.procedure('regenerate_key', keyName));
                  },
                },
                {
                  id: 'remove',
                  label: t`Usuń klucz z tego komputera`,
                  icon: 'delete',
                  isDangerous: true,
                  onAction: () => {
                    setIsRemoving(true);
                  },
                },
              ]}
            />
          )}
        </div>
      )}
      <ConfirmDialog
        title={t`Usunąć klucz „${keyName}” z tego komputera?`}
        isOpen={isRemoving}
        confirmLabel={t`Usuń klucz`}
        isDangerous
        isPending={remove.isRunning}
        error={remove.error && <ErrorBanner error={remove.error} />}
        onConfirm={() => void confirmRemove()}
        onCancel={() => {
          setIsRemoving(false);
        }}
      >
        <p>{t`W iFirmie klucz zostanie. Dokumenty, które go potrzebują, poczekają w kolejce.`}</p>
      </ConfirmDialog>
    </li>
  );
}

/** The queue of what waits for a key; for `abonent` that is the whole of it. */
function waitingAt(keyName: ApiKeyName): string {
  const queue = { show: 'queue', month: null };
  switch (keyName) {
    case 'faktura':
      return paths.documentsShown('invoice', queue);
    case 'wydatek':
      return paths.documentsShown('expense', queue);
    case 'abonent':
    case 'rachunek':
      return paths.sync;
  }
}
