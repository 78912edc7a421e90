import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { formatDay } from '../../../shared/domain/days/calendar-day';
import { useToday } from '../../bridge/open-company';
import { paths } from '../../lib/paths';
import { PanelBeside } from '../../procedures/panel-beside';
import { waitingTab } from '../../procedures/sketched-tabs';
import { StepLayout } from '../../procedures/step-layout';
import { useLimitApplication } from '../../procedures/use-limit-application';
import type { ProcedurePath } from '../../procedures/use-procedure';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { ErrorBanner } from '../../ui/error-banner';
import { RadioField } from '../../ui/fields/radio-field';

type Answer = 'granted' | 'waiting' | 'refused';

/** Granted at once, or a message that an administrator has to approve: only the user sees which. */
export function AwaitApprovalStep({ path }: { readonly path: ProcedurePath }) {
  const { t } = useLingui();
  const today = useToday();
  const [, navigate] = useLocation();
  const application = useLimitApplication();
  const { waitingSince, documents } = path.notes;
  const [answer, setAnswer] = useState<Answer | null>(waitingSince === null ? null : 'waiting');

  const choose = (chosen: Answer) => {
    setAnswer(chosen);
    if (chosen === 'waiting') path.note({ waitingSince: waitingSince ?? today });
  };

  const takeBasic = async () => {
    if (await application.noteRefusal()) navigate(paths.procedure('basic_access'));
  };

  return (
    <StepLayout
      path={path}
      title={t`Sprawdź, co odpowiedziała iFirma`}
      isNextDisabled={answer !== 'granted'}
      onNext={() => {
        path.next({ waitingSince: null });
      }}
      panel={<PanelBeside drawn={waitingTab(documents)} />}
    >
      <RadioField
        label={t`Co widać w zakładce API?`}
        value={answer}
        onChange={choose}
        options={[
          {
            value: 'granted',
            label: t`Klucze z przyciskami „wygeneruj”`,
            detail: t`Dostęp przyznano.`,
          },
          {
            value: 'waiting',
            label: t`Komunikat, że wniosek czeka na administratora`,
            detail: t`Kluczy jeszcze nie można wygenerować.`,
          },
          { value: 'refused', label: t`Odmowa` },
        ]}
      />
      {answer === 'waiting' && (
        <Banner tone="info" icon="state-queued" title={t`Czekasz od ${formatDay(waitingSince ?? today)}`}>
          <Trans>
            Nic więcej nie trzeba robić. Kwit to zapamiętał: wróć tu z Kluczy API, gdy iFirma odpowie. Do tego
            czasu wpisuj dokumenty jak zwykle, poczekają.
          </Trans>
        </Banner>
      )}
      {answer === 'refused' && (
        <Banner
          tone="warn"
          title={t`Można zacząć od dostępu podstawowego`}
          action={<Button onPress={() => void takeBasic()}>{t`Dostęp podstawowy`}</Button>}
        >
          <Trans>
            Daje około 1000 dokumentów miesięcznie i klucze od razu. O powód odmowy zapytaj na bok@ifirma.pl.
          </Trans>
        </Banner>
      )}
      {application.error && <ErrorBanner error={application.error} />}
    </StepLayout>
  );
}
