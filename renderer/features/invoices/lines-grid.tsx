import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { MAX_INVOICE_LINES } from '../../../shared/domain/invoice/invoice-form';
import { isBlankLine } from '../../../shared/domain/invoice/invoice-lines';
import type { FormTotals } from '../../../shared/domain/document/form-totals';
import { focusField } from '../../lib/focus-field';
import { newLocalId } from '../../lib/new-local-id';
import { Button } from '../../ui/button';
import { addLine, changeLine, hasRoomForLine, removeLine } from './edit-lines';
import type { InvoiceSectionProps } from './invoice-section-props';
import { lineColumns } from './line-columns';
import { LineRow } from './line-row';
import styles from './lines-grid.module.css';
import { useLineRemoval } from './use-line-removal';

type LinesGridProps = InvoiceSectionProps & {
  readonly totals: FormTotals;
  readonly showsDiscount: boolean;
};

/** The lines as a borderless grid that behaves like a spreadsheet: Tab on the last cell adds a row (K-04). */
export function LinesGrid({ totals, showsDiscount, ...section }: LinesGridProps) {
  const { form, profile, onChange, isReadOnly } = section;
  const { t, i18n } = useLingui();
  // A seller who became exempt has lines to put right. The column stays, so that the focus does, when the last one is.
  const hasVat = profile.vatStatus === 'payer' || form.lines.some((line) => line.vatRate !== 'zw');
  const [hadVat] = useState(hasVat);
  const columns = lineColumns(i18n, profile, form.priceBasis, {
    discount: showsDiscount,
    vat: hasVat || hadVat,
  });

  const hasRoom = hasRoomForLine(form);
  const [hasFocus, setHasFocus] = useState(false);
  const remove = useLineRemoval({ ...section, hasFocus: hasFocus && !isReadOnly });
  const append = () => {
    // The new row must be drawn before it can take the focus.
    flushSync(() => {
      onChange(addLine(form, profile, newLocalId()));
    });
    focusField(`lines.${String(form.lines.length)}.name`);
  };

  /** True when the key was used up: the focus goes to the new row instead of leaving the grid. */
  const leaveLastCell = (lineId: string): boolean => {
    const line = form.lines.at(-1);
    if (line?.lineId !== lineId) return false;
    if (!isBlankLine(line)) {
      if (!hasRoom) return false;
      append();
      return true;
    }
    // The focus leaves by itself; the empty line goes once it has left, so that nobody is trapped.
    if (form.lines.length > 1)
      setTimeout(() => {
        onChange(removeLine(form, lineId, profile, newLocalId()));
      });
    return false;
  };

  return (
    <section aria-label={t`Pozycje`} className={styles['lines']}>
      {/* Sees the focus of its fields on the way up; they are the controls. */}
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div
        className={styles['grid']}
        data-columns={columns.length}
        onFocus={() => {
          setHasFocus(true);
        }}
        onBlur={() => {
          setHasFocus(false);
        }}
        style={{ gridTemplateColumns: [...columns.map((column) => column.track), 'var(--target)'].join(' ') }}
      >
        <div className={styles['head']}>
          {columns.map((column) => (
            <span key={column.id} data-column={column.id}>
              {column.label}
            </span>
          ))}
        </div>
        {form.lines.map((line, index) => (
          <LineRow
            key={line.lineId}
            line={line}
            index={index}
            columns={columns}
            valueMinor={totals.lineValues.get(line.lineId)}
            profile={profile}
            isReadOnly={isReadOnly}
            canRemove={form.lines.length > 1 || !isBlankLine(line)}
            problemAt={(field) => section.problemAt(`lines.${String(index)}.${field}`)}
            onChange={(change) => {
              onChange(changeLine(form, line.lineId, change));
            }}
            onRemove={() => {
              remove(line.lineId);
            }}
            onLeaveField={section.onLeaveField}
            onTabFromLastCell={() => leaveLastCell(line.lineId)}
          />
        ))}
      </div>
      {!isReadOnly && (
        <div className={styles['more']}>
          <Button tone="quiet" icon="add" isDisabled={!hasRoom} onPress={append}>
            <Trans>Dodaj pozycję</Trans>
          </Button>
          {!hasRoom && (
            <span role="status">
              <Trans>Faktura mieści najwyżej {MAX_INVOICE_LINES} pozycji. Resztę wystaw na następnej.</Trans>
            </span>
          )}
        </div>
      )}
    </section>
  );
}
