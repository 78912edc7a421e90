import { z } from 'zod';
import type { WithNotes, WithProcedures } from '../../../../shared/domain/sales/document-additions';
import type { FurtherNote } from '../../../../shared/domain/sales/further-note';
import type { JpkProcedure } from '../../../../shared/domain/sales/jpk-procedure';
import { daySchema } from '../wire-limits';
import { member } from './member';

/** ifirma-api 7.2. */
const PROCEDURE_NAMES = {
  related_parties: 'TP',
  electronic_interface: 'IED',
  electronic_services: 'EE',
  single_purpose_voucher: 'BSPV',
  single_purpose_voucher_supply: 'BSPVDostawa',
  multi_purpose_voucher_commission: 'BMPVProwizja',
} as const satisfies Record<JpkProcedure, string>;

/** Only those that apply are named. */
export const jpkProcedures = member(
  z.partialRecord(z.enum(PROCEDURE_NAMES), z.literal(true)).optional(),
  ({ jpkProcedures: procedures = [] }: WithProcedures) =>
    procedures.length === 0
      ? undefined
      : Object.fromEntries(procedures.map((procedure) => [PROCEDURE_NAMES[procedure], true as const])),
);

const NOTE_CODES = {
  contract_number: 'NUMER_UMOWY',
  order_number: 'NUMER_ZAMOWIENIA',
  transport_terms: 'WARUNKI_TRANSPORTU',
} as const satisfies Record<FurtherNote['kind'], string>;

const noteSchema = z.strictObject({
  Typ: z.enum(NOTE_CODES),
  Info: z.string().min(1),
  Data: daySchema.optional(),
});

function toNotesBody({ furtherNotes = [] }: WithNotes) {
  return furtherNotes.map(({ kind, text, dayOn }) => ({
    Typ: NOTE_CODES[kind],
    Info: text,
    Data: dayOn ?? undefined,
  }));
}

export const furtherNotes = member(z.array(noteSchema).optional(), (facts: WithNotes) => {
  const notes = toNotesBody(facts);
  return notes.length === 0 ? undefined : notes;
});

/** On a domestic invoice one client sends a single object; several notes need the list (ifirma-api 16.1, row 19). */
export const domesticNotes = member(
  z.union([noteSchema, z.array(noteSchema)]).optional(),
  (facts: WithNotes, dialect) => {
    const [first, ...others] = toNotesBody(facts);
    if (first === undefined) return undefined;
    return dialect['sales.dodatkoweUwagi'].value === 'object' && others.length === 0
      ? first
      : [first, ...others];
  },
);
