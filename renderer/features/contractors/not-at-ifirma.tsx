import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { sayAppError } from '../../../shared/i18n/app-error-text';
import type { ContractorCandidate } from '../../../shared/ipc/contracts/contractor-at-ifirma';
import type { Contractor } from '../../../shared/ipc/contracts/contractors.contract';
import { useCompany } from '../../bridge/open-company';
import { useChannelCommand } from '../../bridge/use-channel-command';
import { Button } from '../../ui/button';
import { ConfirmDialog } from '../../ui/overlays/confirm-dialog';
import { ErrorBanner } from '../../ui/error-banner';
import { CandidateList } from './candidate-list';
import styles from './contractor-at-ifirma.module.css';

type NotAtIfirmaProps = { readonly contractor: Contractor; readonly isDirty: boolean };

/** A contractor in Kwit only: looked for first, then tied to the one found or added. */
export function NotAtIfirma({ contractor, isDirty }: NotAtIfirmaProps) {
  const { t, i18n } = useLingui();
  const company = useCompany();
  const { contractorId, party } = contractor;
  const search = useChannelCommand('contractors.searchAtIfirma');
  const link = useChannelCommand('contractors.link');
  const add = useChannelCommand('contractors.addToIfirma');
  const [found, setFound] = useState<readonly ContractorCandidate[] | null>(null);
  const [isAsking, setIsAsking] = useState(false);
  const isBusy = search.isRunning || link.isRunning || add.isRunning;
  const isDemo = company.kind === 'demo';

  const look = async () => {
    const answer = await search.run({ contractorId });
    if (answer.ok) setFound(answer.value.candidates);
  };
  const send = async () => {
    const notThese = (found ?? []).map(({ identifier }) => identifier);
    const answer = await add.run({ contractorId, notThese });
    if (!answer.ok) return;
    setIsAsking(false);
    // Somebody added it meanwhile: nothing was sent, and the user looks again.
    if (answer.value.candidates.length > 0) setFound(answer.value.candidates);
  };
  const error = search.error ?? link.error;

  return (
    <>
      <p className={styles['state']}>
        <Trans>tylko w Kwicie</Trans>
      </p>
      {error && <ErrorBanner error={error} />}
      {found !== null && (
        <p role="status" className={styles['words']}>
          {found.length === 0 ? (
            <Trans>Nie ma go w iFirmie: szukałem po NIP-ie w każdym zapisie i po nazwie.</Trans>
          ) : (
            <Trans>To może być jeden z tych. Jeśli tak, wybierz go: wtedy nic nie zostanie dodane.</Trans>
          )}
        </p>
      )}
      {found !== null && found.length > 0 && (
        <CandidateList
          candidates={found}
          isDisabled={isBusy}
          onChoose={(identifier) => void link.run({ contractorId, identifier })}
        />
      )}
      {isDirty && (
        <p className={styles['words']}>
          <Trans>Szukam po tym, co zapisane: zapisz najpierw kontrahenta.</Trans>
        </p>
      )}
      <div className={styles['buttons']}>
        <Button icon="search" isPending={search.isRunning} isDisabled={isDirty} onPress={() => void look()}>
          {found === null ? <Trans>Sprawdź w iFirmie</Trans> : <Trans>Sprawdź jeszcze raz</Trans>}
        </Button>
        {found !== null && (
          <Button
            icon="add"
            isDisabled={isBusy || isDirty}
            onPress={() => {
              add.forget();
              setIsAsking(true);
            }}
          >
            {found.length === 0 ? (
              <Trans>Dodaj do iFirmy</Trans>
            ) : (
              <Trans>To nikt z nich, dodaj do iFirmy</Trans>
            )}
          </Button>
        )}
      </div>
      <ConfirmDialog
        title={isDemo ? t`Dodać kontrahenta na konto demo?` : t`Dodać kontrahenta do iFirmy?`}
        isOpen={isAsking}
        isPending={add.isRunning}
        confirmLabel={t`Dodaj do iFirmy`}
        onConfirm={() => void send()}
        onCancel={() => {
          setIsAsking(false);
        }}
        error={add.error && sayAppError(i18n, add.error)}
      >
        <p>
          <bdi>{party.name}</bdi>
          {party.nip !== '' && <>, NIP&nbsp;{party.nip}</>}
        </p>
        <p>
          <Trans>Przedtem Kwit poszuka go jeszcze raz. Dodanego usuniesz tylko w panelu iFirmy.</Trans>
        </p>
      </ConfirmDialog>
    </>
  );
}
