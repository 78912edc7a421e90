import type { PracticeSwitch } from '../../../../electron/practice/practice-variant';
import { aDialect } from '../../../builders/a-dialect';
import { anExpense } from '../../../builders/an-expense';
import { anInvoice } from '../../../builders/an-invoice';
import { anOtherExpense } from '../../../builders/an-other-expense';
import { issue, send, type CallDesk } from '../operation-calls/operation-call';
import { told, toldRead, type ClientScenarios } from './client-scenario';

const book = (desk: CallDesk, kind: 'cost' | 'phone' = 'cost') =>
  send(desk, desk.client.expenses.prepareVatExpense({ ...anExpense(), kind }));
const stepBack = (desk: CallDesk, from: { readonly year: number; readonly month: number }) =>
  send(
    desk,
    desk.client.months.prepareMonthStep({ from, direction: 'previous', carryOverFromLastYear: true }),
  );
const readLimit = async ({ client }: CallDesk) => toldRead(await client.accounting.readDocumentLimit());
const usedDocuments = async ({ client }: CallDesk) => {
  const limit = await client.accounting.readDocumentLimit();
  return limit.ok ? limit.value.used : limit.error.code;
};
const issueInvoice = (desk: CallDesk) => send(desk, desk.client.accounting.prepareInvoice(anInvoice()));

/** Access, limits, accounting month and expenses. */
export const ACCOUNT_VARIANTS = {
  // What is signed is iFirma's public address, and that is where the request goes: all three are the same to Kwit.
  'auth.signatureBase': { play: readLimit, outcomes: { canonical: 'read', actual: 'read', either: 'read' } },
  'auth.headerTolerance': { play: readLimit, outcomes: { strict: 'read', lenient: 'read' } },
  'key.regenerate': {
    change: (state) => ({
      ...state,
      keys: {
        ...state.keys,
        abonent: { current: 'FFFFFFFFFFFFFFFF', superseded: [state.keys.abonent.current ?? ''] },
      },
    }),
    play: readLimit,
    outcomes: { kills_old: 'key_refused', both_valid: 'read' },
  },
  'limit.requestsExceeded': {
    change: (state) => ({ ...state, requests: { ...state.requests, perMinute: 0 } }),
    play: async (desk) => [
      await readLimit(desk),
      told(await issueInvoice(desk)),
      desk.state().documents.length,
    ],
    outcomes: {
      kod202: ['account_settings', 'rejected: account_settings', 0],
      http429: ['limit_suspected', 'unknown: unreadable_answer', 0],
      http403Html: ['limit_suspected', 'unknown: unreadable_answer', 0],
      kod500: ['no_rights', 'not_sent: no_rights', 0],
    },
  },
  'limit.documentsExceeded': {
    change: (state) => ({ ...state, documentLimit: { ...state.documentLimit, granted: 1 } }),
    play: async (desk) => {
      await issueInvoice(desk);
      return [told(await issueInvoice(desk)), desk.state().documents.length];
    },
    outcomes: {
      kod202: ['rejected: account_settings', 1],
      kod201: ['rejected: refused_by_ifirma', 1],
      kod500: ['not_sent: no_rights', 1],
      http429: ['unknown: unreadable_answer', 1],
    },
  },
  'limit.countsToward': {
    play: async (desk) => {
      await issue(desk, 'domestic');
      await issue(desk, 'proforma');
      await book(desk);
      await book(desk);
      await stepBack(desk, { year: 2026, month: 11 });
      return usedDocuments(desk);
    },
    outcomes: { sales: 1, 'sales+proforma': 2, 'sales+expenses': 3, allWrites: 5 },
  },
  'limit.reset': {
    change: (state) => ({
      ...state,
      documentLimit: { ...state.documentLimit, usedOn: { '2026-10-30': 7 } },
    }),
    play: usedDocuments,
    outcomes: { calendar_month: 0, rolling_30_days: 7 },
  },
  'envelope.monthKod': {
    play: ({ client }) => client.accounting.readAccountingMonth(),
    outcomes: {
      absent: { ok: true, value: { year: 2026, month: 11 } },
      zero: { ok: true, value: { year: 2026, month: 11 } },
    },
  },
  'month.backwardRefusal': {
    change: (state) => ({ ...state, reachable: { back: 0, ahead: 1 } }),
    play: async (desk) => [
      told(await stepBack(desk, { year: 2026, month: 11 })),
      desk.state().accountingMonth.month,
    ],
    outcomes: {
      kod202: ['rejected: account_settings', 11],
      kod201: ['rejected: refused_by_ifirma', 11],
      allowed: ['accepted', 10],
    },
  },
  // Across a year the user's own answer always goes along, so that nobody has to guess.
  'month.crossingWithoutFlag': {
    change: (state) => ({ ...state, accountingMonth: { year: 2026, month: 1 } }),
    play: async (desk) => [
      told(await stepBack(desk, { year: 2026, month: 1 })),
      desk.state().accountingMonth.year,
    ],
    outcomes: { accepted: ['accepted', 2025], kod201: ['accepted', 2025], kod200: ['accepted', 2025] },
  },
  'expense.ksefMark': {
    dialect: aDialect({ 'expense.ksefMark': 'never' }),
    play: async (desk) => told(await book(desk)),
    outcomes: { required: 'rejected: refused_by_ifirma', optional: 'accepted' },
  },
  'expense.replyId': {
    play: (desk) => book(desk),
    outcomes: {
      none: { kind: 'accepted', ifirmaId: null },
      wynik: { kind: 'accepted', ifirmaId: '1' },
      identyfikator: { kind: 'accepted', ifirmaId: '1' },
    },
  },
  'expense.amounts': {
    dialect: aDialect({ 'expense.amounts': 'filled' }),
    play: async (desk) => told(await book(desk)),
    outcomes: { required: 'rejected: bad_request_body', optional: 'accepted' },
  },
  'expense.e3Shape': {
    dialect: aDialect({ 'expense.e3Shape': 'lean' }),
    play: async (desk) => told(await send(desk, desk.client.expenses.prepareOtherExpense(anOtherExpense()))),
    outcomes: { full: 'rejected: refused_by_ifirma', lean: 'accepted' },
  },
  'expense.e4Body': {
    dialect: aDialect({ 'expense.e4Body': 'reduced' }),
    play: async (desk) => told(await book(desk, 'phone')),
    outcomes: { full: 'rejected: bad_request_body', reduced_accepted: 'accepted' },
  },
} as const satisfies Partial<ClientScenarios<PracticeSwitch>>;
