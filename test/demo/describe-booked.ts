import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the demo account's iFirma holds, read from its own file and not from what Kwit believes. */
type PracticeFile = {
  readonly documents: readonly {
    readonly number: string;
    readonly issuedOn: string;
    readonly grossMinor: number;
    readonly createdAt: string;
    readonly buyer: { readonly Nazwa: string };
  }[];
  readonly expenses: readonly {
    readonly body: { readonly NumerFaktury: string; readonly NazwaWydatku: string };
    readonly createdAt: string;
  }[];
};

/** @returns one line a document that was booked since `since` (an ISO instant); empty when there is none */
export function describeBooked(userDataDir: string, since: string): readonly string[] {
  const companies = join(userDataDir, 'companies');
  return readdirSync(companies).flatMap((companyId) => {
    const text = readFileSync(join(companies, companyId, 'practice-ifirma.json'), 'utf8');
    // Written and checked by the practice iFirma itself.
    const { documents, expenses } = JSON.parse(text) as PracticeFile;
    return [
      ...documents
        .filter(({ createdAt }) => createdAt >= since)
        .map(
          (one) => `faktura ${one.number} z ${one.issuedOn}, ${one.buyer.Nazwa}, ${toZloty(one.grossMinor)}`,
        ),
      ...expenses
        .filter(({ createdAt }) => createdAt >= since)
        .map(({ body }) => `wydatek ${body.NumerFaktury}, ${body.NazwaWydatku}`),
    ];
  });
}

function toZloty(grossMinor: number): string {
  return new Intl.NumberFormat('pl-PL', { style: 'currency', currency: 'PLN' }).format(grossMinor / 100);
}
