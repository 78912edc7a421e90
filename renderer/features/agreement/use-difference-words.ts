import { useLingui } from '@lingui/react/macro';
import type { SaleDifferenceShown } from '../../../shared/ipc/contracts/agreement.contract';

type Differing = Extract<SaleDifferenceShown, { kind: 'differs' }>['what'][number];

/** What a difference means and what to do about it. */
export function useDifferenceWords(): (difference: SaleDifferenceShown) => string {
  const { t } = useLingui();
  const WHAT: Readonly<Record<Differing, string>> = {
    total: t`suma`,
    number: t`numer`,
    issue_day: t`data wystawienia`,
    currency: t`waluta`,
  };
  return (difference) => {
    switch (difference.kind) {
      case 'only_in_ifirma':
        return difference.twinOf === null
          ? t`Wystawiona poza Kwitem. Pobierz ją z iFirmy.`
          : t`Kwit wysłał już fakturę dla tego nabywcy z tą datą i kwotą. Sprawdź, czy nie wystawiono jej dwa razy.`;
      case 'only_in_kwit':
        return difference.ours.documentId === null
          ? t`Była w iFirmie, gdy Kwit ją pobierał, a teraz jej nie ma. Jeśli ją usunięto, pobierz ten okres jeszcze raz.`
          : t`iFirma ją przyjęła, a teraz jej nie ma na liście. Sprawdź w panelu, czy nie została usunięta albo przeniesiona do innego miesiąca.`;
      case 'differs': {
        const what = difference.what.map((one) => WHAT[one]).join(', ');
        return difference.ours.documentId === null
          ? t`Różni się: ${what}. Pobierz ten okres jeszcze raz.`
          : t`Różni się: ${what}. Obowiązuje iFirma. Pobierz ten okres, a Kwit zapisze to w historii dokumentu.`;
      }
    }
  };
}
