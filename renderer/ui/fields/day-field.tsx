import { useLingui } from '@lingui/react/macro';
import { useRef, useState, type KeyboardEvent } from 'react';
import { formatDay, isCalendarDay } from '../../../shared/domain/days/calendar-day';
import { parseDayInput } from '../../../shared/domain/days/parse-day-input';
import { useShortcut } from '../../shortcuts/use-shortcut';
import { DayCalendar } from './day-calendar';
import type { TextValueProps } from './field-props';
import { TextControl } from './text-control';

type DayFieldProps = Omit<TextValueProps, 'placeholder'> & {
  /** From main: the page has no clock. */
  readonly today: string;
};

/**
 * A day by typing (K-06): `.` or `d` is today, `+` and `-` step, `15` and `1511` are days near the shown month. The
 * value is `YYYY-MM-DD` as soon as the text means a day, otherwise the text; what is understood shows while typing.
 */
export function DayField({ today, value, onChange, onBlur, ...props }: DayFieldProps) {
  const { t } = useLingui();
  const input = useRef<HTMLInputElement>(null);
  // The text under the user's hands; null while the field shows the day it holds.
  const [typed, setTyped] = useState<string | null>(null);

  const [hasFocus, setHasFocus] = useState(false);
  const [isCalendarOpen, setIsCalendarOpen] = useState(false);
  const isFixed = props.isReadOnly === true || props.isDisabled === true;
  useShortcut(
    'calendar.open',
    () => {
      setIsCalendarOpen(true);
    },
    hasFocus && !isFixed,
  );

  const day = isCalendarDay(value) ? value : null;
  // What `15` or `+` start from: the day that stood here before the typing began.
  const [shownDay, setShownDay] = useState(day ?? today);

  const hold = (next: string) => {
    setTyped(null);
    setShownDay(next);
    onChange(next);
  };

  const type = (text: string, shown = shownDay) => {
    const understood = parseDayInput(text, { today, shown });
    setTyped(text);
    setShownDay(shown);
    onChange(understood.ok ? understood.value : text);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const sign = event.key === '=' ? '+' : event.key;
    if (sign !== '+' && sign !== '-') return;
    // In the middle of typing a minus is an ordinary character: 2026-11-23.
    if (typed !== null && !/^[+-]?$/u.test(typed)) return;
    event.preventDefault();
    // A second sign steps once more; a number after a sign steps that far.
    type(sign, day ?? shownDay);
  };

  const understood = typed !== null && day !== null && typed !== formatDay(day) ? formatDay(day) : undefined;

  return (
    <TextControl
      {...props}
      value={typed ?? (day === null ? value : formatDay(day))}
      onChange={type}
      placeholder={t`dd.mm.rrrr`}
      inputRef={input}
      inputProps={{ inputMode: 'numeric', onKeyDown }}
      onFocus={() => {
        setHasFocus(true);
        setShownDay(day ?? today);
        input.current?.select();
      }}
      onBlur={() => {
        setHasFocus(false);
        setTyped(null);
        onBlur?.();
      }}
      trailing={
        <>
          {understood !== undefined && <output aria-live="polite">{understood}</output>}
          {!isFixed && (
            <DayCalendar
              label={props.label}
              value={day ?? today}
              isOpen={isCalendarOpen}
              onOpenChange={setIsCalendarOpen}
              onPick={hold}
            />
          )}
        </>
      }
    />
  );
}
