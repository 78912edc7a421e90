import { useLingui } from '@lingui/react/macro';
import { useToday } from '../bridge/open-company';
import { SegmentedField } from '../ui/fields/segmented-field';
import { SelectField } from '../ui/fields/select-field';
import { type ChosenPeriod, offerMonths, offerPeriods, type PeriodKind } from './period-choice';
import styles from './period-field.module.css';

type PeriodFieldProps = {
  readonly value: ChosenPeriod;
  readonly onChange: (period: ChosenPeriod) => void;
  readonly isDisabled?: boolean;
};

/** A month, a quarter, a year, or from one month to another. */
export function PeriodField({ value, onChange, isDisabled = false }: PeriodFieldProps) {
  const { t, i18n } = useLingui();
  const today = useToday();
  const { kind, fromMonth, toMonth } = value;
  const changeKind = (next: PeriodKind) => {
    if (next === 'range') {
      onChange({ kind: next, fromMonth, toMonth });
      return;
    }
    const offered = offerPeriods(i18n, next, today);
    const around = offered.find((one) => one.fromMonth <= toMonth && toMonth <= one.toMonth) ?? offered[0];
    if (around) onChange({ kind: next, fromMonth: around.fromMonth, toMonth: around.toMonth });
  };
  return (
    <div className={styles['fields']}>
      <SegmentedField
        label={t`Okres`}
        value={kind}
        onChange={changeKind}
        isDisabled={isDisabled}
        options={[
          { value: 'month', label: t`Miesiąc` },
          { value: 'quarter', label: t`Kwartał` },
          { value: 'year', label: t`Rok` },
          { value: 'range', label: t`Od – do` },
        ]}
      />
      {kind === 'range' ? (
        <RangeFields value={value} onChange={onChange} isDisabled={isDisabled} />
      ) : (
        <SelectField
          label={t`Który`}
          value={fromMonth}
          isDisabled={isDisabled}
          options={offerPeriods(i18n, kind, today)}
          onChange={(chosen) => {
            const period = offerPeriods(i18n, kind, today).find((one) => one.value === chosen);
            if (period) onChange({ kind, fromMonth: period.fromMonth, toMonth: period.toMonth });
          }}
        />
      )}
    </div>
  );
}

function RangeFields({ value, onChange, isDisabled = false }: PeriodFieldProps) {
  const { t, i18n } = useLingui();
  const today = useToday();
  const months = offerMonths(i18n, today);
  return (
    <>
      <SelectField
        label={t`Od miesiąca`}
        value={value.fromMonth}
        isDisabled={isDisabled}
        options={months}
        onChange={(fromMonth) => {
          // The other end goes along rather than being refused.
          onChange({ ...value, fromMonth, toMonth: value.toMonth < fromMonth ? fromMonth : value.toMonth });
        }}
      />
      <SelectField
        label={t`Do miesiąca`}
        value={value.toMonth}
        isDisabled={isDisabled}
        options={months}
        onChange={(toMonth) => {
          onChange({ ...value, toMonth, fromMonth: value.fromMonth > toMonth ? toMonth : value.fromMonth });
        }}
      />
    </>
  );
}
