import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { PutAside as PutAsideFacts } from '../../shared/ipc/maintenance-contract';
import { formatInstant } from '../lib/format-instant';
import { Banner } from '../ui/banner';
import styles from './restore-backup.module.css';

/** The unsent work that is not in what would take the place of today's data, by name (product.md P-02). */
export function PutAside({ putAside, today }: { readonly putAside: PutAsideFacts; readonly today: string }) {
  const { t, i18n } = useLingui();
  const { unsent, unsentCount, isTodayReadable } = putAside;
  if (!isTodayReadable) {
    return (
      <Banner tone="warn" title={t`Obecnych danych nie da się odczytać`}>
        <Trans>
          Nie wiadomo, co jest w nich nowego. Kwit zachowa ten plik obok. Co poszło do iFirmy, wie dziennik
          wysyłki, więc nic nie pójdzie drugi raz.
        </Trans>
      </Banner>
    );
  }
  if (unsentCount === 0) return null;
  return (
    <Banner tone="warn" title={t`Nie ma tam Twojej ostatniej pracy`}>
      <p>
        <Plural
          value={unsentCount}
          one="Tylko w zachowanym pliku zostanie # rzecz:"
          few="Tylko w zachowanym pliku zostaną # rzeczy:"
          other="Tylko w zachowanym pliku zostanie # rzeczy:"
        />
      </p>
      <ul className={styles['unsent']}>
        {unsent.map(({ kind, partyName, title, updatedAt }, index) => (
          // The list never changes while it is shown.
          <li key={index}>
            {[
              { invoice: t`faktura`, expense: t`wydatek`, contractor: t`kontrahent` }[kind],
              partyName,
              title,
              formatInstant(i18n, updatedAt, today),
            ]
              .filter((part) => part !== '')
              .join(', ')}
          </li>
        ))}
      </ul>
    </Banner>
  );
}
