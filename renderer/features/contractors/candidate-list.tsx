import { Trans, useLingui } from '@lingui/react/macro';
import type { ContractorCandidate } from '../../../shared/ipc/contracts/contractor-at-ifirma';
import { Button } from '../../ui/button';
import styles from './contractor-at-ifirma.module.css';

type CandidateListProps = {
  readonly candidates: readonly ContractorCandidate[];
  readonly isDisabled: boolean;
  readonly onChoose: (identifier: string) => void;
};

/** Records of iFirma's that may be this contractor. One that is somebody else's already is shown and not offered. */
export function CandidateList({ candidates, isDisabled, onChoose }: CandidateListProps) {
  const { t } = useLingui();
  return (
    <ul className={styles['list']} aria-label={t`Kontrahenci w iFirmie`}>
      {candidates.map(({ identifier, name, nip, street, postalCode, city, linkedTo }) => (
        <li key={identifier} className={styles['candidate']}>
          <span className={styles['who']}>
            <bdi>{name}</bdi>
            <span className={styles['meta']}>
              {[nip === '' ? '' : `NIP\u00a0${nip}`, street, `${postalCode} ${city}`.trim(), identifier]
                .filter((part) => part !== '')
                .join(' · ')}
            </span>
          </span>
          {linkedTo === null ? (
            <Button
              isDisabled={isDisabled}
              onPress={() => {
                onChoose(identifier);
              }}
            >
              <Trans>To ten</Trans>
            </Button>
          ) : (
            <span className={styles['meta']}>
              <Trans>połączony z innym w Kwicie</Trans>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
