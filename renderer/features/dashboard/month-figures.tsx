import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { monthKeyOf, monthOfKey } from '../../../shared/domain/days/accounting-month';
import { useToday } from '../../bridge/open-company';
import { formatMonth } from '../../lib/format-calendar';
import { paths } from '../../lib/paths';
import { ErrorBanner } from '../../ui/error-banner';
import { MoneyText } from '../../ui/facts/money-text';
import { Section } from '../../ui/layout/section';
import { Figure } from './figure';
import styles from './figures.module.css';
import { KnownFrom } from './known-from';
import { NotAcceptedYet } from './not-accepted-yet';
import { useFigures } from './use-figures';

/** Sales and costs of this month, and what buyers owe. No tax: Kwit does not know costs that were booked elsewhere. */
export function MonthFigures() {
  const { t, i18n } = useLingui();
  const month = monthKeyOf(useToday());
  const { figures, error, isVatPayer, amountOf } = useFigures();
  const now = figures?.months.at(-1);
  const accepted = { show: 'accepted', month };
  const name = monthOfKey(month);

  return (
    <Section title={t`Ten miesiąc: ${formatMonth(i18n, name.year, name.month)}`} lead={<KnownFrom />}>
      {error && <ErrorBanner error={error} />}
      <ul className={styles['figures']} aria-busy={figures === undefined}>
        <Figure
          label={isVatPayer ? t`Sprzedaż netto` : t`Sprzedaż`}
          minor={now ? amountOf(now.sales) : null}
          to={paths.documentsShown('invoice', accepted)}
          caption={
            now && (
              <>
                <Plural
                  value={now.sales.count}
                  one="# wystawiona faktura"
                  few="# wystawione faktury"
                  other="# wystawionych faktur"
                />
                {isVatPayer && (
                  <>
                    <br />
                    <Trans>
                      brutto <MoneyText minor={now.sales.grossMinor} />
                    </Trans>
                  </>
                )}
              </>
            )
          }
        />
        <Figure
          label={isVatPayer ? t`Koszty netto` : t`Koszty`}
          minor={now ? amountOf(now.costs) : null}
          to={paths.documentsShown('expense', accepted)}
          caption={
            now && (
              <>
                <Plural
                  value={now.costs.count}
                  one="# przyjęty wydatek"
                  few="# przyjęte wydatki"
                  other="# przyjętych wydatków"
                />
                {isVatPayer && (
                  <>
                    <br />
                    <Trans>
                      brutto <MoneyText minor={now.costs.grossMinor} />
                    </Trans>
                  </>
                )}
              </>
            )
          }
        />
        <Figure
          label={t`Niezapłacone`}
          minor={figures ? figures.unpaid.leftMinor : null}
          to={paths.documentsShown('invoice', { show: 'unpaid', month: null })}
          caption={figures && <InvoiceCount count={figures.unpaid.count} />}
        />
        <Figure
          label={t`Po terminie`}
          minor={figures ? figures.overdue.leftMinor : null}
          to={paths.documentsShown('invoice', { show: 'overdue', month: null })}
          caption={figures && <InvoiceCount count={figures.overdue.count} />}
        />
      </ul>
      {figures && <NotAcceptedYet figures={figures} month={month} />}
    </Section>
  );
}

function InvoiceCount({ count }: { readonly count: number }) {
  return <Plural value={count} one="# faktura" few="# faktury" other="# faktur" />;
}
