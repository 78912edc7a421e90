import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { formatDay, isCalendarDay } from '../../../../shared/domain/days/calendar-day';
import type { IssuedField } from '../../../../shared/domain/at-ifirma/issued-record';
import type { FieldValue } from '../../../../shared/domain/party/three-way';
import type { SaleConflict, SaleConflictAnswer } from '../../../../shared/ipc/contracts/pull.contract';
import { useToday } from '../../../bridge/open-company';
import { useChannelCommand } from '../../../bridge/use-channel-command';
import { formatInstant } from '../../../lib/format-instant';
import { Button } from '../../../ui/button';
import { ComparisonTable } from '../../../ui/tables/comparison-table';
import { ErrorBanner } from '../../../ui/error-banner';
import { OpenDocumentButton } from '../open-document-button';
import styles from '../sync-page.module.css';

/**
 * An issued invoice that somebody changed in iFirma: as both had it, as it was sent, and as iFirma has it now. What was issued is
 * one thing, so that it is answered as a whole.
 */
export function SaleConflictCard({ conflict }: { readonly conflict: SaleConflict }) {
  const { t, i18n } = useLingui();
  const today = useToday();
  const { run, isRunning, error } = useChannelCommand('pull.answerSaleConflict');
  const { documentId, number, partyName, readAt, comparisonId, differences } = conflict;
  const say = (answer: SaleConflictAnswer['answer']) => void run({ documentId, comparisonId, answer });
  return (
    <section className={styles['conflict']} aria-label={t`Konflikt: ${number}`}>
      <h3>
        <Trans>
          Faktura <bdi>{number}</bdi>, <bdi>{partyName}</bdi>
        </Trans>
      </h3>
      <p className={styles['meta']}>
        {t`Ktoś zmienił ją w iFirmie po wystawieniu. iFirma odczytana ${formatInstant(i18n, readAt, today)}`}
      </p>
      <ComparisonTable
        differences={differences.map((compared) => ({
          ...compared,
          ...{ base: shown(compared.base), mine: shown(compared.mine), theirs: shown(compared.theirs) },
        }))}
        fieldName={(field) => i18n._(FIELD_NAMES[field])}
        verdictText={(verdict) =>
          verdict === 'same_change' ? t`po obu stronach tak samo` : t`zmienione w iFirmie`
        }
        columns={{ base: t`Ostatnio wspólne`, mine: t`W Kwicie` }}
      />
      <p>
        <Trans>
          Numer i suma są zawsze z iFirmy. Reszta zostanie w Kwicie tak, jak wysłano, albo tak, jak jest teraz
          w iFirmie. Nic nie zostanie wysłane, a to, co wysłano, zostaje w historii.
        </Trans>
      </p>
      {error && <ErrorBanner error={error} />}
      <div className={styles['choices']}>
        <Button
          isDisabled={isRunning}
          onPress={() => {
            say('keep');
          }}
        >
          <Trans>Zostaw moje</Trans>
        </Button>
        <Button
          isDisabled={isRunning}
          onPress={() => {
            say('take');
          }}
        >
          <Trans>Przyjmij z iFirmy</Trans>
        </Button>
        <OpenDocumentButton document={{ kind: 'invoice', documentId }} />
      </div>
    </section>
  );
}

const FIELD_NAMES: Readonly<Record<IssuedField, MessageDescriptor>> = {
  party: msg`Nabywca`,
  issuedOn: msg`Data wystawienia`,
  soldOn: msg`Data sprzedaży`,
  dueOn: msg`Termin płatności`,
  lines: msg`Pozycje`,
  gross: msg`Brutto`,
};

function shown(value: FieldValue): FieldValue {
  return typeof value === 'string' && isCalendarDay(value) ? formatDay(value) : value;
}
