import { Trans, useLingui } from '@lingui/react/macro';
import { useLocation, useParams } from 'wouter';
import { formatInstant } from '../../lib/format-instant';
import { salesKindText } from '../../../shared/i18n/sales-kind-text';
import type { PulledSaleDetail } from '../../../shared/ipc/contracts/pull.contract';
import { useToday } from '../../bridge/open-company';
import { useChannelCommand } from '../../bridge/use-channel-command';
import { useChannelQuery } from '../../bridge/use-channel-query';
import { PaidAtIfirma } from '../../documents/paid-at-ifirma';
import { paths } from '../../lib/paths';
import { useShortcut } from '../../shortcuts/use-shortcut';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { DayText } from '../../ui/facts/day-text';
import { ErrorBanner } from '../../ui/error-banner';
import { IconButton } from '../../ui/icon-button';
import { MoneyText } from '../../ui/facts/money-text';
import { PageBody } from '../../ui/layout/page-body';
import { PageHeader } from '../../ui/layout/page-header';
import { Spinner } from '../../ui/spinner';
import { PulledSaleBadges } from './pulled-sale-badges';
import { PulledSaleLines } from './pulled-sale-lines';
import styles from './pulled-sales.module.css';
import { useCopySale } from './use-copy-sale';

/** One document that was issued outside Kwit: read here, copied to a new draft, changed only at iFirma. */
export function PulledSalePage() {
  const { t } = useLingui();
  const { id } = useParams<{ id: string }>();
  const [, navigate] = useLocation();
  const { data, error } = useChannelQuery('pull.sale', { ifirmaId: id });
  const copy = useCopySale();
  const { run: openExternal } = useChannelCommand('app.openExternal');
  const leave = () => {
    navigate(paths.pulledSales);
  };
  const canCopy = data?.cannotCopy === null;
  useShortcut('page.leave', leave);
  useShortcut('document.similar', () => void copy(id), canCopy);

  const summary = data?.summary;
  return (
    <>
      <PageHeader
        width="column"
        back={<IconButton icon="back" label={t`Wróć do faktur z iFirmy`} keys="Escape" onPress={leave} />}
        title={summary === undefined ? t`Dokument z iFirmy` : summary.listed.number}
        meta={
          summary && (
            <span className={styles['marks']}>
              <PulledSaleBadges sale={summary} />
            </span>
          )
        }
        actions={
          <>
            <Button icon="external" onPress={() => void openExternal({ target: 'ifirma_panel' })}>
              <Trans>Otwórz panel iFirmy</Trans>
            </Button>
            <Button tone="primary" icon="copy" isDisabled={!canCopy} onPress={() => void copy(id)}>
              <Trans>Wystaw podobną</Trans>
            </Button>
          </>
        }
      />
      <PageBody>
        {error && <ErrorBanner error={error} />}
        {!data && !error && <Spinner label={t`Otwieram dokument`} />}
        {data && <SaleView detail={data} />}
      </PageBody>
    </>
  );
}

function SaleView({ detail }: { readonly detail: PulledSaleDetail }) {
  const { t, i18n } = useLingui();
  const today = useToday();
  const { summary, document, cannotCopy } = detail;
  const { listed, kind, listedAt, goneAt } = summary;
  const currency = listed.currency || 'PLN';
  const ksefNumber = listed.ksef.state === 'accepted' ? listed.ksef.ksefNumber : null;
  const ksefOfDocument = document?.ksef.state === 'accepted' ? document.ksef.ksefNumber : null;
  return (
    <>
      {goneAt !== null && (
        <Banner tone="warn" title={t`Tego dokumentu nie ma już na liście iFirmy`}>
          <Trans>
            Zauważono {formatInstant(i18n, goneAt, today)}. Kwit pokazuje to, co wiedział przedtem.
          </Trans>
        </Banner>
      )}
      {cannotCopy !== null && (
        <Banner tone="info" title={t`Z tego dokumentu nie da się zrobić szkicu`}>
          {cannotCopy === 'other_currency' ? (
            <Trans>Jest w walucie {currency}, a szkic faktury w Kwicie jest w złotych.</Trans>
          ) : cannotCopy === 'not_domestic' ? (
            <Trans>To nie jest faktura krajowa. Podobną wystawisz w panelu iFirmy.</Trans>
          ) : (
            <Trans>Kwit nie zna jego pozycji. Pobierz ten miesiąc jeszcze raz.</Trans>
          )}
        </Banner>
      )}
      <dl className={styles['facts']}>
        <dt>{t`Nabywca`}</dt>
        <dd>
          <bdi>{listed.partyName}</bdi>
          {listed.partyNip !== '' && `, NIP\u00a0${listed.partyNip}`}
        </dd>
        <dt>{t`Rodzaj`}</dt>
        <dd>{salesKindText(i18n, kind)}</dd>
        <dt>{t`Data wystawienia`}</dt>
        <dd>
          <DayText day={listed.issuedOn} />
        </dd>
        {document?.soldOn && (
          <>
            <dt>{t`Data sprzedaży`}</dt>
            <dd>
              <DayText day={document.soldOn} />
            </dd>
          </>
        )}
        {listed.dueOn !== null && (
          <>
            <dt>{t`Termin płatności`}</dt>
            <dd>
              <DayText day={listed.dueOn} />
            </dd>
          </>
        )}
        <dt>{t`Brutto`}</dt>
        <dd>
          <MoneyText minor={listed.grossMinor} currency={currency} isStrong />
        </dd>
        <PaidAtIfirma paidMinor={listed.paidMinor} grossMinor={listed.grossMinor} currency={currency} />
        {(ksefNumber ?? ksefOfDocument) !== null && (
          <>
            <dt>{t`Numer KSeF`}</dt>
            <dd>{ksefNumber ?? ksefOfDocument}</dd>
          </>
        )}
        <dt>{t`Odczytany`}</dt>
        <dd>{formatInstant(i18n, listedAt, today)}</dd>
      </dl>
      {document !== null && document.lines.length > 0 && (
        <PulledSaleLines document={document} currency={currency} />
      )}
      {document !== null && document.notes !== '' && <p className={styles['note']}>{document.notes}</p>}
    </>
  );
}
