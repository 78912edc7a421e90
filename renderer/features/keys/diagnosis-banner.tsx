import { useLingui } from '@lingui/react/macro';
import { useLocation } from 'wouter';
import type { Diagnosis } from '../../../shared/domain/access/diagnose-access';
import { diagnosisText } from '../../../shared/i18n/diagnosis-text';
import { useCompany } from '../../bridge/open-company';
import { useChannelCommand } from '../../bridge/use-channel-command';
import { LOGIN_PATH } from '../../company/login-form';
import { focusField } from '../../lib/focus-field';
import { paths } from '../../lib/paths';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';

/** One finding: what is wrong, how that is known, what to do, and the way there. */
export function DiagnosisBanner({ diagnosis }: { readonly diagnosis: Diagnosis }) {
  const { t, i18n } = useLingui();
  const { kind } = useCompany();
  const [, navigate] = useLocation();
  const { run: openExternal } = useChannelCommand('app.openExternal');
  const { title, reason, remedy } = diagnosisText(i18n, diagnosis);
  const go = (label: string, address: string) => (
    <Button
      onPress={() => {
        navigate(address);
      }}
    >
      {label}
    </Button>
  );

  const action = () => {
    switch (diagnosis.finding) {
      case 'no_keys':
      case 'api_inactive':
        return go(t`Aktywuj dostęp`, paths.procedure('basic_access'));
      case 'not_generated':
        return go(t`Wygeneruj klucz`, paths.procedure('regenerate_key', diagnosis.keyName));
      case 'cannot_tell':
      case 'all_refused':
      case 'login':
      case 'login_missing':
        // The practice account of the demo has no login to compare.
        return kind === 'demo' ? undefined : (
          <Button
            onPress={() => {
              focusField(LOGIN_PATH);
            }}
          >
            {t`Przejdź do loginu`}
          </Button>
        );
      case 'old_key':
        return go(
          t`Wygeneruj klucz „${diagnosis.keyName}” ponownie`,
          paths.procedure('regenerate_key', diagnosis.keyName),
        );
      case 'terms':
      case 'rights':
        return (
          <Button
            icon="external"
            onPress={() => {
              void openExternal({ target: 'ifirma_panel' });
            }}
          >
            {t`Otwórz iFirmę`}
          </Button>
        );
      default:
        return undefined;
    }
  };

  return (
    <Banner tone={toneOf(diagnosis)} title={title} action={action()}>
      {reason} {remedy}
    </Banner>
  );
}

function toneOf({ finding }: Diagnosis): 'good' | 'info' | 'warn' | 'bad' {
  switch (finding) {
    case 'well':
      return 'good';
    case 'not_asked':
    case 'no_keys':
    case 'network':
    case 'service':
    case 'pace':
      return 'info';
    case 'keychain':
    case 'cannot_tell':
    case 'all_refused':
      return 'warn';
    default:
      return 'bad';
  }
}
