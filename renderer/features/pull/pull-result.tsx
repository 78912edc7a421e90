import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useLocation } from 'wouter';
import { useToday } from '../../bridge/open-company';
import { useChannelCommand } from '../../bridge/use-channel-command';
import { formatInstant } from '../../lib/format-instant';
import { paths } from '../../lib/paths';
import { periodText } from '../../periods/period-choice';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { ErrorBanner } from '../../ui/error-banner';
import { Section } from '../../ui/layout/section';
import { PulledContractors } from './pulled-contractors';
import { type Pull, PullMonths } from './pull-months';
import styles from './pull.module.css';

type PullResultProps = { readonly pull: Pull; readonly foreignCount: number };

/** What the last fetch brought, why it ended, and the way to go on. */
export function PullResult({ pull, foreignCount }: PullResultProps) {
  const { t, i18n } = useLingui();
  const today = useToday();
  const [, navigate] = useLocation();
  const resume = useChannelCommand('pull.resume');
  const left = pull.months.filter(({ isDone }) => !isDone).length;
  const period = periodText(i18n, pull.period);
  const monthsLeft =
    left === 0
      ? t`Zostali kontrahenci`
      : t`${plural(left, { one: 'Został # miesiąc', few: 'Zostały # miesiące', other: 'Zostało # miesięcy' })}`;
  const resumeButton = (
    <Button tone="primary" icon="pull" isPending={resume.isRunning} onPress={() => void resume.run({})}>
      <Trans>Dokończ pobieranie</Trans>
    </Button>
  );
  return (
    <Section
      title={pull.state === 'finished' ? t`Pobrane: ${period}` : t`Pobieranie przerwane: ${period}`}
      lead={formatInstant(i18n, pull.endedAt ?? pull.startedAt, today)}
      action={
        foreignCount > 0 && (
          <Button
            icon="invoice"
            onPress={() => {
              navigate(paths.pulledSales);
            }}
          >
            <Trans>Zobacz dokumenty z iFirmy</Trans>
          </Button>
        )
      }
    >
      {pull.error && <ErrorBanner error={pull.error} title={t`Pobieranie się zatrzymało`} />}
      {pull.state !== 'finished' && (
        <Banner tone="info" title={monthsLeft} action={resumeButton}>
          {pull.error?.code === 'request_budget_spent' ? (
            <Trans>Na dziś wystarczy zapytań. Wróć jutro: to, co już jest, zostaje.</Trans>
          ) : (
            <Trans>To, co już jest, zostaje. Kwit zacznie tam, gdzie skończył.</Trans>
          )}
        </Banner>
      )}
      {resume.error && <ErrorBanner error={resume.error} />}
      <Counts counts={pull.counts} />
      {pull.contractors !== null && <PulledContractors contractors={pull.contractors} />}
      <PullMonths months={pull.months} />
    </Section>
  );
}

function Counts({ counts }: Pick<Pull, 'counts'>) {
  const { t } = useLingui();
  const { found, added, changed, gone, ownUpdated, unreadable } = counts;
  const sentences = [
    found === 0
      ? t`W tych miesiącach iFirma nie ma żadnej sprzedaży.`
      : t`iFirma ma ${plural(found, { one: '# dokument', few: '# dokumenty', other: '# dokumentów' })}.`,
    added > 0 && t`${plural(added, { one: 'Nowy: #.', other: 'Nowe: #.' })}`,
    changed > 0 && t`${plural(changed, { one: 'Zmieniony: #.', other: 'Zmienione: #.' })}`,
    gone > 0 && t`Nie ma już w iFirmie: ${gone}.`,
    ownUpdated > 0 &&
      t`${plural(ownUpdated, { one: 'O # dokumencie wysłanym z Kwita iFirma wie coś nowego; jest to w jego historii.', other: 'O # dokumentach wysłanych z Kwita iFirma wie coś nowego; jest to w ich historii.' })}`,
    unreadable > 0 &&
      t`${plural(unreadable, { one: '# dokumentu nie dało się otworzyć: jest na liście, ale bez pozycji.', other: '# dokumentów nie dało się otworzyć: są na liście, ale bez pozycji.' })}`,
  ];
  return <p className={styles['sentence']}>{sentences.filter((text) => text !== false).join(' ')}</p>;
}
