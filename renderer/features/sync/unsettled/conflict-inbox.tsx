import { Trans, useLingui } from '@lingui/react/macro';
import { useChannelQuery } from '../../../bridge/use-channel-query';
import { Section } from '../../../ui/layout/section';
import { ContractorConflictCard } from './contractor-conflict-card';
import { SaleConflictCard } from './sale-conflict-card';
import styles from '../sync-page.module.css';

/** "Skrzynka konfliktów": what iFirma has otherwise than Kwit, each waiting for the user's word (product F-16). */
export function ConflictInbox() {
  const { t } = useLingui();
  const { data: contractors } = useChannelQuery('contractors.conflicts', {});
  const { data: sales } = useChannelQuery('pull.saleConflicts', {});
  const ofContractors = contractors?.rows ?? [];
  const ofSales = sales?.rows ?? [];
  if (ofContractors.length + ofSales.length === 0) return null;
  return (
    <Section
      title={t`Skrzynka konfliktów`}
      lead={
        <Trans>
          W iFirmie jest inaczej niż w Kwicie. Dopóki nie zdecydujesz, w Kwicie zostaje po twojemu.
        </Trans>
      }
    >
      <div className={styles['stack']}>
        {ofSales.map((conflict) => (
          <SaleConflictCard key={conflict.documentId} conflict={conflict} />
        ))}
        {ofContractors.map((conflict) => (
          <ContractorConflictCard key={conflict.contractorId} conflict={conflict} />
        ))}
      </div>
    </Section>
  );
}
