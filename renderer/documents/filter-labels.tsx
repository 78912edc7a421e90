import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { monthOfKey } from '../../shared/domain/days/accounting-month';
import { formatMonth } from '../lib/format-calendar';
import { Button } from '../ui/button';
import { isListCut, type ListCut, type ListFilter } from './list-filter';

const CUT_WORDS: Readonly<Record<ListCut, MessageDescriptor>> = {
  unsent: msg`Jeszcze nie w iFirmie`,
  unpaid: msg`Niezapłacone`,
  overdue: msg`Po terminie`,
};

type FilterLabelsProps = {
  readonly filter: ListFilter;
  readonly onChange: (filter: ListFilter) => void;
};

/** What the list was narrowed to from elsewhere, each a button that takes it off. */
export function FilterLabels({ filter, onChange }: FilterLabelsProps) {
  const { t, i18n } = useLingui();
  const { show, month } = filter;
  const shownMonth = month === null ? null : monthOfKey(month);
  const takeOff = (what: string) => t`Pokaż nie tylko: ${what}`;
  return (
    <>
      {shownMonth !== null && (
        <FilterLabel
          words={formatMonth(i18n, shownMonth.year, shownMonth.month)}
          takeOff={takeOff}
          onPress={() => {
            onChange({ ...filter, month: null });
          }}
        />
      )}
      {isListCut(show) && (
        <FilterLabel
          words={i18n._(CUT_WORDS[show])}
          takeOff={takeOff}
          onPress={() => {
            onChange({ ...filter, show: 'all' });
          }}
        />
      )}
    </>
  );
}

type FilterLabelProps = {
  readonly words: string;
  readonly takeOff: (words: string) => string;
  readonly onPress: () => void;
};

function FilterLabel({ words, takeOff, onPress }: FilterLabelProps) {
  return (
    <Button icon="close" onPress={onPress}>
      <span aria-hidden>{words}</span>
      <span className="visually-hidden">{takeOff(words)}</span>
    </Button>
  );
}
