import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { useCompany } from '../../bridge/open-company';
import { useChannelCommand } from '../../bridge/use-channel-command';
import { useChannelQuery } from '../../bridge/use-channel-query';
import { LoginForm } from '../../company/login-form';
import { paths } from '../../lib/paths';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { ErrorBanner } from '../../ui/error-banner';
import { PageBody } from '../../ui/page-body';
import { PageHeader } from '../../ui/page-header';
import { Section } from '../../ui/section';
import { KeyRow } from './key-row';
import { KeychainBanner } from './keychain-banner';
import styles from './keys-page.module.css';

/** Four rows, one light each; the sentence beside it is the point. Works offline, also without a keychain. */
export function KeysPage({ isFirstTime }: { readonly isFirstTime: boolean }) {
  const { t } = useLingui();
  const { kind } = useCompany();
  const [, navigate] = useLocation();
  const { data, error } = useChannelQuery('keys.list', {});
  const { run: openExternal } = useChannelCommand('app.openExternal');
  // One key is typed at a time.
  const [editing, setEditing] = useState<string | null>(null);

  return (
    <>
      <PageHeader
        title={isFirstTime ? t`Połącz z iFirmą` : t`Klucze API`}
        width="column"
        actions={
          isFirstTime ? (
            <Button
              onPress={() => {
                navigate(paths.dashboard);
              }}
            >
              {t`Przejdź do Pulpitu`}
            </Button>
          ) : (
            <Button
              icon="external"
              onPress={() => {
                void openExternal({ target: 'ifirma_api_tab_help' });
              }}
            >
              {t`Skąd wziąć klucze`}
            </Button>
          )
        }
      />
      <PageBody>
        {isFirstTime && (
          <Banner tone="info" icon="locked" title={t`Na początku tylko odczyt`}>
            <Trans>
              Kwit niczego w iFirmie nie zapisze, dopóki na to nie pozwolisz. Klucze możesz podać teraz albo
              później: bez nich działa wszystko poza synchronizacją.
            </Trans>
          </Banner>
        )}
        {kind === 'demo' ? (
          <Banner tone="info">
            <Trans>Konto demo ma własne klucze na niby. Możesz je tu podmieniać i sprawdzać bez obaw.</Trans>
          </Banner>
        ) : (
          <LoginForm isFirstTime={isFirstTime} />
        )}
        {data && <KeychainBanner keychain={data.keychain} />}
        {error && <ErrorBanner error={error} />}
        <Section
          title={t`Klucze`}
          lead={
            <Trans>
              W iFirmie: Konfiguracja → Rozszerzenia i integracje → API. Klucz trafia do magazynu haseł
              systemu i nigdy się już nie pokaże.
            </Trans>
          }
        >
          <ul className={styles['keys']}>
            {data?.keys.map((status) => (
              <KeyRow
                key={status.keyName}
                status={status}
                isKeychainWorking={data.keychain === 'available' || data.keychain === 'not_needed'}
                isEditing={editing === status.keyName}
                onEdit={(isEditing) => {
                  setEditing(isEditing ? status.keyName : null);
                }}
              />
            ))}
          </ul>
        </Section>
      </PageBody>
    </>
  );
}
