import { expect, test } from 'vitest';
import type { PracticeState } from '../../../../electron/practice/practice-state';
import { aWireInvoice } from '../../../builders/a-wire-invoice';
import { openPracticeDesk } from './practice-desk';

function deskWith(settings: Partial<PracticeState['settings']>) {
  const desk = openPracticeDesk();
  desk.change((state) => ({ ...state, settings: { ...state.settings, ...settings } }));
  return desk;
}

test.each<[string, string, Partial<PracticeState['settings']>]>([
  ['seria numeracji', 'NazwaSeriiNumeracji', { series: ['Sklep'] }],
  ['szablon', 'NazwaSzablonu', { templates: ['Sklep'] }],
])('%s: a name that the owner has not set up is Kod 202', (_what, member, settings) => {
  const invoice = aWireInvoice({ [member]: 'Sklep' });
  const refused = openPracticeDesk().issue(invoice).response;
  expect(refused['Kod']).toBe(202);
  expect(refused['Informacja']).toContain("'Sklep'");
  expect(deskWith(settings).issue(invoice).response['Kod']).toBe(0);
});

test.each([
  ['oss', 'fakturaoss.json'],
  ['ioss', 'fakturaioss.json'],
] as const)('without registration for %s its invoices are Kod 202', (name, path) => {
  const body = {
    DataWystawienia: '2026-11-23',
    DataSprzedazy: '2026-11-20',
    FormatDatySprzedazy: 'DZN',
    RodzajPodpisuOdbiorcy: 'BPO',
    KrajDostawy: 'DE',
    Pozycje: [
      {
        ...{ StawkaVat: 0.19, TypStawkiVat: 'POD', NazwaPelna: 'Kubek', Jednostka: 'szt.' },
        ...{ Ilosc: 1, CenaJednostkowa: 50, NazwaPelnaObca: 'Tasse', JednostkaObca: 'St.' },
      },
    ],
    Kontrahent: {
      ...{ Nazwa: 'Anna Beispiel', KodPocztowy: '10115', Miejscowosc: 'Berlin' },
      ...{ Kraj: 'Niemcy', KodKraju: 'DE', AdresZagraniczny: true },
    },
  };
  expect(openPracticeDesk().ask({ path, body }).response).toMatchObject({ Kod: 0 });
  expect(deskWith({ [name]: false }).ask({ path, body }).response).toEqual({
    Kod: 202,
    Informacja: `Konto nie jest zarejestrowane do procedury ${name.toUpperCase()}`,
  });
});

test('what KSeF turns down has no number, says so in lists, and may be handed over again', () => {
  const desk = deskWith({ ksef: { connection: 'token', delayMs: 30_000, nextResult: 'rejected' } });
  const id = String(desk.issue(aWireInvoice()).response['Identyfikator']);
  const at = (time: string) => ({ receivedAt: `2026-11-23T${time}.000Z` });
  const handOver = (time: string) =>
    desk.ask({ path: `fakturakraj/ksef/send/${id}.json`, body: { DataWysylki: null } }, at(time)).response[
      'Kod'
    ];
  const status = (time: string) => desk.ask({ path: 'faktury.json?dataOd=2026-11-01' }, at(time)).response;
  expect(handOver('09:00:00')).toBe(0);
  expect(status('09:00:29')).toMatchObject({ Wynik: [{ KsefStatus: null }] });
  expect(handOver('09:00:29')).toBe(202);
  expect(status('09:00:30')).toMatchObject({ Wynik: [{ KsefStatus: 'ODRZUCONA' }] });
  expect(desk.ask({ path: `fakturakraj/${id}.json` }, at('09:00:30')).response['NumerKSeF']).toBeNull();
  desk.change((state) => ({
    ...state,
    settings: { ...state.settings, ksef: { ...state.settings.ksef, nextResult: 'accepted' } },
  }));
  expect(handOver('09:01:00')).toBe(0);
  expect(status('09:01:30')).toMatchObject({ Wynik: [{ KsefStatus: 'PRZYJETA' }] });
});
