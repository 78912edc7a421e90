import { formatDay } from '../../../shared/domain/days/calendar-day';
import styles from './day-text.module.css';

/** A calendar day as Poles write it, 23.11.2026; a dash where there is none. */
export function DayText({ day }: { readonly day: string | null }) {
  if (day === null) return <span className={styles['day']}>–</span>;
  return (
    <time className={styles['day']} dateTime={day}>
      {formatDay(day)}
    </time>
  );
}
