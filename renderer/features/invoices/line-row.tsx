import { Trans, useLingui } from '@lingui/react/macro';
import type { KeyboardEvent } from 'react';
import type { CompanyProfile } from '../../../shared/domain/company/company';
import type { InvoiceLineForm } from '../../../shared/domain/invoice/invoice-form';
import type { Minor } from '../../../shared/domain/money/money';
import { RYCZALT_RATES } from '../../../shared/domain/tax/ryczalt-rate';
import { VAT_RATES, type VatRate } from '../../../shared/domain/tax/vat-rate';
import { keysOf } from '../../shortcuts/shortcut-table';
import { DecimalField } from '../../ui/fields/decimal-field';
import { IconButton } from '../../ui/icon-button';
import { MoneyField } from '../../ui/fields/money-field';
import { MoneyText } from '../../ui/facts/money-text';
import { SelectField } from '../../ui/fields/select-field';
import { TextAreaField } from '../../ui/fields/text-area-field';
import { TextField } from '../../ui/fields/text-field';
import type { LineColumn, LineColumnId } from './line-columns';
import styles from './lines-grid.module.css';
import { isMac } from '../../lib/platform';
import { ryczaltRateLabel } from '../../lib/ryczalt-rate-label';
import { vatRateLabel } from './vat-rate-label';

type LineRowProps = {
  readonly line: InvoiceLineForm;
  readonly index: number;
  readonly columns: readonly LineColumn[];
  readonly valueMinor: Minor | undefined;
  readonly profile: CompanyProfile;
  readonly isReadOnly: boolean;
  readonly canRemove: boolean;
  readonly problemAt: (field: string) => string | undefined;
  readonly onChange: (change: Partial<InvoiceLineForm>) => void;
  readonly onRemove: () => void;
  readonly onLeaveField: () => void;
  readonly onTabFromLastCell: () => boolean;
};

export function LineRow(props: LineRowProps) {
  const { line, index, columns, profile, valueMinor, isReadOnly, canRemove } = props;
  const { problemAt, onRemove, onTabFromLastCell } = props;
  const { t } = useLingui();
  // The one basis of an exempt seller stands under all lines.
  const showsBasis = profile.vatStatus === 'payer' && line.vatRate === 'zw';
  const lastCell = showsBasis ? 'exemptionBasis' : columns.at(-2)?.id;
  const number = String(index + 1);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>, cell: LineColumnId | 'exemptionBasis') => {
    const isPlainTab =
      event.key === 'Tab' && !event.shiftKey && !event.ctrlKey && !event.altKey && !event.metaKey;
    if (isPlainTab && cell === lastCell && onTabFromLastCell()) event.preventDefault();
  };

  return (
    <div
      className={styles['row']}
      role="group"
      aria-label={t`Pozycja ${number}`}
      data-line-id={line.lineId}
      tabIndex={-1}
    >
      {columns.map((column) =>
        column.id === 'value' ? (
          <span key="value" className={styles['value']} data-column="value">
            {valueMinor === undefined ? '' : <MoneyText minor={valueMinor} withoutCurrency />}
          </span>
        ) : (
          // Catches Tab on its way up from the field; the field itself is the control.
          // eslint-disable-next-line jsx-a11y/no-static-element-interactions
          <div
            key={column.id}
            data-column={column.id}
            onKeyDown={(event) => {
              onKeyDown(event, column.id);
            }}
          >
            <LineCell {...props} column={column} label={t`${column.label}, pozycja ${number}`} />
          </div>
        ),
      )}
      <span className={styles['tools']}>
        {!isReadOnly && canRemove && (
          <IconButton
            label={t`Usuń pozycję ${number}`}
            icon="close"
            size="small"
            keys={keysOf('line.remove', isMac())[0]}
            isOutOfTabOrder
            onPress={onRemove}
          />
        )}
      </span>
      {showsBasis && (
        // As above.
        // eslint-disable-next-line jsx-a11y/no-static-element-interactions
        <div
          className={styles['basis']}
          onKeyDown={(event) => {
            onKeyDown(event, 'exemptionBasis');
          }}
        >
          <TextField
            appearance="quiet"
            label={t`Podstawa zwolnienia, pozycja ${number}`}
            labelHidden
            path={`lines.${String(index)}.exemptionBasis`}
            placeholder={t`Podstawa zwolnienia, np. art. 43 ust. 1 pkt 29`}
            value={line.exemptionBasis}
            error={problemAt('exemptionBasis')}
            isReadOnly={isReadOnly}
            onBlur={props.onLeaveField}
            onChange={(exemptionBasis) => {
              props.onChange({ exemptionBasis });
            }}
          />
        </div>
      )}
    </div>
  );
}

function LineCell({
  line,
  index,
  column,
  label,
  profile,
  isReadOnly,
  problemAt,
  onChange,
  onLeaveField,
}: LineRowProps & { readonly column: LineColumn; readonly label: string }) {
  const { t } = useLingui();
  const shared = {
    label,
    labelHidden: true,
    appearance: 'quiet',
    isReadOnly,
    path: `lines.${String(index)}.${column.id}`,
    error: problemAt(column.id),
    onBlur: onLeaveField,
  } as const;
  switch (column.id) {
    case 'name':
      return (
        <TextAreaField
          {...shared}
          rows={1}
          value={line.name}
          placeholder={t`Nazwa`}
          onChange={(name) => {
            // Long names wrap on the sheet; a line break of their own iFirma has no room for.
            onChange({ name: name.replaceAll('\n', ' ') });
          }}
        />
      );
    case 'unit':
      return (
        <TextField
          {...shared}
          value={line.unit}
          onChange={(unit) => {
            onChange({ unit });
          }}
        />
      );
    case 'unitPrice':
      return (
        <MoneyField
          {...shared}
          value={line.unitPrice}
          placeholder="0,00"
          onChange={(unitPrice) => {
            onChange({ unitPrice });
          }}
        />
      );
    case 'quantity':
    case 'discountPercent': {
      const field = column.id;
      return (
        <DecimalField
          {...shared}
          value={line[field]}
          maxDecimals={6}
          onChange={(value) => {
            onChange({ [field]: value });
          }}
        />
      );
    }
    case 'vatRate':
      return (
        <SelectField
          {...shared}
          value={line.vatRate}
          align="end"
          options={ratesFor(profile, line).map((value) => ({ value, label: vatRateLabel(value) }))}
          onChange={(vatRate) => {
            onChange({ vatRate });
          }}
        />
      );
    case 'ryczaltRate':
      return (
        <SelectField
          {...shared}
          value={line.ryczaltRate ?? profile.ryczaltRate}
          align="end"
          options={RYCZALT_RATES.map((value) => ({ value, label: ryczaltRateLabel(value) }))}
          onChange={(ryczaltRate) => {
            onChange({ ryczaltRate });
          }}
        />
      );
    case 'value':
      return <Trans>Wartość</Trans>;
  }
}

/** An exempt seller has `zw` alone, beside what the line bears from before. */
function ratesFor({ vatStatus }: CompanyProfile, line: InvoiceLineForm): readonly VatRate[] {
  return vatStatus === 'payer'
    ? VAT_RATES
    : VAT_RATES.filter((rate) => rate === 'zw' || rate === line.vatRate);
}
