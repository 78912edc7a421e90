import { Trans, useLingui } from '@lingui/react/macro';
import type { ContractorConflict } from '../../../../shared/ipc/contracts/contractor-at-ifirma';
import { useToday } from '../../../bridge/open-company';
import { ComparisonForm } from '../../../contractors/comparison-form';
import { useDecision } from '../../../contractors/use-decision';
import { formatInstant } from '../../../lib/format-instant';
import { Button } from '../../../ui/button';
import { ErrorBanner } from '../../../ui/error-banner';
import styles from '../sync-page.module.css';

/** A contractor that Kwit and iFirma both changed, each side by side (product F-16). */
export function ContractorConflictCard({ conflict }: { readonly conflict: ContractorConflict }) {
  const { t, i18n } = useLingui();
  const today = useToday();
  const { contractorId, name, readAt, comparison } = conflict;
  const decision = useDecision({ contractorId, purpose: 'save', comparison });
  return (
    <section className={styles['conflict']} aria-label={t`Konflikt: ${name}`}>
      <h3>
        <Trans>
          Kontrahent <bdi>{name}</bdi>
        </Trans>
      </h3>
      {readAt !== null && (
        <p className={styles['meta']}>{t`iFirma odczytana ${formatInstant(i18n, readAt, today)}`}</p>
      )}
      <ComparisonForm purpose="save" comparison={comparison} decision={decision} />
      {decision.error && <ErrorBanner error={decision.error} />}
      <div className={styles['choices']}>
        <Button
          isDisabled={!decision.canDecide}
          isPending={decision.isRunning}
          onPress={() => void decision.decide()}
        >
          {decision.sends ? <Trans>Zapisz w iFirmie</Trans> : <Trans>Przyjmij z iFirmy</Trans>}
        </Button>
      </div>
    </section>
  );
}
