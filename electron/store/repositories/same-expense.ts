import { z } from 'zod';
import { stripNip } from '../../../shared/domain/party/nip';
import { foldForSearch } from '../../../shared/domain/document/search-fold';
import type { DocumentFacts } from '../../ports/repositories/document-repository';
import type { SqlDatabase } from '../sql-database';

const candidateSchema = z.object({
  document_id: z.string(),
  party_name: z.string(),
  party_nip: z.string(),
  document_number: z.string(),
});

type Supplier = { readonly name: string; readonly nip: string; readonly number: string };

/** An expense of the same seller with the same number and issue date: probably the same paper (C-08). */
export function findSameExpense(
  database: SqlDatabase,
  documentId: string,
  facts: DocumentFacts,
): string | null {
  const wanted: Supplier = { name: facts.partyName, nip: facts.partyNip, number: facts.documentNumber };
  if (facts.issuedOn === null || squeeze(wanted.number) === '') return null;
  const rows = database.all(
    `SELECT document_id, party_name, party_nip, document_number FROM documents
     WHERE kind = 'expense' AND issued_on = :issuedOn AND document_id <> :documentId AND deleted_at IS NULL
     ORDER BY created_at`,
    { issuedOn: facts.issuedOn, documentId },
  );
  const candidates = z.array(candidateSchema).parse(rows);
  const same = candidates.find((row) =>
    isSameSupplierDocument(wanted, {
      name: row.party_name,
      nip: row.party_nip,
      number: row.document_number,
    }),
  );
  return same?.document_id ?? null;
}

/** By NIP when both have one, else by name; spelling of case and spaces does not count. */
function isSameSupplierDocument(a: Supplier, b: Supplier): boolean {
  if (squeeze(a.number) !== squeeze(b.number)) return false;
  const [nipA, nipB] = [stripNip(a.nip), stripNip(b.nip)];
  return nipA !== '' && nipB !== '' ? nipA === nipB : squeeze(a.name) === squeeze(b.name);
}

function squeeze(text: string): string {
  return foldForSearch(text).replaceAll(' ', '');
}
