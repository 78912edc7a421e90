import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useCompany } from '../bridge/open-company';
import { useChannelCommand } from '../bridge/use-channel-command';
import { Button } from '../ui/button';
import { ErrorBanner } from '../ui/error-banner';
import { Form } from '../ui/form';
import { Section } from '../ui/section';
import { TextField } from '../ui/text-field';
import { useToasts } from '../ui/toasts';
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

  const save = async () => {
    const answer = await run({ login: login.trim() });
    if (!answer.ok) return;
    setLogin(answer.value.login);
    toasts.show({ text: t`Login zapisany` });
  };

  return (
    <Section title={t`Login`} lead={t`Ten, którym logujesz się do iFirmy. Może być inny niż adres e-mail.`}>
      <Form className={styles['login']} onSubmit={() => void save()}>
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
      {error && <ErrorBanner error={error} />}
    </Section>
  );
}
