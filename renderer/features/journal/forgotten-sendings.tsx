import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'wouter';
import { journalEventText } from '../../../shared/i18n/journal-text';
import { operationText } from '../../../shared/i18n/operation-text';
import type { JournalStanding } from '../../../shared/ipc/contracts/journal.contract';
import { formatInstant } from '../../lib/format-instant';
import { paths } from '../../lib/paths';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';

type ForgottenSendingsProps = {
  readonly standing: JournalStanding;
  readonly today: string;
  readonly isPending: boolean;
  readonly onSeen: () => void;
};

/** What may be at iFirma and is nowhere in the database: each named, with how to get it back and what not to do twice. */
export function ForgottenSendings({ standing, today, isPending, onSeen }: ForgottenSendingsProps) {
  const { t, i18n } = useLingui();
  const { forgotten, forgottenCount } = standing;
  if (forgottenCount === 0) return null;
  const restCount = forgottenCount - forgotten.length;
  return (
    <Banner
      tone="bad"
      title={t`${plural(forgottenCount, {
        one: '# wysyłki nie ma w tej bazie, a mogła dojść do iFirmy',
        few: '# wysyłek nie ma w tej bazie, a mogły dojść do iFirmy',
        other: '# wysyłek nie ma w tej bazie, a mogły dojść do iFirmy',
      })}`}
      action={
        <Button isPending={isPending} onPress={onSeen}>
          {t`Wiem, nie pokazuj więcej`}
        </Button>
      }
    >
      <ul>
        {forgotten.map(({ at, operation, event, ifirmaId }, index) => (
          <li key={`${at} ${String(index)}`}>
            {formatInstant(i18n, at, today)}: {operationText(i18n, operation)},{' '}
            {journalEventText(i18n, event)}
            {ifirmaId !== null && <> {t`(id ${ifirmaId})`}</>}
          </li>
        ))}
      </ul>
      {restCount > 0 && (
        <p>
          <Trans>Nie zmieściło się tu: {restCount}. Wszystkie są na liście poniżej.</Trans>
        </p>
      )}
      <p>
        <Trans>
          Wysłano je po zrobieniu kopii, z której odtworzono firmę. Faktury pobierzesz z iFirmy:{' '}
          <Link href={paths.pull}>pobierz ich miesiąc</Link>. Wydatków iFirma nie daje odczytać: zanim
          wpiszesz któryś jeszcze raz, poszukaj go w jej panelu. Nowsza kopia firmy może je jeszcze mieć.
        </Trans>
      </p>
    </Banner>
  );
}
