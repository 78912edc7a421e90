import type { PlanItem } from '../../../../shared/ipc/contracts/sync.contract';
import { useToday } from '../../../bridge/open-company';
import { PlanRow } from './plan-row';
import styles from '../sync-page.module.css';
import type { PlanSending } from './use-plan-sending';

type PlanRowsProps = {
  readonly label: string;
  readonly items: readonly PlanItem[];
  readonly isChangeable: boolean;
  readonly sending: Pick<PlanSending, 'dateOf' | 'chooseDate'>;
};

/** The documents of a plan in the order of their sending. */
export function PlanRows({ label, items, isChangeable, sending }: PlanRowsProps) {
  const today = useToday();
  return (
    <ul className={styles['list']} aria-label={label}>
      {items.map((item) => (
        <PlanRow
          key={item.documentId}
          item={item}
          today={today}
          issuedOn={sending.dateOf(item)}
          isChangeable={isChangeable}
          onChooseDate={(day) => {
            sending.chooseDate(item.documentId, day);
          }}
        />
      ))}
    </ul>
  );
}
