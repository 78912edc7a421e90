import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { monthKeyOf } from '../../../shared/domain/days/accounting-month';
import type { Agreement } from '../../../shared/ipc/contracts/agreement.contract';
import { useCompany, useToday } from '../../bridge/open-company';
import { useChannelCommand } from '../../bridge/use-channel-command';
import { useChannelQuery } from '../../bridge/use-channel-query';
import { formatInstant } from '../../lib/format-instant';
import { paths } from '../../lib/paths';
import { PeriodField } from '../../periods/period-field';
import { type ChosenPeriod, periodText } from '../../periods/period-choice';
import { useShortcut } from '../../shortcuts/use-shortcut';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { ErrorBanner } from '../../ui/error-banner';
import { IconButton } from '../../ui/icon-button';
import { PageBody } from '../../ui/layout/page-body';
import { PageHeader } from '../../ui/layout/page-header';
import { Section } from '../../ui/layout/section';
import { AgreementSentence } from './agreement-sentence';
import styles from './agreement.module.css';
import { DifferenceTable } from './difference-table';
import { WithoutKsefTable } from './without-ksef-table';

/** Kwit's sales of a period beside iFirma's: one sentence, what differs and what to do, on screen and on paper. */
export function AgreementPage() {
  const { t } = useLingui();
  const today = useToday();
  const [, navigate] = useLocation();
  const [chosen, setChosen] = useState<ChosenPeriod>(() => {
    const month = monthKeyOf(today);
    return { kind: 'month', fromMonth: month, toMonth: month };
  });
  const period = { fromMonth: chosen.fromMonth, toMonth: chosen.toMonth };
  const { data, error } = useChannelQuery('agreement.get', { period });
  const check = useChannelCommand('agreement.check');
  const { run: print } = useChannelCommand('documents.printPage');
  const leave = () => {
    navigate(paths.sync);
  };
  useShortcut('page.leave', leave);
  useShortcut('ifirma.read', () => void check.run({ period }), !check.isRunning);

  return (
    <>
      <PageHeader
        back={<IconButton icon="back" label={t`Wróć do Synchronizacji`} keys="Escape" onPress={leave} />}
        title={t`Czy się zgadza?`}
        meta={t`Sprzedaż w Kwicie obok sprzedaży w iFirmie. To tylko odczyt.`}
        width="column"
        actions={
          <>
            {data && (
              <Button icon="print" onPress={() => void print({})}>
                <Trans>Drukuj</Trans>
              </Button>
            )}
            <Button
              tone="primary"
              icon="compare"
              keys="F5"
              isPending={check.isRunning}
              onPress={() => void check.run({ period })}
            >
              <Trans>Porównaj z iFirmą</Trans>
            </Button>
          </>
        }
      />
      <PageBody>
        <PeriodField
          value={chosen}
          onChange={(next) => {
            check.forget();
            setChosen(next);
          }}
          isDisabled={check.isRunning}
        />
        {error && <ErrorBanner error={error} />}
        {check.error && <ErrorBanner error={check.error} title={t`Nie udało się odczytać iFirmy`} />}
        {data === null && !check.error && (
          <p className={styles['note']}>
            <Trans>
              Tego okresu jeszcze nie porównano. Kwit odczyta z iFirmy samą listę: zwykle to dwa zapytania.
            </Trans>
          </p>
        )}
        {data && <Comparison agreement={data} period={period} isOld={check.error !== null} />}
      </PageBody>
    </>
  );
}

type ComparisonProps = {
  readonly agreement: Agreement;
  readonly period: { readonly fromMonth: string; readonly toMonth: string };
  /** A newer reading was tried and failed. */
  readonly isOld: boolean;
};

function Comparison({ agreement, period, isOld }: ComparisonProps) {
  const { t, i18n } = useLingui();
  const today = useToday();
  const company = useCompany();
  const [, navigate] = useLocation();
  const { differences, withoutKsef, unsettled, draftsAtIfirma } = agreement;
  const readAt = formatInstant(i18n, agreement.readAt, today);
  const canFetch = differences.some(({ kind }) => kind === 'only_in_ifirma' || kind === 'differs');
  return (
    <>
      <div>
        <p className={styles['paper']}>
          {company.profile.name}, {periodText(i18n, period)}
        </p>
        <AgreementSentence agreement={agreement} />
        <p className={styles['note']}>
          {isOld
            ? t`To poprzedni odczyt iFirmy: ${readAt}. Strona Kwita jest z tej chwili.`
            : t`iFirma odczytana ${readAt}. Strona Kwita jest z tej chwili.`}{' '}
          {draftsAtIfirma > 0 && t`Szkice w iFirmie (${draftsAtIfirma}) nie są liczone.`}
        </p>
      </div>
      {unsettled > 0 && (
        <Banner
          tone="warn"
          title={t`W tym okresie są dokumenty do wyjaśnienia: ${unsettled}`}
          action={
            <Button
              onPress={() => {
                navigate(paths.sync);
              }}
            >
              <Trans>Wyjaśnij</Trans>
            </Button>
          }
        >
          <Trans>Nie wiadomo jeszcze, czy iFirma je ma, więc porównanie może się zmienić.</Trans>
        </Banner>
      )}
      {differences.length > 0 && (
        <Section
          title={t`Różnice`}
          action={
            canFetch && (
              <Button
                icon="pull"
                onPress={() => {
                  navigate(paths.pull);
                }}
              >
                <Trans>Pobierz z iFirmy</Trans>
              </Button>
            )
          }
        >
          <DifferenceTable differences={differences} />
        </Section>
      )}
      {withoutKsef.length > 0 && (
        <Section
          title={t`Bez numeru KSeF`}
          lead={t`iFirma nie mówi, że KSeF je przyjął. Sprawdź je w panelu iFirmy.`}
        >
          <WithoutKsefTable sales={withoutKsef} />
        </Section>
      )}
    </>
  );
}
