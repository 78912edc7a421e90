import { Trans, useLingui } from '@lingui/react/macro';
import { sayAppError } from '../../../../shared/i18n/app-error-text';
import type {
  ContractorWriteAnswer,
  UnsettledContractor,
} from '../../../../shared/ipc/contracts/contractor-at-ifirma';
import { useToday } from '../../../bridge/open-company';
import { useChannelCommand } from '../../../bridge/use-channel-command';
import { CONTRACTOR_FIELD_NAMES } from '../../../contractors/contractor-field-name';
import { UNKNOWN_WRITE_TITLES } from '../../../contractors/unknown-write-titles';
import { useSettleWrite } from '../../../contractors/use-settle-write';
import { formatInstant } from '../../../lib/format-instant';
import { sayFieldValue } from '../../../lib/say-field-value';
import { Button } from '../../../ui/button';
import { SentAndCame } from './sent-and-came';
import styles from '../sync-page.module.css';

/**
 * A contractor of whom nobody knows whether iFirma took what was sent: what to look for, the read that tells, and the
 * person's answer for when it cannot. Kwit never answers by itself and never sends it twice.
 */
export function UnsettledContractorCard({ write }: { readonly write: UnsettledContractor }) {
  const { t, i18n } = useLingui();
  const today = useToday();
  const { contractorId, name, kind, decidableAt, isDecidable, isSending } = write;
  const { settle, isRunning: isReading, problem } = useSettleWrite(contractorId);
  const { run, isRunning: isAnswering, error } = useChannelCommand('contractors.answer');
  const say = (answer: ContractorWriteAnswer['answer']) => void run({ contractorId, answer });
  const isBusy = isReading || isAnswering;
  return (
    <section className={styles['card']} aria-label={t`Do wyjaśnienia: ${name}`}>
      <h2>{i18n._(UNKNOWN_WRITE_TITLES[kind])}</h2>
      <WriteFacts write={write} />
      <p>
        {isDecidable ? (
          <Trans>
            Odczyt z iFirmy zwykle to rozstrzyga. Jeżeli się nie uda, poszukaj w panelu iFirmy: Kontrahenci,
            po identyfikatorze, nazwie albo NIP-ie, i odpowiedz.
          </Trans>
        ) : (
          <Trans>
            Odpowiedź mogła zginąć po drodze. Niczego nie wysyłam drugi raz: odczytać można już teraz, a
            odpowiedź „nie ma” ma sens {formatInstant(i18n, decidableAt, today)}.
          </Trans>
        )}
      </p>
      {problem}
      {error && <p role="alert">{sayAppError(i18n, error)}</p>}
      <div className={styles['choices']}>
        <Button tone="primary" isPending={isReading} isDisabled={isSending || isAnswering} onPress={settle}>
          <Trans>Sprawdź w iFirmie</Trans>
        </Button>
        {isDecidable && (
          <>
            <Button
              isDisabled={isBusy}
              onPress={() => {
                say('there');
              }}
            >
              {kind === 'add' ? <Trans>Jest w iFirmie</Trans> : <Trans>Zmiana jest w iFirmie</Trans>}
            </Button>
            <Button
              isDisabled={isBusy}
              onPress={() => {
                say('not_there');
              }}
            >
              {kind === 'add' ? <Trans>Nie ma go tam</Trans> : <Trans>Zmiany tam nie ma</Trans>}
            </Button>
          </>
        )}
      </div>
    </section>
  );
}

/** What to look for in iFirma, when it was sent, and what came back instead of an answer. */
function WriteFacts({ write }: { readonly write: UnsettledContractor }) {
  const { i18n } = useLingui();
  return (
    <dl className={styles['facts']}>
      <dt>
        <Trans>Kontrahent</Trans>
      </dt>
      <dd>
        <bdi>{write.name}</bdi>
        {write.nip !== '' && <>, NIP&nbsp;{write.nip}</>}
      </dd>
      <dt>
        <Trans>Identyfikator</Trans>
      </dt>
      <dd>{write.identifier}</dd>
      {write.changes.map(({ field, from, to }) => (
        <Change
          key={field}
          name={i18n._(CONTRACTOR_FIELD_NAMES[field])}
          from={sayFieldValue(i18n, from)}
          to={sayFieldValue(i18n, to)}
        />
      ))}
      <SentAndCame sentAt={write.sentAt} error={write.error} />
    </dl>
  );
}

type ChangeProps = { readonly name: string; readonly from: string; readonly to: string };

function Change({ name, from, to }: ChangeProps) {
  return (
    <>
      <dt>{name}</dt>
      <dd>
        <bdi>{from}</bdi> → <bdi>{to}</bdi>
      </dd>
    </>
  );
}
