import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { formatDay } from '../../../../shared/domain/days/calendar-day';
import { sayAppError } from '../../../../shared/i18n/app-error-text';
import { todayBreaksText } from '../../../../shared/i18n/issue-date-text';
import type { BlockedItem, DateProblem } from '../../../../shared/ipc/contracts/sync.contract';
import { useChannelCommand } from '../../../bridge/use-channel-command';
import { Button } from '../../../ui/button';
import { ConfirmDialog } from '../../../ui/overlays/confirm-dialog';
import { IssueDateChanges } from './issue-date-changes';
import styles from '../sync-page.module.css';

type DateProblemPartProps = { readonly item: BlockedItem; readonly problem: DateProblem };

/** Which document stands in the way of an issue date, and today's date as the way out with all that it changes (N-02). */
export function DateProblemPart({ item, problem }: DateProblemPartProps) {
  const { t, i18n } = useLingui();
  const { blocking, proposal, todayBreaks } = problem;
  const { run: take, error, isRunning, forget } = useChannelCommand('sync.takeDateProposal');
  const [isAsking, setIsAsking] = useState(false);
  const accept = async () => {
    if (proposal === null) return;
    const { revision, issuedOn } = proposal;
    const answer = await take({ documentId: item.documentId, revision, issuedOn });
    if (answer.ok) setIsAsking(false);
  };
  return (
    <div className={styles['wide']}>
      {blocking !== null && (
        <p className={styles['meta']}>
          <BlockingDocument blocking={blocking} />
        </p>
      )}
      {proposal === null
        ? todayBreaks !== null && <p className={styles['meta']}>{todayBreaksText(i18n, todayBreaks)}</p>
        : null}
      {proposal !== null && (
        <>
          <Button
            onPress={() => {
              forget();
              setIsAsking(true);
            }}
          >
            <Trans>Wystaw z dzisiejszą datą</Trans>
          </Button>
          <ConfirmDialog
            title={t`Wystawić z datą ${formatDay(proposal.issuedOn)}?`}
            isOpen={isAsking}
            isPending={isRunning}
            confirmLabel={t`Wystaw z tą datą`}
            onConfirm={() => void accept()}
            onCancel={() => {
              setIsAsking(false);
            }}
            error={error === null ? null : sayAppError(i18n, error)}
          >
            <p>
              <Trans>
                {item.partyName}: powstanie nowa wersja dokumentu. Teraz nic nie wychodzi do iFirmy; dokument
                wejdzie do planu.
              </Trans>
            </p>
            <IssueDateChanges changes={proposal.changes} label={t`Co się zmieni`} />
          </ConfirmDialog>
        </>
      )}
    </div>
  );
}

function BlockingDocument({ blocking }: { readonly blocking: NonNullable<DateProblem['blocking']> }) {
  const { number, partyName, issuedOn } = blocking;
  const day = formatDay(issuedOn);
  if (number === null) {
    return (
      <Trans>
        Stoi za nim {partyName} z {day}: ten dokument czeka na wyjaśnienie i mógł trafić do iFirmy.
      </Trans>
    );
  }
  return (
    <Trans>
      Najnowszy dokument w iFirmie: {number}, {partyName}, {day}.
    </Trans>
  );
}
