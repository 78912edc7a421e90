import { Trans, useLingui } from '@lingui/react/macro';
import { Disclosure } from '../../ui/layout/disclosure';
import { Section } from '../../ui/layout/section';
import styles from './figures.module.css';
import { useFigures } from './use-figures';
import { YearChart } from './year-chart';
import { YearTable } from './year-table';

/** Twelve months of accepted documents as a picture, and the same numbers as a table whose numbers are links. */
export function YearFigures() {
  const { t } = useLingui();
  const { figures, isVatPayer, amountOf } = useFigures();
  if (figures === undefined) return null;
  const months = figures.months.map(({ month, sales, costs }) => ({
    month,
    sales: amountOf(sales),
    costs: amountOf(costs),
  }));
  const isEmpty = months.every(({ sales, costs }) => sales === 0 && costs === 0);
  return (
    <Section
      title={isVatPayer ? t`Dwanaście miesięcy, netto` : t`Dwanaście miesięcy`}
      lead={t`Dokumenty przyjęte przez iFirmę, według daty wystawienia.`}
    >
      {isEmpty ? (
        <p className={styles['note']}>
          <Trans>Wykres pojawi się, gdy iFirma przyjmie pierwszy dokument wysłany z Kwita.</Trans>
        </p>
      ) : (
        <div>
          <YearChart months={months} />
          <Disclosure label={t`Te same liczby w tabeli`}>
            <YearTable months={months} />
          </Disclosure>
        </div>
      )}
    </Section>
  );
}
