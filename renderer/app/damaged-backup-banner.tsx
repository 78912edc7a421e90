import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useToday } from '../bridge/open-company';
import { MakeBackupDialog } from '../features/backup/make-backup-dialog';
import { formatInstant } from '../lib/format-instant';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';

/** The newest backup is there and cannot be restored: another one is made in its place. */
export function DamagedBackupBanner({ at }: { readonly at: string }) {
  const { t, i18n } = useLingui();
  const today = useToday();
  const [isAsking, setIsAsking] = useState(false);
  return (
    <>
      <Banner
        tone="bad"
        title={t`Najnowsza kopia jest uszkodzona`}
        action={
          <Button
            onPress={() => {
              setIsAsking(true);
            }}
          >
            {t`Zrób nową kopię`}
          </Button>
        }
      >
        <Trans>
          Sprawdzono ją {formatInstant(i18n, at, today)}: nie da się z niej odtworzyć firmy. Twoich danych nie
          zmieniono.
        </Trans>
      </Banner>
      {isAsking && (
        <MakeBackupDialog
          onClose={() => {
            setIsAsking(false);
          }}
        />
      )}
    </>
  );
}
