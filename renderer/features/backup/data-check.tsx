import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useChannelCommand } from '../../bridge/use-channel-command';
import { useChannelQuery } from '../../bridge/use-channel-query';
import { formatInstant } from '../../lib/format-instant';
import { Button } from '../../ui/button';
import { ErrorBanner } from '../../ui/error-banner';
import { Section } from '../../ui/layout/section';
import styles from './backup-page.module.css';

/** When every page and every hash of the database was looked at last, and a button to do it now. */
export function DataCheck({ today }: { readonly today: string }) {
  const { t, i18n } = useLingui();
  const { data } = useChannelQuery('storage.state', {});
  const { run, isRunning, error } = useChannelCommand('storage.examine');
  if (data === undefined) return null;
  const { examined } = data;
  return (
    <Section
      title={t`Baza danych`}
      lead={t`Przy każdym starcie Kwit sprawdza bazę szybko, a co tydzień całą: każdą stronę pliku i skrót każdego dokumentu.`}
    >
      {error && <ErrorBanner error={error} />}
      <div className={styles['folder']}>
        <span className={styles['path']}>
          {examined === null
            ? t`Całej bazy jeszcze nie sprawdzano`
            : examined.isSound
              ? t`Sprawdzona w całości ${formatInstant(i18n, examined.at, today)}: bez błędów, ${plural(
                  examined.documentCount,
                  { one: '# dokument', few: '# dokumenty', other: '# dokumentów' },
                )}`
              : t`Sprawdzona ${formatInstant(i18n, examined.at, today)}: uszkodzona. Odtwórz firmę z kopii.`}
        </span>
        <Button
          tone="quiet"
          isPending={isRunning}
          onPress={() => {
            void run({});
          }}
        >
          {t`Sprawdź całą teraz`}
        </Button>
      </div>
    </Section>
  );
}
