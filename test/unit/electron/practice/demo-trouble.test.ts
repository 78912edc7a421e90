import { Socket } from 'node:net';
import { describe, expect, it, vi } from 'vitest';
import { createIfirmaClient } from '../../../../electron/ifirma/ifirma-client';
import { createDemoAccount } from '../../../../electron/practice/demo-account';
import { DEMO_CREDENTIALS } from '../../../../electron/practice/demo-keys';
import { openAccount } from '../../../../electron/practice/new-account';
import { PRACTICE_TROUBLES } from '../../../../shared/domain/company/practice-trouble';
import { anExpense } from '../../../builders/an-expense';
import { OPERATION_CALLS } from '../../../contract/ifirma/operation-calls/operation-calls';
import { send } from '../../../contract/ifirma/operation-calls/operation-call';
import { fixedClock } from '../../../fakes/fixed-clock';
import { fixedContractorIdentifiers } from '../../../fakes/fixed-contractor-identifiers';
import { fixedKeys } from '../../../fakes/fixed-keys';
import { freeBudget } from '../../../fakes/free-budget';
import { memoryPracticeState } from '../../../fakes/memory-practice-state';
import { recordingLog } from '../../../fakes/recording-log';

function openDemo() {
  const clock = fixedClock();
  const first = openAccount({ seed: 'demo', today: clock.today(), credentials: DEMO_CREDENTIALS });
  const store = memoryPracticeState(first);
  const slept: number[] = [];
  const sleep = (ms: number) => {
    slept.push(ms);
    return Promise.resolve();
  };
  const readSeller = () => ({ vatPayer: true, taxForm: 'kpir' as const });
  const { practice, trouble } = createDemoAccount({ store, clock, readSeller, sleep });
  const client = createIfirmaClient({
    ...{ transport: practice, clock, sleep, random: () => 0, budget: freeBudget(), log: recordingLog() },
    keys: fixedKeys(DEMO_CREDENTIALS),
    identifiers: fixedContractorIdentifiers(),
  });
  return { client, trouble, slept, state: () => store.stored() ?? first };
}

const book = (desk: ReturnType<typeof openDemo>) =>
  send(desk, desk.client.accounting.prepareExpense(anExpense()));

describe('the demo account, told to fail', () => {
  it('fails at nothing until it is told to, and stops when it is told to', async () => {
    const desk = openDemo();
    expect(await book(desk)).toMatchObject({ kind: 'accepted' });
    desk.trouble.choose('down');
    expect(await book(desk)).toMatchObject({ kind: 'not_sent' });
    desk.trouble.choose('none');
    expect(await book(desk)).toMatchObject({ kind: 'accepted' });
  });

  it.each([
    ['down', { kind: 'not_sent', error: { code: 'offline' } }, 0],
    ['silent', { kind: 'unknown', error: { code: 'timed_out' } }, 0],
    ['late', { kind: 'accepted' }, 1],
    ['lost', { kind: 'unknown', error: { code: 'connection_lost' } }, 1],
    ['twice', { kind: 'unknown', error: { code: 'unreadable_answer' } }, 1],
    ['refuses', { kind: 'rejected', error: { code: 'refused_by_ifirma' } }, 0],
  ] as const)(
    '%s: a document is judged as with the real one, and booked at most once',
    async (how, outcome, booked) => {
      const desk = openDemo();
      desk.trouble.choose(how);
      expect(await book(desk)).toMatchObject(outcome);
      expect(desk.state().expenses).toHaveLength(booked);
    },
  );

  it.each(['lost', 'twice', 'refuses'] as const)('%s: what became of it can still be read', async (how) => {
    const desk = openDemo();
    desk.trouble.choose(how);
    expect(await desk.client.accounting.readAccountingMonth()).toMatchObject({ ok: true });
  });

  it('late and silent take the time they say', async () => {
    const desk = openDemo();
    desk.trouble.choose('late');
    await book(desk);
    desk.trouble.choose('silent');
    await book(desk);
    expect(desk.slept).toEqual([8_000, 20_000]);
  });

  it('counts a GET that creates among what is lost', async () => {
    const desk = openDemo();
    const prepared = desk.client.issuing.prepareInvoiceFromProforma('1/11/2026/ProForma');
    desk.trouble.choose('lost');
    expect(await send(desk, prepared)).toMatchObject({ kind: 'unknown' });
  });
});

it.each(PRACTICE_TROUBLES)(
  'no document reaches a real account: no socket is opened when it is %s',
  async (how) => {
    const connect = vi.spyOn(Socket.prototype, 'connect');
    for (const { make } of Object.values(OPERATION_CALLS)) {
      const desk = openDemo();
      desk.trouble.choose(how);
      await make(desk);
    }
    expect(connect).not.toHaveBeenCalled();
    connect.mockRestore();
  },
);
