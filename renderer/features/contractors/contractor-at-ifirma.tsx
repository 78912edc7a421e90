import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Contractor } from '../../../shared/ipc/contracts/contractors.contract';
import type {
  ContractorAtIfirmaView,
  ContractorDecision,
} from '../../../shared/ipc/contracts/contractor-at-ifirma';
import { useToday } from '../../bridge/open-company';
import { useChannelCommand } from '../../bridge/use-channel-command';
import { useChannelQuery } from '../../bridge/use-channel-query';
import { ComparisonDialog } from '../../contractors/comparison-dialog';
import { formatInstant } from '../../lib/format-instant';
import { Button } from '../../ui/button';
import { ErrorBanner } from '../../ui/error-banner';
import { Section } from '../../ui/layout/section';
import { useToasts } from '../../ui/overlays/toasts';
import styles from './contractor-at-ifirma.module.css';
import { NotAtIfirma } from './not-at-ifirma';
import { WriteNotice } from './write-notice';

type ContractorAtIfirmaProps = {
  readonly contractor: Contractor;
  /** Something is typed that is not saved: what is compared is what is saved. */
  readonly isDirty: boolean;
  /** The contractor here took over what was decided. */
  readonly onDecided: () => void;
};

/** Which of iFirma's contractors this is, whether both are the same, and the ways to make them so. Each press says what it does. */
export function ContractorAtIfirma({ contractor, isDirty, onDecided }: ContractorAtIfirmaProps) {
  const { t } = useLingui();
  const { contractorId } = contractor;
  const { data: view, error } = useChannelQuery('contractors.atIfirma', { contractorId });
  if (error) return <ErrorBanner error={error} />;
  if (!view) return null;
  return (
    <Section title={t`W iFirmie`}>
      <div className={styles['stack']}>
        <WriteNotice view={view} name={contractor.party.name} />
        {view.pending === null && view.identifier === null && (
          <NotAtIfirma contractor={contractor} isDirty={isDirty} />
        )}
        {view.pending === null && view.identifier !== null && (
          <AtIfirma view={view} contractor={contractor} isDirty={isDirty} onDecided={onDecided} />
        )}
      </div>
    </Section>
  );
}

type AtIfirmaProps = ContractorAtIfirmaProps & { readonly view: ContractorAtIfirmaView };

function AtIfirma({ view, contractor, isDirty, onDecided }: AtIfirmaProps) {
  const { t, i18n } = useLingui();
  const today = useToday();
  const toasts = useToasts();
  const { contractorId } = contractor;
  const [purpose, setPurpose] = useState<ContractorDecision['purpose'] | null>(null);
  const { run: read, isRunning: isReading, error } = useChannelCommand('contractors.readAtIfirma');
  const { run: unlink } = useChannelCommand('contractors.unlink');
  const { identifier, readAt, comparison, undo, isGone } = view;
  const differing = comparison?.differences.length ?? 0;
  const shown = purpose === 'undo' ? undo : comparison;

  const open = async (wanted: ContractorDecision['purpose']) => {
    const answer = await read({ contractorId });
    if (!answer.ok) return;
    const fresh = wanted === 'undo' ? answer.value.undo : answer.value.comparison;
    if (fresh !== null && fresh.differences.length > 0) setPurpose(wanted);
  };

  return (
    <>
      <p className={styles['state']}>
        <Trans>
          w iFirmie: <strong className={styles['identifier']}>{identifier}</strong>
        </Trans>
        {readAt !== null && <>, {t`odczytano ${formatInstant(i18n, readAt, today)}`}</>}
      </p>
      {error && <ErrorBanner error={error} />}
      <p role="status" className={styles['words']}>
        {isGone ? (
          <Trans>
            iFirma nie ma już takiego rekordu. Rozłącz go, a potem poszukaj albo dodaj jeszcze raz.
          </Trans>
        ) : comparison === null ? (
          <Trans>Nie wiadomo jeszcze, czy jest taki sam. Odczytaj go z iFirmy.</Trans>
        ) : differing === 0 ? (
          <Trans>W Kwicie jest tak samo.</Trans>
        ) : (
          <Plural
            value={differing}
            one="Różni się # pole. Do iFirmy nic nie pójdzie, dopóki nie potwierdzisz."
            few="Różnią się # pola. Do iFirmy nic nie pójdzie, dopóki nie potwierdzisz."
            other="Różni się # pól. Do iFirmy nic nie pójdzie, dopóki nie potwierdzisz."
          />
        )}
      </p>
      {isDirty && (
        <p className={styles['words']}>
          <Trans>Porównać można to, co zapisane: zapisz najpierw kontrahenta.</Trans>
        </p>
      )}
      <div className={styles['buttons']}>
        {differing > 0 ? (
          <Button icon="send" isPending={isReading} isDisabled={isDirty} onPress={() => void open('save')}>
            <Trans>Porównaj i zapisz w iFirmie</Trans>
          </Button>
        ) : (
          <Button icon="sync" isPending={isReading} isDisabled={isDirty} onPress={() => void open('save')}>
            <Trans>Odczytaj z iFirmy</Trans>
          </Button>
        )}
        {undo !== null && undo.differences.length > 0 && (
          <Button
            tone="quiet"
            icon="undo"
            isDisabled={isReading || isDirty}
            onPress={() => void open('undo')}
          >
            {t`Cofnij zmianę w iFirmie (${formatInstant(i18n, undo.replacedAt, today)})`}
          </Button>
        )}
        <Button
          tone="quiet"
          onPress={() => {
            void unlink({ contractorId }).then((answer) => {
              if (answer.ok) toasts.show({ text: t`Rozłączono. W iFirmie nic się nie zmieniło.` });
            });
          }}
        >
          <Trans>Rozłącz</Trans>
        </Button>
      </div>
      {purpose !== null && shown !== null && (
        <ComparisonDialog
          contractorId={contractorId}
          name={contractor.party.name}
          purpose={purpose}
          comparison={shown}
          onClose={() => {
            setPurpose(null);
          }}
          onDecided={(after) => {
            setPurpose(null);
            if (after.pending === null && after.failure === null)
              toasts.show({ text: t`Kwit i iFirma mają teraz to samo` });
            onDecided();
          }}
        />
      )}
    </>
  );
}
