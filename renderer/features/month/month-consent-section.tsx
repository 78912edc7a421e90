import { Trans, useLingui } from '@lingui/react/macro';
import { canAllowMonthMove, type MonthConsent } from '../../../shared/domain/sending/month-consent';
import { useChannelCommand } from '../../bridge/use-channel-command';
import { Banner } from '../../ui/banner';
import { CheckField } from '../../ui/fields/check-field';
import { ErrorBanner } from '../../ui/error-banner';
import { RadioField } from '../../ui/fields/radio-field';
import { Section } from '../../ui/layout/section';

/** Whether Kwit may ever move the month. Stores the answer and moves nothing: each step is asked for in its plan. */
export function MonthConsentSection({ consent }: { readonly consent: MonthConsent }) {
  const { t } = useLingui();
  const { run: save, error } = useChannelCommand('month.saveConsent');
  return (
    <Section title={t`Czy Kwit może przestawiać miesiąc`}>
      <RadioField
        label={t`Kto prowadzi księgi na tym koncie?`}
        value={consent.booksKeptBy}
        options={[
          { value: 'owner', label: t`Ja, samodzielnie` },
          {
            value: 'bookkeeper',
            label: t`Księgowa albo biuro rachunkowe`,
            detail: t`Miesiąc jest wtedy jej narzędziem i Kwit go nie przestawi.`,
          },
        ]}
        onChange={(booksKeptBy) => {
          const mayMoveMonth = consent.mayMoveMonth && canAllowMonthMove({ booksKeptBy });
          void save({ booksKeptBy, mayMoveMonth });
        }}
      />
      {canAllowMonthMove(consent) && (
        <>
          <CheckField
            label={t`Kwit może zmienić miesiąc na czas wysyłki`}
            hint={t`Najwyżej o jeden miesiąc, nigdy przez granicę roku, za każdym razem po osobnym pytaniu, i z powrotem po wysyłce.`}
            isSelected={consent.mayMoveMonth}
            onChange={(mayMoveMonth) => {
              void save({ ...consent, mayMoveMonth });
            }}
          />
          <Banner tone="warn" title={t`Miesiąc jest wspólny dla całego konta`}>
            <Trans>
              Kiedy jest przestawiony, wszyscy księgują w nim: panel iFirmy, księgowa i inne programy. Gdyby
              wysyłka się urwała, powrót trzeba będzie potwierdzić.
            </Trans>
          </Banner>
        </>
      )}
      <p>
        {consent.mayMoveMonth ? (
          <Trans>
            Gdy dokumenty z kolejki potrzebują sąsiedniego miesiąca, Synchronizacja pokaże osobny plan: krok
            tam, wysyłka i powrót. Każdy krok potwierdzasz osobno.
          </Trans>
        ) : (
          <Trans>
            Bez tej zgody Kwit nigdy nie przestawia miesiąca: dokumenty spoza niego czekają w kolejce.
          </Trans>
        )}
      </p>
      {error && <ErrorBanner error={error} />}
    </Section>
  );
}
