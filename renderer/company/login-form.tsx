import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useCompany } from '../bridge/open-company';
import { useChannelCommand } from '../bridge/use-channel-command';
import { Button } from '../ui/button';
import { ConfirmDialog } from '../ui/overlays/confirm-dialog';
import { ErrorBanner } from '../ui/error-banner';
import { Form } from '../ui/fields/form';
import { Section } from '../ui/layout/section';
import { TextField } from '../ui/fields/text-field';
import { useToasts } from '../ui/overlays/toasts';
import styles from './login-form.module.css';

/** Of its field: whoever says that the login may be wrong leads there. */
export const LOGIN_PATH = 'login';

/** The text used to log in to iFirma: part of every signature, so a letter's case counts. */
export function LoginForm({ isFirstTime }: { readonly isFirstTime: boolean }) {
  const { t } = useLingui();
  const { login: savedLogin } = useCompany();
  const [login, setLogin] = useState(savedLogin);
  const { run, isRunning, error } = useChannelCommand('company.setLogin');
  const toasts = useToasts();

  const [asksWhose, setAsksWhose] = useState(false);
  const save = async (isSameAccount: boolean) => {
    const answer = await run({ login: login.trim(), isSameAccount });
    setAsksWhose(!answer.ok && answer.error.code === 'login_of_other_account');
    if (!answer.ok) return;
    setLogin(answer.value.login);
    toasts.show({ text: t`Login zapisany` });
  };

  return (
    <Section title={t`Login`} lead={t`Ten, którym logujesz się do iFirmy. Może być inny niż adres e-mail.`}>
      <Form className={styles['login']} onSubmit={() => void save(false)}>
        <TextField
          path={LOGIN_PATH}
          label={t`Login do iFirmy`}
          labelHidden
          value={login}
          onChange={setLogin}
          autoFocus={isFirstTime}
        />
        <Button type="submit" isPending={isRunning} isDisabled={login.trim() === savedLogin}>
          {t`Zapisz login`}
        </Button>
      </Form>
      {error && !asksWhose && <ErrorBanner error={error} />}
      <ConfirmDialog
        title={t`Czy to to samo konto iFirmy?`}
        isOpen={asksWhose}
        confirmLabel={t`To samo konto, nowy login`}
        onConfirm={() => void save(true)}
        onCancel={() => {
          setAsksWhose(false);
        }}
        isPending={isRunning}
      >
        <p>
          <Trans>
            Kwit zna już konto {savedLogin}. Jeżeli iFirma zmieniła mu tylko login, potwierdź: dokumenty
            zostaną, a wysyłanie zacznie się od odczytu i jednego dokumentu.
          </Trans>
        </p>
        <p>
          <Trans>
            Inne konto dodaj jako nową firmę w Ustawieniach. Z loginem innego konta Kwit szukałby wysłanych
            dokumentów tam, gdzie ich nie ma.
          </Trans>
        </p>
      </ConfirmDialog>
    </Section>
  );
}
