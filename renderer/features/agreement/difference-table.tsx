import { useLingui } from '@lingui/react/macro';
import { Link } from 'wouter';
import type { SaleDifferenceShown } from '../../../shared/ipc/contracts/agreement.contract';
import { paths } from '../../lib/paths';
import { DayText } from '../../ui/facts/day-text';
import { MoneyText } from '../../ui/facts/money-text';
import { PlainTable } from '../../ui/tables/plain-table';
import styles from './agreement.module.css';
import { useDifferenceWords } from './use-difference-words';

/** Each difference as both sides have it, and what to do about it. */
export function DifferenceTable({ differences }: { readonly differences: readonly SaleDifferenceShown[] }) {
  const { t } = useLingui();
  const words = useDifferenceWords();
  return (
    <PlainTable
      label={t`Różnice`}
      columns={[
        { header: t`Nabywca` },
        { header: t`W Kwicie` },
        { header: t`W iFirmie` },
        { header: t`Co to znaczy i co zrobić` },
      ]}
      rows={differences.map((difference) => {
        const ours = difference.kind === 'only_in_ifirma' ? null : difference.ours;
        const theirs = difference.kind === 'only_in_kwit' ? null : difference.theirs;
        return {
          id: `${ours?.documentId ?? ''} ${theirs?.ifirmaId ?? ours?.ifirmaId ?? ''}`,
          cells: [
            <bdi key="party">{(theirs ?? ours)?.partyName}</bdi>,
            <Side key="ours" sale={ours} />,
            <Side key="theirs" sale={theirs} />,
            <span key="words" className={styles['words']}>
              {words(difference)} <OwnLink difference={difference} />
            </span>,
          ],
        };
      })}
    />
  );
}

type SideProps = {
  readonly sale: {
    readonly number: string | null;
    readonly issuedOn: string;
    readonly grossMinor: number | null;
    readonly currency: string;
  } | null;
};

function Side({ sale }: SideProps) {
  const { t } = useLingui();
  if (sale === null) return <span className={styles['absent']}>{t`nie ma`}</span>;
  return (
    <span className={styles['side']}>
      <span>{sale.number ?? t`bez numeru`}</span>
      <DayText day={sale.issuedOn === '' ? null : sale.issuedOn} />
      <MoneyText minor={sale.grossMinor} currency={sale.currency || 'PLN'} />
    </span>
  );
}

function OwnLink({ difference }: { readonly difference: SaleDifferenceShown }) {
  const { t } = useLingui();
  const documentId = difference.kind === 'only_in_ifirma' ? difference.twinOf : difference.ours.documentId;
  if (documentId === null) return null;
  return (
    <Link className={styles['link']} href={paths.document('invoice', documentId)}>
      {t`Otwórz dokument`}
    </Link>
  );
}
