import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { formatDay } from '../../../../shared/domain/days/calendar-day';
import { sayAppError } from '../../../../shared/i18n/app-error-text';
import type { Unsettled } from '../../../../shared/ipc/contracts/sync.contract';
import { useToday } from '../../../bridge/open-company';
import { useChannelCommand } from '../../../bridge/use-channel-command';
import { formatInstant } from '../../../lib/format-instant';
import { Button } from '../../../ui/button';
import { MoneyText } from '../../../ui/facts/money-text';
import { OpenDocumentButton } from '../open-document-button';
import { SentFacts } from './sent-facts';
import styles from '../sync-page.module.css';

/**
 * A document whose fate nobody knows. Shows what to look for, what was read, and takes the person's answer only
 * when it can be given (reliability-security 3.5 and 3.6). Kwit never answers by itself.
 */
export function UnsettledCard({ item }: { readonly item: Unsettled }) {
  const { t, i18n } = useLingui();
  const today = useToday();
  const { run: answer, error, isRunning } = useChannelCommand('sync.answer');
  const isExpense = item.kind === 'expense';
  const asksPerson = item.isDecidable && (isExpense || item.state === 'needs_person' || item.canSendAgain);
  const say = (is: 'not_there') => void answer({ documentId: item.documentId, answer: { is } });
  const bind = (ifirmaId: string | null) =>
    void answer({ documentId: item.documentId, answer: { is: 'there', ifirmaId } });

  return (
    <section className={styles['card']} aria-label={t`Do wyjaśnienia: ${item.partyName}`}>
      <h2>
        {isExpense ? (
          <Trans>Nie wiadomo, czy iFirma zaksięgowała ten wydatek</Trans>
        ) : (
          <Trans>Nie wiadomo, czy iFirma wystawiła tę fakturę</Trans>
        )}
      </h2>
      <SentFacts item={item} />
      {!item.isAttemptReadable ? (
        <p>
          <Trans>
            Zapisu tej wysyłki nie da się odczytać, więc Kwit jej nie rozstrzygnie i niczego nie wyśle drugi
            raz. Poszukaj dokumentu w panelu iFirmy. Jeżeli cofnięto wersję Kwita, zainstaluj nowszą; jeżeli
            nie, odtwórz firmę z kopii zapasowej.
          </Trans>
        </p>
      ) : !item.isDecidable ? (
        <p>
          <Trans>
            Odpowiedź mogła zginąć po drodze. Niczego nie wysyłam drugi raz: rozstrzygnąć można{' '}
            {formatInstant(i18n, item.decidableAt, today)}.
          </Trans>{' '}
          {!isExpense && <Trans>Wtedy naciśnij „Synchronizuj”.</Trans>}
        </p>
      ) : item.confirmation !== null ? (
        <Confirmed confirmation={item.confirmation} />
      ) : isExpense ? (
        <p>
          <Trans>
            iFirma nie daje odczytać wydatków, więc Kwit niczego nie szukał. Poszukaj go w panelu iFirmy:
            Wydatki, miesiąc {formatDay(item.issuedOn).slice(3)}, po sprzedawcy, numerze i kwocie. Zajrzyj też
            do e-dokumentów, które iFirma pobrała z KSeF.
          </Trans>
        </p>
      ) : (
        <ReadsLine item={item} />
      )}
      {item.isFromJournal && (
        <p>
          <Trans>
            O tej wysyłce wie tylko dziennik: baza jest starsza. To, co poszło, mogło mieć inną datę, kwotę
            albo numer niż tutaj.
          </Trans>
        </p>
      )}
      {error && <p role="alert">{sayAppError(i18n, error)}</p>}
      {item.candidates.length > 0 && item.isDecidable && (
        <ul className={styles['list']} aria-label={t`Może to jedna z tych`}>
          {item.candidates.map((candidate) => (
            <li key={candidate.ifirmaId} className={styles['row']}>
              <span />
              <span className={styles['words']}>
                <bdi>{candidate.partyName}</bdi>
                <span className={styles['meta']}>
                  {candidate.number} · {formatDay(candidate.issuedOn)}
                </span>
              </span>
              <Button
                isDisabled={isRunning}
                onPress={() => {
                  bind(candidate.ifirmaId);
                }}
              >
                <Trans>To ta</Trans>
              </Button>
              <MoneyText minor={candidate.grossMinor} />
            </li>
          ))}
        </ul>
      )}
      {asksPerson && !isExpense && item.confirmation === null && (
        <p>
          <Trans>
            Poszukaj jej w panelu iFirmy: Faktury, miesiąc {formatDay(item.issuedOn).slice(3)}, po nabywcy,
            dacie i kwocie.
          </Trans>
        </p>
      )}
      <div className={styles['choices']}>
        {asksPerson && (
          <>
            <Button
              isDisabled={isRunning}
              onPress={() => {
                bind(null);
              }}
            >
              <Trans>Jest w iFirmie</Trans>
            </Button>
            {item.confirmation === null && (
              <Button
                isDisabled={isRunning || !item.canSendAgain}
                onPress={() => {
                  say('not_there');
                }}
              >
                <Trans>Nie ma go tam, wyślij ponownie</Trans>
              </Button>
            )}
          </>
        )}
        <OpenDocumentButton document={item} tone={asksPerson ? 'quiet' : 'secondary'} />
      </div>
    </section>
  );
}

/** The journal has iFirma's own word: it is never sent again, whatever a search in the panel shows. */
function Confirmed({ confirmation }: { readonly confirmation: NonNullable<Unsettled['confirmation']> }) {
  const { i18n } = useLingui();
  const today = useToday();
  const at = formatInstant(i18n, confirmation.at, today);
  return (
    <p>
      {confirmation.ifirmaId === null ? (
        <Trans>Dziennik wysyłki mówi, że iFirma to przyjęła ({at}).</Trans>
      ) : (
        <Trans>
          Dziennik wysyłki mówi, że iFirma to przyjęła ({at}, id {confirmation.ifirmaId}).
        </Trans>
      )}{' '}
      <Trans>
        Kwit nie wyśle tego drugi raz. Jeżeli w iFirmie to potem usunięto, wybierz „Jest w iFirmie”, a nowy
        dokument zrób z jego kopii.
      </Trans>
    </p>
  );
}

/** The evidence: how many complete reads, how much they saw, and what is still to be done. */
function ReadsLine({ item }: { readonly item: Unsettled }) {
  const { i18n } = useLingui();
  const today = useToday();
  const last = item.reads.at(-1);
  if (!last) {
    return (
      <p>
        <Trans>Naciśnij „Synchronizuj”: przejrzę listę faktur w iFirmie i poszukam tej jednej.</Trans>
      </p>
    );
  }
  return (
    <p>
      <Plural
        value={item.reads.length}
        one="Lista przejrzana # raz"
        few="Lista przejrzana # razy"
        other="Lista przejrzana # razy"
      />
      {', '}
      <Trans>
        ostatnio {formatInstant(i18n, last.at, today)}. Dokumentów na liście: {last.documentsSeen},
        pasujących: {last.candidates}.
      </Trans>{' '}
      {item.nextReadAt !== null && !item.canSendAgain && (
        <Trans>Następny odczyt ma sens {formatInstant(i18n, item.nextReadAt, today)}.</Trans>
      )}
    </p>
  );
}
