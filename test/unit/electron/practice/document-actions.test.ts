import { describe, expect, test } from 'vitest';
import { DOCUMENT_PATHS } from '../../../../electron/ifirma/document-paths';
import type { PracticeState } from '../../../../electron/practice/practice-state';
import { parseKsefNumber } from '../../../../shared/domain/ksef/ksef-number';
import { SALES_KINDS, type SalesKind } from '../../../../shared/domain/sales/sales-kind';
import { aWireInvoice } from '../../../builders/a-wire-invoice';
import { aWireSale, BOOKED_KINDS, keyNameOf } from '../../../builders/a-wire-sale';
import { openPracticeDesk, type PracticeDesk } from './practice-desk';

/** A desk with an invoice and, after it, a document of that kind, also of one that only the panel can issue. */
function deskWith(kind: SalesKind, options: Parameters<typeof openPracticeDesk>[0] = {}): PracticeDesk {
  const desk = openPracticeDesk(options);
  desk.issue(aWireInvoice());
  const issued = BOOKED_KINDS.find((candidate) => candidate === kind);
  if (issued) {
    desk.issueKind(issued);
    return desk;
  }
  desk.issue(aWireInvoice());
  desk.change((state) => ({
    ...state,
    documents: state.documents.map((document, index) => (index === 1 ? { ...document, kind } : document)),
  }));
  return desk;
}
const last = (desk: PracticeDesk) => desk.state().documents.at(-1) ?? expect.unreachable();
const setUp = (desk: PracticeDesk, settings: Partial<PracticeState['settings']>) =>
  desk.change((state) => ({ ...state, settings: { ...state.settings, ...settings } }));

describe('sending by mail', () => {
  const TO = { SkrzynkaEmailOdbiorcy: 'biuro@example.pl' };
  const mail = (desk: PracticeDesk, body: unknown = TO, query = '') => {
    const { kind, documentId } = last(desk);
    return desk.ask({
      path: `${DOCUMENT_PATHS[kind].path}/send/${documentId}.json${query}`,
      keyName: keyNameOf(kind),
      body,
    });
  };

  test.each(BOOKED_KINDS)('%s can be sent where the documentation says so, and nowhere else', (kind) => {
    const desk = deskWith(kind);
    const { canBeMailed } = DOCUMENT_PATHS[kind];
    const answer = mail(desk);
    expect([answer.httpStatus, answer.response['Kod']]).toEqual(canBeMailed ? [200, 0] : [404, undefined]);
    expect(last(desk).mails).toHaveLength(canBeMailed ? 1 : 0);
  });

  test('keeps what was sent and marks the document in lists', () => {
    const desk = deskWith('domestic');
    const { verdict } = mail(desk, { ...TO, Tekst: 'Dzień dobry', Przelew: true, SzablonEmail: 'Domyślny' });
    expect(last(desk).mails).toEqual([
      { by: 'email', to: 'biuro@example.pl', text: 'Dzień dobry', sentAt: '2026-11-23T09:00:00.000Z' },
    ]);
    expect(verdict.booking).toEqual({ kind: 'mail', documentId: last(desk).documentId });
    const { response } = desk.ask({ path: 'faktury.json?dataOd=2026-11-01' });
    expect(response['Wynik']).toMatchObject([{ CzyWyslano: true }, { CzyWyslano: false }]);
  });

  test.each([
    ['', ['email']],
    ['?wyslijEfaktura=true', ['email']],
    ['?wyslijPoczta=true', ['post']],
    ['?wyslijEfaktura=true&wyslijPoczta=true', ['email', 'post']],
  ])('with the query "%s" goes by %j', (query, ways) => {
    const desk = deskWith('domestic');
    expect(mail(desk, TO, query).response['Kod']).toBe(0);
    expect(last(desk).mails.map(({ by }) => by)).toEqual(ways);
  });

  test('goes to the contractor’s own address unless told otherwise; without any it is refused', () => {
    const desk = deskWith('domestic');
    expect(mail(desk, {}).response['Informacja']).toBe("Pole 'SkrzynkaEmailOdbiorcy' jest wymagane");
    expect(mail(desk, {}, '?wyslijPoczta=true').response['Kod']).toBe(0);
    const Kontrahent = { ...aWireInvoice().Kontrahent, Nazwa: 'Z adresem', Email: 'a@example.pl' };
    desk.issue(aWireInvoice({ Kontrahent }));
    mail(desk, {});
    expect(last(desk).mails).toMatchObject([{ to: 'a@example.pl' }]);
  });

  test.each([
    ['no mailbox set up', [], TO, 202],
    ['a mailbox that is not his', ['moja@example.pl'], { ...TO, SkrzynkaEmail: 'obca@example.pl' }, 202],
    ['his own mailbox', ['moja@example.pl'], { ...TO, SkrzynkaEmail: 'moja@example.pl' }, 0],
    ['a text too long', ['moja@example.pl'], { ...TO, Tekst: 'ż'.repeat(1001) }, 201],
    ['a member that nobody knows', ['moja@example.pl'], { ...TO, Temat: 'Faktura' }, 200],
    ['no body', ['moja@example.pl'], '', 200],
  ] as const)('an owner with %s', (_name, mailboxes, body, kod) => {
    const desk = deskWith('domestic');
    setUp(desk, { mailboxes: [...mailboxes] });
    const path = `fakturakraj/send/${last(desk).documentId}.json`;
    expect(desk.ask({ method: 'POST', path, body }).response['Kod']).toBe(kod);
    expect(last(desk).mails).toHaveLength(kod === 0 ? 1 : 0);
  });

  test('of a document that does not exist is refused', () => {
    const desk = deskWith('domestic');
    expect(desk.ask({ path: 'fakturakraj/send/1.json', body: TO }).response['Kod']).toBe(201);
    expect(desk.ask({ path: 'fakturawdt/send/2_11_2026.json', body: TO }).response['Kod']).toBe(201);
  });
});

describe('payments', () => {
  const pay = (desk: PracticeDesk, body: unknown, name = String(last(desk).documentId)) =>
    desk.ask({ path: `faktury/wplaty/${last(desk).type}/${name}.json`, body });
  const payTwice = (variant: Parameters<typeof deskWith>[1]) => {
    const desk = deskWith('domestic', variant);
    pay(desk, { Kwota: 23 });
    pay(desk, { Kwota: 60 });
    return last(desk);
  };

  test('come on top of each other by default', () => {
    expect(payTwice({}).paidMinor).toBe(8300);
    expect(payTwice({}).payments).toMatchObject([{ amountMinor: 2300 }, { amountMinor: 6000 }]);
  });

  test('or the last one counts', () => {
    expect(payTwice({ variant: { 'payment.mode': 'sets' } }).paidMinor).toBe(6000);
  });

  test('change the status in lists and what the document says', () => {
    const desk = deskWith('domestic');
    const { verdict } = pay(desk, { Kwota: 123, Data: '2026-11-22' }, '2_11_2026');
    expect(verdict.booking).toEqual({ kind: 'payment', documentId: last(desk).documentId });
    expect(last(desk).payments).toMatchObject([{ paidOn: '2026-11-22' }]);
    expect(desk.ask({ path: 'fakturakraj/2_11_2026.json' }).response['Zaplacono']).toBe(123);
    const { response } = desk.ask({ path: 'faktury.json?dataOd=2026-11-01&status=oplacone' });
    expect(response['Wynik']).toMatchObject([{ PelnyNumer: '2/11/2026' }]);
  });

  test('are booked on the day they are registered unless they say another', () => {
    const desk = deskWith('domestic');
    pay(desk, { Kwota: 1 });
    expect(last(desk).payments).toMatchObject([{ paidOn: '2026-11-23' }]);
  });

  test.each([
    ['kod201', 201, 0],
    ['accepted', 0, 12_301],
  ] as const)('of too much: %s', (choice, kod, paidMinor) => {
    const desk = deskWith('domestic', { variant: { 'payment.over': choice } });
    expect(pay(desk, { Kwota: 123.01 }).response['Kod']).toBe(kod);
    expect(last(desk).paidMinor).toBe(paidMinor);
  });

  test.each([
    ['currency', {}, 201],
    ['currency', { Data: '2026-11-23', Kurs: 4.2512, KwotaPln: 42.51 }, 0],
    ['cash_method', {}, 201],
    ['cash_method', { Data: '2026-11-23' }, 0],
    ['rachunek', {}, 0],
    ['proforma', {}, 0],
    ['domestic', { Data: 'dzisiaj' }, 201],
    ['domestic', { Kurs: 0 }, 201],
    ['domestic', { Kwota: -1 }, 201],
    ['domestic', { Kwota: 0.001 }, 201],
    ['domestic', { Kwota: '10' }, 200],
    ['domestic', { Waluta: 'PLN' }, 200],
  ] as const)('of %s with %j is answered with %i', (kind, change, kod) => {
    expect(pay(deskWith(kind), { Kwota: 10, ...change }).response['Kod']).toBe(kod);
  });

  test('find the document by its type and number only', () => {
    const desk = deskWith('wdt');
    expect(pay(desk, { Kwota: 1 }, '9_11_2026').response['Kod']).toBe(201);
    const path = 'faktury/wplaty/prz_faktura_kraj/2_11_2026.json';
    expect(desk.ask({ path, body: { Kwota: 1 } }).response['Kod']).toBe(201);
  });
});

describe('the hand-over to KSeF', () => {
  const NOW = { DataWysylki: null };
  const hand = (desk: PracticeDesk, path = DOCUMENT_PATHS[last(desk).kind].path, body: unknown = NOW) =>
    desk.ask({ path: `${path}/ksef/send/${last(desk).documentId}.json`, body });
  const LATER = '2026-11-23T09:00:30.000Z';
  const numberAt = (desk: PracticeDesk, receivedAt: string) =>
    desk.ask({ path: `fakturakraj/${last(desk).documentId}.json` }, { receivedAt }).response['NumerKSeF'];
  const statusAt = (desk: PracticeDesk, receivedAt: string) => {
    const { Wynik } = desk.ask({ path: 'faktury.json?dataOd=2026-11-01' }, { receivedAt }).response;
    return Array.isArray(Wynik)
      ? (Wynik[0] as { readonly KsefStatus: unknown }).KsefStatus
      : expect.unreachable();
  };

  // A rachunek is addressed with its own key only: it has no such address at all.
  const HANDED = SALES_KINDS.filter((kind) => !['rachunek', 'foreign_rachunek'].includes(kind));
  test.each(HANDED)('%s is taken where KSeF takes it', (kind) => {
    const desk = deskWith(kind);
    const { canGoToKsef } = DOCUMENT_PATHS[kind];
    const answer = hand(desk);
    expect([answer.httpStatus, answer.response['Kod']]).toEqual(canGoToKsef ? [200, 0] : [404, undefined]);
    expect(last(desk).ksef === null).toBe(!canGoToKsef);
  });

  test('gives a number after the delay of the account: in the document, in lists and in print', () => {
    const desk = deskWith('domestic');
    const { response, verdict } = hand(desk);
    expect(response).not.toHaveProperty('NumerKSeF');
    expect(verdict.booking).toEqual({ kind: 'ksef', documentId: last(desk).documentId });
    expect([numberAt(desk, '2026-11-23T09:00:29.999Z'), statusAt(desk, '2026-11-23T09:00:29.999Z')]).toEqual([
      null,
      null,
    ]);
    const number = String(numberAt(desk, LATER));
    expect(parseKsefNumber(number)).toBe(number);
    expect(number.slice(11, 19)).toBe('20261123');
    expect(statusAt(desk, LATER)).toBe('PRZYJETA');
  });

  test('two documents get two numbers', () => {
    const desk = deskWith('domestic');
    hand(desk);
    const first = numberAt(desk, LATER);
    desk.issue(aWireInvoice());
    hand(desk);
    expect(numberAt(desk, LATER)).not.toBe(first);
  });

  test('on a later day is numbered on that day', () => {
    const desk = deskWith('domestic');
    expect(hand(desk, 'fakturakraj', { DataWysylki: '2026-11-25' }).response['Kod']).toBe(0);
    expect(numberAt(desk, '2026-11-24T23:00:00.000Z')).toBeNull();
    expect(String(numberAt(desk, '2026-11-24T23:00:30.000Z')).slice(11, 19)).toBe('20261125');
  });

  test.each([
    ['kod202', 202],
    ['kod0', 0],
  ] as const)('a second time: %s, and the number stays', (choice, kod) => {
    const desk = deskWith('domestic', { variant: { 'ksef.secondSend': choice } });
    hand(desk);
    const { ksef } = last(desk);
    const again = hand(desk);
    expect([again.response['Kod'], again.verdict.booking, last(desk).ksef]).toEqual([kod, null, ksef]);
  });

  test.each([
    ['true', 202],
    ['false', 0],
  ] as const)('after an e-mail is refused: %s', (choice, kod) => {
    const desk = deskWith('domestic', { variant: { 'ksef.afterEmailRefused': choice } });
    const path = `fakturakraj/send/${last(desk).documentId}.json`;
    desk.ask({ path, body: { SkrzynkaEmailOdbiorcy: 'a@example.pl' } });
    expect(hand(desk).response['Kod']).toBe(kod);
  });

  test('is Kod 202 for an account that is not connected', () => {
    const desk = deskWith('domestic');
    setUp(desk, { ksef: { connection: 'none', delayMs: 0, nextResult: 'accepted' } });
    expect(hand(desk).response).toEqual({ Kod: 202, Informacja: 'Konto nie jest połączone z KSeF' });
  });

  test.each([
    [{ DataWysylki: 'jutro' }, 201],
    [{}, 0],
    [{ Kiedy: null }, 200],
    ['[]', 200],
  ])('with the body %j is answered with %i', (body, kod) => {
    expect(hand(deskWith('domestic'), 'fakturakraj', body).response['Kod']).toBe(kod);
  });

  test.each([
    ['fakturakraj/korekta', 'fakturakraj/korekta', 200],
    ['fakturakraj/korekta', 'fakturakraj', 200],
    ['fakturakraj', 'fakturakraj/korekta', 404],
    ['fakturakraj', 'fakturakraj', 200],
  ] as const)('of a correction, taken under %s, sent to %s', (taken, sent, httpStatus) => {
    const desk = deskWith('correction', { variant: { 'ksef.correctionPath': taken } });
    expect(hand(desk, sent).httpStatus).toBe(httpStatus);
    expect(last(desk).ksef !== null).toBe(taken === sent);
  });

  test.each(['fakturazaliczkowawaluta', 'fakturazaliczkowaluta'] as const)(
    'of an advance in a currency goes under %s, and then not under the other spelling',
    (taken) => {
      const other = taken === 'fakturazaliczkowaluta' ? 'fakturazaliczkowawaluta' : 'fakturazaliczkowaluta';
      const desk = deskWith('currency_advance', { variant: { 'ksef.advanceCurrencyPath': taken } });
      expect(hand(desk, other).httpStatus).toBe(404);
      expect(hand(desk, taken).response['Kod']).toBe(0);
    },
  );

  test('of a document that does not exist under that path is refused', () => {
    const desk = deskWith('domestic');
    desk.issueKind('wdt', aWireSale('wdt'));
    expect(hand(desk, 'fakturakraj').response['Kod']).toBe(201);
  });
});
