import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { MOST_LEAD_DAYS } from '../../../shared/domain/limits/limit-application';
import { parseCount } from '../../../shared/domain/money/parse-count';
import { useChannelCommand } from '../../bridge/use-channel-command';
import { Button } from '../../ui/button';
import { ErrorBanner } from '../../ui/error-banner';
import { Form } from '../../ui/fields/form';
import { TextField } from '../../ui/fields/text-field';
import styles from './applications.module.css';

/** How long iFirma is assumed to take: nobody knows, so the user may say otherwise. */
export function LeadTimeForm({ leadDays }: { readonly leadDays: number }) {
  const { t } = useLingui();
  const [typed, setTyped] = useState(String(leadDays));
  const { run, isRunning, error } = useChannelCommand('limits.setLeadDays');
  const days = parseCount(typed, { least: 0, most: MOST_LEAD_DAYS });
  return (
    <>
      <Form
        className={styles['lead']}
        onSubmit={() => {
          if (days !== null) void run({ days });
        }}
      >
        <div className={styles['days']}>
          <TextField
            label={t`Rozpatrzenie wniosku`}
            value={typed}
            onChange={setTyped}
            align="end"
            suffix={<Trans>dni</Trans>}
            error={days === null ? t`Wpisz liczbę od 0 do ${MOST_LEAD_DAYS}` : undefined}
          />
        </div>
        <Button type="submit" isPending={isRunning} isDisabled={days === null || days === leadDays}>
          {t`Zapisz założenie`}
        </Button>
      </Form>
      <p className={styles['note']}>
        <Trans>
          iFirma nie podaje, ile to trwa, więc to tylko założenie. Od niego zależy dzień, do którego Kwit
          radzi złożyć wniosek.
        </Trans>
      </p>
      {error && <ErrorBanner error={error} />}
    </>
  );
}
