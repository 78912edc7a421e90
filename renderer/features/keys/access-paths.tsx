import { Trans, useLingui } from '@lingui/react/macro';
import { useLocation } from 'wouter';
import type { ProcedureName } from '../../../shared/domain/access/procedure';
import { useChannelCommand } from '../../bridge/use-channel-command';
import { paths } from '../../lib/paths';
import { Button } from '../../ui/button';
import { Section } from '../../ui/layout/section';
import styles from './keys-page.module.css';

/** The guided paths that lead here, always reachable by hand: iFirma may tell the user to take one. */
export function AccessPaths() {
  const { t } = useLingui();
  const [, navigate] = useLocation();
  const { run: openExternal } = useChannelCommand('app.openExternal');
  const way = (procedure: ProcedureName, label: string) => (
    <Button
      onPress={() => {
        navigate(paths.procedure(procedure));
      }}
    >
      {label}
    </Button>
  );
  return (
    <Section
      title={t`Krok po kroku`}
      lead={
        <Trans>
          W panelu iFirmy klikasz Ty; Kwit pokazuje gdzie i sprawdza wynik. W każdej chwili można przerwać i
          wrócić.
        </Trans>
      }
    >
      <div className={styles['ways']}>
        {way('basic_access', t`Aktywuj dostęp podstawowy`)}
        {way('extended_access', t`Poproś o dostęp rozszerzony`)}
        {way('regenerate_key', t`Wygeneruj klucz ponownie`)}
        <Button
          tone="quiet"
          icon="external"
          onPress={() => {
            void openExternal({ target: 'ifirma_api_tab_help' });
          }}
        >
          {t`Pomoc iFirmy o API`}
        </Button>
      </div>
    </Section>
  );
}
