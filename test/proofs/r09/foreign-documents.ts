import { createPracticeIfirma } from '../../../electron/practice/practice-ifirma';
import type { PracticeState } from '../../../electron/practice/practice-state';
import { DEFAULT_VARIANT } from '../../../electron/practice/practice-variant';
import { addDays } from '../../../shared/domain/days/calendar-day';
import { aPracticeRequest } from '../../builders/a-practice-request';

/** How a document that is not ours differs from ours; `same`: in nothing that iFirma tells. */
export const FOREIGN_KINDS = [
  'same',
  'other line',
  'other quantity',
  'other discount',
  'discount within rounding',
  'other unit',
  'same gross',
  'other contractor',
  'other sale day',
  'from gross',
  'next day',
  'unrelated',
] as const;
export type ForeignKind = (typeof FOREIGN_KINDS)[number];
/** iFirma takes no issue date before the newest: ours could not follow. */
export const BEFORE_KINDS = ['same', 'other line', 'same gross', 'other contractor', 'unrelated'] as const;

/** The members of our own body that are changed. */
export type ForeignBody = {
  readonly DataWystawienia: string;
  readonly DataSprzedazy: string;
  readonly LiczOd: string;
  readonly Kontrahent: Readonly<Record<string, unknown>>;
  readonly Pozycje: readonly Readonly<Record<string, unknown>>[];
};

export function readForeignBody(bytes: Uint8Array): ForeignBody {
  // Written by the program, as the wire wants it.
  return JSON.parse(Buffer.from(bytes).toString('utf8')) as ForeignBody;
}

const practice = createPracticeIfirma(DEFAULT_VARIANT);

/** Another program with the same keys, or somebody in the panel, issues it at this moment. */
export function issueForeign(
  state: PracticeState,
  ours: ForeignBody,
  kind: ForeignKind,
  at: { readonly now: string; readonly today: string },
): PracticeState {
  const keyHex = state.keys.faktura.current ?? '';
  const { login } = state.account;
  const body = { ...changeBody(ours, kind), Uwagi: `foreign: ${kind}` };
  const request = aPracticeRequest(
    { path: 'fakturakraj.json', keyName: 'faktura', keyHex, login, body },
    { receivedAt: at.now, today: at.today },
  );
  const answered = practice(state, request);
  if (answered.verdict.booking === null)
    throw new Error(`iFirma refuses "${kind}": ${String(answered.verdict.kod)}`);
  return answered.state;
}

function changeBody(ours: ForeignBody, kind: ForeignKind): ForeignBody {
  const [line = {}] = ours.Pozycje;
  switch (kind) {
    case 'same':
      return ours;
    case 'other line':
      return { ...ours, Pozycje: [{ ...line, NazwaPelna: 'Szkolenie' }] };
    case 'other quantity':
      return { ...ours, Pozycje: [{ ...line, Ilosc: 7 }] };
    case 'other discount':
      return { ...ours, Pozycje: [{ ...line, Rabat: 50 }] };
    case 'discount within rounding':
      return { ...ours, Pozycje: [{ ...line, Rabat: 0.01 }] };
    case 'other unit':
      return { ...ours, Pozycje: [{ ...line, Jednostka: 'szt.' }] };
    case 'same gross':
      return {
        ...ours,
        Pozycje: [
          { ...line, Ilosc: Number(line['Ilosc']) * 2, CenaJednostkowa: Number(line['CenaJednostkowa']) / 2 },
        ],
      };
    case 'other contractor':
      return { ...ours, Kontrahent: { ...ours.Kontrahent, NIP: '5261040828', Nazwa: 'Urząd sp. z o.o.' } };
    case 'other sale day':
      return { ...ours, DataSprzedazy: addDays(ours.DataSprzedazy, -1) };
    case 'from gross':
      return { ...ours, LiczOd: 'BRT' };
    case 'next day':
      return { ...ours, DataWystawienia: addDays(ours.DataWystawienia, 1) };
    case 'unrelated':
      return {
        ...ours,
        Kontrahent: { ...ours.Kontrahent, NIP: '1132191233', Nazwa: 'Ktoś inny SA' },
        Pozycje: [{ ...line, NazwaPelna: 'Coś innego', CenaJednostkowa: 11 }],
      };
  }
}
