import { Trans, useLingui } from '@lingui/react/macro';
import { useLocation } from 'wouter';
import { paths } from '../../lib/paths';
import { Button } from '../../ui/button';
import { Section } from '../../ui/section';
import styles from './sync-page.module.css';

/** What only reads iFirma: past documents. */
export function ReadingLinks() {
  const { t } = useLingui();
  const [, navigate] = useLocation();
  return (
    <Section title={t`Co jest w iFirmie`} lead={t`Te odczyty niczego tam nie zmieniają.`}>
      <div className={styles['choices']}>
        <Button
          icon="pull"
          onPress={() => {
            navigate(paths.pull);
          }}
        >
          <Trans>Pobierz dokumenty z iFirmy</Trans>
        </Button>
      </div>
    </Section>
  );
}
