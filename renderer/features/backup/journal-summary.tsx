import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useLocation } from 'wouter';
import { useChannelQuery } from '../../bridge/use-channel-query';
import { paths } from '../../lib/paths';
import { Button } from '../../ui/button';
import { Section } from '../../ui/layout/section';
import styles from './backup-page.module.css';

/** Whether the send journal is whole, in a line, and the way to read it. */
export function JournalSummary() {
  const { t } = useLingui();
  const [, navigate] = useLocation();
  const { data } = useChannelQuery('journal.read', { offset: 0, limit: 1 });
  if (data === undefined) return null;
  const { lineCount, brokenCount } = data.standing;
  const lines = t`${plural(lineCount, { one: '# wpis', few: '# wpisy', other: '# wpisów' })}`;
  return (
    <Section
      title={t`Dziennik wysyłki`}
      lead={t`Osobny plik, w którym Kwit notuje każdą wysyłkę, zanim ją zacznie. Dzięki niemu nic nie pójdzie drugi raz, nawet po odtworzeniu starej kopii.`}
    >
      <div className={styles['folder']}>
        <span className={styles['path']}>
          {brokenCount === 0
            ? t`Dziennik sprawdzony, ${lines}`
            : t`Dziennik sprawdzony, ${lines}, niezgodnych: ${brokenCount}`}
        </span>
        <Button
          tone="quiet"
          onPress={() => {
            navigate(paths.journal);
          }}
        >
          {t`Pokaż dziennik`}
        </Button>
      </div>
    </Section>
  );
}
