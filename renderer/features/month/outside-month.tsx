import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { monthOfKey } from '../../../shared/domain/days/accounting-month';
import type { MonthOverview } from '../../../shared/ipc/contracts/month.contract';
import { formatMonth } from '../../lib/format-calendar';
import { paths } from '../../lib/paths';
import { DayText } from '../../ui/facts/day-text';
import { LinkList, LinkRow } from '../../ui/tables/link-list';
import { Section } from '../../ui/layout/section';
import styles from './month.module.css';

type Outside = MonthOverview['outside'][number];

/** What of the queue iFirma would not take now, by the month that it needs, each document by name. */
export function OutsideMonth({ overview }: { readonly overview: MonthOverview }) {
  const { t, i18n } = useLingui();
  const { reading, queued, outside } = overview;
  const needed = [...new Set(outside.map(({ needs }) => needs))].toSorted();

  return (
    <Section title={t`Czego potrzebuje kolejka`}>
      {outside.length === 0 && (
        <p className={styles['note']}>
          {queued === 0 ? (
            <Trans>Kolejka jest pusta.</Trans>
          ) : reading === null ? (
            <Trans>Okaże się po odczytaniu miesiąca z iFirmy.</Trans>
          ) : (
            <Plural
              value={queued}
              one="Jedyny dokument z kolejki mieści się w tym miesiącu."
              few="Wszystkie # dokumenty z kolejki mieszczą się w tym miesiącu."
              other="Wszystkie # dokumentów z kolejki mieści się w tym miesiącu."
            />
          )}
        </p>
      )}
      {needed.map((needs) => {
        const { year, month } = monthOfKey(needs);
        const documents = outside.filter((document) => document.needs === needs);
        const name = formatMonth(i18n, year, month);
        return (
          <div key={needs}>
            <h3 className={styles['needs']}>
              <Plural
                value={documents.length}
                one="# dokument czeka na miesiąc:"
                few="# dokumenty czekają na miesiąc:"
                other="# dokumentów czeka na miesiąc:"
              />{' '}
              {name}
            </h3>
            <LinkList label={name}>
              {documents.map((document) => (
                <OutsideRow key={document.documentId} document={document} />
              ))}
            </LinkList>
          </div>
        );
      })}
    </Section>
  );
}

function OutsideRow({
  document: { documentId, kind, partyName, title, day },
}: {
  readonly document: Outside;
}) {
  const { t } = useLingui();
  return (
    <LinkRow
      to={paths.document(kind, documentId)}
      icon={kind}
      words={
        <>
          <bdi>{partyName}</bdi> <bdi className={styles['note']}>{title}</bdi>
        </>
      }
    >
      <span className={styles['note']}>
        {kind === 'invoice' ? t`data sprzedaży` : t`data wystawienia albo wpływu`} <DayText day={day} />
      </span>
    </LinkRow>
  );
}
