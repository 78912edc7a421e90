import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { KsefAnswer } from '../../../shared/domain/expense/expense-form';
import { RadioField } from '../../ui/fields/radio-field';
import { TextField } from '../../ui/fields/text-field';
import type { ExpenseSectionProps } from './expense-section-props';
import styles from './expense-sheet.module.css';

type Answer = Exclude<KsefAnswer, ''>;
type Explained = { readonly label: MessageDescriptor; readonly hint: MessageDescriptor };

/** The user answers in words; the mark of JPK_V7 follows and is named (domain-rules, section 11). None is a default. */
const ANSWERS: Readonly<Record<Answer, Explained>> = {
  numbered: {
    label: msg`Ma numer KSeF`,
    hint: msg`Znacznik NUMER. Numer stoi na wydruku albo w panelu iFirmy.`,
  },
  outside: {
    label: msg`Wystawiona poza KSeF`,
    hint: msg`Znacznik BFK: faktura papierowa lub elektroniczna spoza KSeF, na przykład od sprzedawcy, którego obowiązek jeszcze nie objął.`,
  },
  other: {
    label: msg`Inny dokument albo tryb offline bez numeru`,
    hint: msg`Znacznik DI. Gdy faktura offline dostanie numer, trzeba go będzie uzupełnić w iFirmie.`,
  },
  failure: {
    label: msg`Wystawiona podczas ogłoszonej awarii KSeF`,
    hint: msg`Znacznik OFF. Tylko gdy sprzedawca wystawił ją w trybie awarii i wciąż nie ma numeru.`,
  },
};

export function KsefSection({ form, onChange, onLeaveField, problemAt, isReadOnly }: ExpenseSectionProps) {
  const { t, i18n } = useLingui();
  return (
    <section className={styles['group']} aria-label={t`KSeF`}>
      <RadioField<Answer>
        label={t`Jak ta faktura ma się do KSeF?`}
        path="ksefAnswer"
        value={form.ksefAnswer === '' ? null : form.ksefAnswer}
        error={problemAt('ksefAnswer')}
        isReadOnly={isReadOnly}
        options={(['numbered', 'outside', 'other', 'failure'] as const).map((value) => ({
          value,
          label: i18n._(ANSWERS[value].label),
          detail: i18n._(ANSWERS[value].hint),
        }))}
        onChange={(ksefAnswer) => {
          onChange({ ...form, ksefAnswer });
        }}
      />
      {form.ksefAnswer === 'numbered' && (
        <TextField
          label={t`Numer KSeF`}
          isMono
          path="ksefNumber"
          placeholder="1234563218-20261123-0123456789AB-CD"
          value={form.ksefNumber}
          error={problemAt('ksefNumber')}
          isReadOnly={isReadOnly}
          onBlur={onLeaveField}
          onChange={(ksefNumber) => {
            onChange({ ...form, ksefNumber });
          }}
        />
      )}
      <RadioField<'no' | 'yes'>
        label={t`Czy iFirma pobrała już tę fakturę z KSeF?`}
        path="importedFromKsef"
        value={form.importedFromKsef === '' ? null : form.importedFromKsef}
        error={problemAt('importedFromKsef')}
        isReadOnly={isReadOnly}
        options={[
          {
            value: 'no',
            label: t`Nie, nie ma jej w e-dokumentach`,
            detail: t`Kwit wyśle wydatek do iFirmy.`,
          },
          {
            value: 'yes',
            label: t`Tak, jest już w iFirmie`,
            detail: t`Kwit jej nie wyśle: byłaby zaksięgowana dwa razy. Zaksięguj ją w iFirmie.`,
          },
        ]}
        onChange={(importedFromKsef) => {
          onChange({ ...form, importedFromKsef });
        }}
      />
      {form.importedFromKsef === 'yes' && (
        <p className={styles['note']}>
          <Trans>Ten wydatek zostaje tylko w Kwicie.</Trans>
        </p>
      )}
    </section>
  );
}
