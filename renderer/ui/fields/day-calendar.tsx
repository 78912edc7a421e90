import { parseDate } from '@internationalized/date';
import { useLingui } from '@lingui/react/macro';
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  CalendarHeading,
  Dialog,
  DialogTrigger,
  Popover,
} from 'react-aria-components';
import { cx } from '../../lib/cx';
import styles from './day-calendar.module.css';
import { Icon } from '../icon';
import iconButtonStyles from '../icon-button.module.css';
import listStyles from './list-box.module.css';

type DayCalendarProps = {
  readonly label: string;
  readonly value: string;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  readonly onPick: (day: string) => void;
};

/** Picks a day by looking. The calendar widget speaks its library's dates; nothing else here does. */
export function DayCalendar({ label, value, isOpen, onOpenChange, onPick }: DayCalendarProps) {
  const { t } = useLingui();
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={onOpenChange}>
      <Button
        className={cx(iconButtonStyles['button'], iconButtonStyles['small'])}
        aria-label={t`Wybierz dzień: ${label}`}
        excludeFromTabOrder
      >
        <Icon name="calendar" size="small" />
      </Button>
      <Popover className={listStyles['popover'] ?? ''} placement="bottom end" offset={6}>
        <Dialog aria-label={label} className={styles['dialog'] ?? ''}>
          {({ close }) => (
            <Calendar
              aria-label={label}
              defaultValue={parseDate(value)}
              firstDayOfWeek="mon"
              autoFocus
              onChange={(day) => {
                onPick(day.toString());
                close();
              }}
            >
              <header className={styles['head']}>
                <Button slot="previous" className={cx(iconButtonStyles['button'], iconButtonStyles['small'])}>
                  <Icon name="previous" size="small" />
                </Button>
                <CalendarHeading className={styles['month'] ?? ''} />
                <Button slot="next" className={cx(iconButtonStyles['button'], iconButtonStyles['small'])}>
                  <Icon name="next" size="small" />
                </Button>
              </header>
              <CalendarGrid className={styles['grid'] ?? ''} weekdayStyle="short">
                <CalendarGridHeader>
                  {(weekday) => (
                    <CalendarHeaderCell className={styles['weekday'] ?? ''}>
                      {weekday.replace(/\.$/u, '')}
                    </CalendarHeaderCell>
                  )}
                </CalendarGridHeader>
                <CalendarGridBody>
                  {(day) => <CalendarCell date={day} className={styles['day'] ?? ''} />}
                </CalendarGridBody>
              </CalendarGrid>
            </Calendar>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
