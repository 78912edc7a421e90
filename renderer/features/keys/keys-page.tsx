import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { AppErrorCode } from '../../../shared/app-error';
import { diagnoseAccess } from '../../../shared/domain/access/diagnose-access';
import { knownKeys } from '../../../shared/ipc/known-keys';
import { useCompany } from '../../bridge/open-company';
import { useChannelCommand } from '../../bridge/use-channel-command';
import { useChannelQuery } from '../../bridge/use-channel-query';
import { LoginForm } from '../../company/login-form';
import { paths } from '../../lib/paths';
import { PANEL } from '../../procedures/panel-words';
import { ResumeBanner } from '../../procedures/resume-banner';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { ErrorBanner } from '../../ui/error-banner';
import { PageBody } from '../../ui/layout/page-body';
import { PageHeader } from '../../ui/layout/page-header';
import { Section } from '../../ui/layout/section';
import { AccessPaths } from './access-paths';
import { DiagnosisBanner } from './diagnosis-banner';
import { KeyRow } from './key-row';
import { KeyStorage } from './key-storage';
import { KeychainBanner } from './keychain-banner';
import styles from './keys-page.module.css';

/** Four rows, one light each; the sentence beside it is the point. Works offline, also without a keychain. */
export function KeysPage({ isFirstTime }: { readonly isFirstTime: boolean }) {
  const { t } = useLingui();
  const { kind } = useCompany();
  const [, navigate] = useLocation();
  const { data, error } = useChannelQuery('keys.list', {});
  const checkAll = useChannelCommand('keys.checkAll');
  const [stoppedBy, setStoppedBy] = useState<AppErrorCode | null>(null);
  const [wasChecked, setWasChecked] = useState(false);
  // One key is typed at a time.
  const [editing, setEditing] = useState<string | null>(null);

  const known = knownKeys(data?.keys ?? []);
  const tabPath = [PANEL.account, ...(data?.apiTabPath ?? [])].join(' → ');
  const canCheck = known.some(({ keyName }) => keyName !== 'wydatek');
  const findings = data ? diagnoseAccess(known, stoppedBy) : [];
  // That all is well needs saying only to who asked; a locked keychain has its own banner.
  const shown = findings.filter(
    ({ finding }) => finding !== 'not_asked' && finding !== 'keychain' && (finding !== 'well' || wasChecked),
  );

  const check = async () => {
    const answer = await checkAll.run({});
    setWasChecked(true);
    setStoppedBy(answer.ok ? (answer.value.stoppedBy?.code ?? null) : null);
  };

  return (
    <>
      <PageHeader
        title={isFirstTime ? t`Połącz z iFirmą` : t`Klucze API`}
        width="column"
        actions={
          <>
            {canCheck && (
              <Button
                tone={isFirstTime ? 'secondary' : 'primary'}
                icon="check"
                isPending={checkAll.isRunning}
                onPress={() => void check()}
              >
                {t`Sprawdź wszystkie`}
              </Button>
            )}
            {isFirstTime && (
              <Button
                onPress={() => {
                  navigate(paths.dashboard);
                }}
              >
                {t`Przejdź do Pulpitu`}
              </Button>
            )}
          </>
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
        <ResumeBanner procedures={['basic_access', 'extended_access', 'regenerate_key']} />
        {data && <KeychainBanner keychain={data.keychain} />}
        {(shown.length > 0 || checkAll.error) && (
          <div className={styles['findings']} role="group" aria-label={t`Rozpoznanie`}>
            {checkAll.error && <ErrorBanner error={checkAll.error} title={t`Kluczy nie sprawdzono`} />}
            {shown.map((diagnosis) => (
              <DiagnosisBanner
                key={'keyName' in diagnosis ? `${diagnosis.finding} ${diagnosis.keyName}` : diagnosis.finding}
                diagnosis={diagnosis}
              />
            ))}
          </div>
        )}
        {kind === 'demo' ? (
          <Banner tone="info">
            <Trans>Konto demo ma własne klucze na niby. Możesz je tu podmieniać i sprawdzać bez obaw.</Trans>
          </Banner>
        ) : (
          <LoginForm isFirstTime={isFirstTime} />
        )}
        {error && <ErrorBanner error={error} />}
        <Section
          title={t`Klucze`}
          lead={data && <Trans>W iFirmie: {tabPath}. Zapisanego klucza Kwit nigdy już nie pokaże.</Trans>}
        >
          <ul className={styles['keys']}>
            {data?.keys.map((status) => (
              <KeyRow
                key={status.keyName}
                status={status}
                isKeychainWorking={data.keychain === 'available' || data.keychain === 'not_needed'}
                isEditing={editing === status.keyName}
                onEdit={(isEditing) => {
                  setStoppedBy(null);
                  setWasChecked(false);
                  setEditing(isEditing ? status.keyName : null);
                }}
              />
            ))}
          </ul>
        </Section>
        <AccessPaths />
        {data && <KeyStorage overview={data} />}
      </PageBody>
    </>
  );
}
