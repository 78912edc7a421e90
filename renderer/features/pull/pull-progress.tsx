import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { monthOfKey } from '../../../shared/domain/days/accounting-month';
import { useChannelCommand } from '../../bridge/use-channel-command';
import { formatMonth } from '../../lib/format-calendar';
import { Button } from '../../ui/button';
import { Section } from '../../ui/layout/section';
import { type Pull, PullMonths } from './pull-months';
import styles from './pull.module.css';

/** What is read at the moment and how much is left; it goes on while other screens are looked at. */
export function PullProgress({ pull }: { readonly pull: Pull }) {
  const { t, i18n } = useLingui();
  const { run: stop, isRunning } = useChannelCommand('pull.stop');
  const done = pull.months.filter(({ isDone }) => isDone).length;
  const total = pull.months.length;
  const { activity } = pull;
  const ofMonth = activity?.step === 'month' ? activity : null;
  const { year, month } = monthOfKey(ofMonth?.month ?? pull.period.toMonth);
  const monthName = formatMonth(i18n, year, month);
  const left = ofMonth?.documentsLeft ?? null;
  const sayMonth = () =>
    left === null
      ? t`${monthName}: czytam listę`
      : t`${monthName}: ${plural(left, { one: 'został # dokument', few: 'zostały # dokumenty', other: 'zostało # dokumentów' })}`;
  const ofMonths = t`${plural(total, { one: '# miesiąca', other: '# miesięcy' })}`;
  return (
    <Section
      title={t`Pobieram`}
      lead={
        activity?.step === 'contractors'
          ? t`${plural(activity.found, { one: 'Kontrahenci: odczytany #', few: 'Kontrahenci: odczytani #', other: 'Kontrahenci: odczytanych #' })}`
          : sayMonth()
      }
      action={
        <Button isPending={isRunning || pull.state === 'stopping'} onPress={() => void stop({})}>
          <Trans>Przerwij</Trans>
        </Button>
      }
    >
      <progress className={styles['progress']} max={total} value={done} aria-label={t`Pobrane miesiące`} />
      <p className={styles['note']}>
        {t`${done} z ${ofMonths}. Możesz w tym czasie pracować; wysyłanie ma pierwszeństwo.`}
      </p>
      <PullMonths months={pull.months} />
    </Section>
  );
}
