import { checkText, firstProblem, type TextLimits } from '../checks/field-checks';
import type { RecordBody } from './record-body';

/** ifirma-api 7.4, in the order in which problems are reported. */
const LIMITS: { readonly [Field in keyof RecordBody]?: TextLimits } = {
  Nazwa: { required: true, max: 150 },
  Nazwa2: { max: 150 },
  Identyfikator: { max: 15 },
  PrefiksUE: { max: 2 },
  NIP: { max: 13 },
  Ulica: { max: 65 },
  KodPocztowy: { required: true, max: 16 },
  Kraj: { max: 70 },
  KodKraju: { min: 2, max: 2 },
  Miejscowosc: { required: true, max: 65 },
  AdresKorespondencyjnyUlica: { max: 65 },
  AdresKorespondencyjnyKodPocztowy: { max: 16 },
  AdresKorespondencyjnyKraj: { max: 70 },
  AdresKorespondencyjnyMiejscowosc: { max: 65 },
  Email: { max: 65 },
  EmailDlaFaktury: { max: 65 },
  Telefon: { max: 32 },
  DrugiTelefon: { max: 32 },
  Faks: { max: 32 },
  Skype: { max: 32 },
  Www: { max: 32 },
  NazwaBanku: { max: 32 },
  NumerKonta: { max: 28 },
};

/** Null when the contractor is complete and within every limit. `prefix` stands before a member's name. */
export function findContractorProblem(contractor: RecordBody, prefix: string): string | null {
  return firstProblem(
    // `Object.entries` forgets that the keys are names of texts.
    ...(Object.entries(LIMITS) as [Exclude<keyof typeof LIMITS, undefined>, TextLimits][]).map(
      ([name, limits]) => checkText(`${prefix}${name}`, textOf(contractor[name]), limits),
    ),
  );
}

function textOf(value: RecordBody[keyof RecordBody]): string | null {
  return typeof value === 'string' ? value : null;
}
