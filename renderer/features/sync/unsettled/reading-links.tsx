import { Trans, useLingui } from '@lingui/react/macro';
import { useLocation } from 'wouter';
import { paths } from '../../../lib/paths';
import { Button } from '../../../ui/button';
import { Section } from '../../../ui/layout/section';
import styles from '../sync-page.module.css';

/** What only reads iFirma: past documents, and whether both sides agree. */
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
        <Button
          icon="compare"
          onPress={() => {
            navigate(paths.agreement);
          }}
        >
          <Trans>Czy się zgadza?</Trans>
        </Button>
      </div>
    </Section>
  );
}
