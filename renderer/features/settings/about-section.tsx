import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useAppStatus } from '../../bridge/open-company';
import { Button } from '../../ui/button';
import { Section } from '../../ui/layout/section';
import { LicencesDialog } from './licences-dialog';
import styles from './settings-page.module.css';

export function AboutSection() {
  const { t } = useLingui();
  const { version } = useAppStatus();
  const [isListOpen, setIsListOpen] = useState(false);
  return (
    <Section
      title={t`O programie`}
      action={
        <Button
          onPress={() => {
            setIsListOpen(true);
          }}
        >
          {t`Licencje składników`}
        </Button>
      }
    >
      <p className={styles['note']}>
        <Trans>
          Kwit {version}, na licencji MIT; nie jest programem iFirmy. Dane są tylko na tym komputerze. Kwit
          łączy się jedynie z iFirmą, NBP i wykazem podatników VAT, i tylko wtedy, gdy o to poprosisz.
        </Trans>
      </p>
      <LicencesDialog
        isOpen={isListOpen}
        onClose={() => {
          setIsListOpen(false);
        }}
      />
    </Section>
  );
}
