import { describe, expect, it, vi } from 'vitest';
import { type AppHandlers, createRouter } from '../../../../electron/ipc/router';
import { CHANNEL_NAMES } from '../../../../shared/ipc/channel-names';
import { contract } from '../../../../shared/ipc/contract';
import { recordingLog } from '../../../fakes/recording-log';
import { sequenceIds } from '../../../fakes/sequence-ids';

const COMPANY = 'company000000000000001';
const OTHER = 'company000000000000002';
const COMMAND = 'command000000000000001';
const DOCUMENT = 'document00000000000001';

function aRouter(
  answers: Partial<Record<string, (input: unknown) => unknown>> = {},
  openCompanyId: string | null = COMPANY,
) {
  const called = vi.fn<(channel: string, input: unknown) => void>();
  const handlers = Object.fromEntries(
    CHANNEL_NAMES.map((channel) => [
      channel,
      (input: unknown) => {
        called(channel, input);
        return Promise.resolve(answers[channel]?.(input) ?? { ok: true, value: null });
      },
    ]),
    // A map made from the list of channels has every handler; its types are the contract's own business.
  ) as unknown as AppHandlers;
  const log = recordingLog();
  const router = createRouter({
    handlers,
    openCompanyId: () => openCompanyId,
    toAppError: () => null,
    ids: sequenceIds(),
    log,
  });
  return { router, called, log };
}

describe('the router', () => {
  it('hands a well-formed query to its handler without scope fields', async () => {
    const { router, called } = aRouter({
      'contractors.list': () => ({ ok: true, value: { rows: [], count: 0 } }),
    });
    const answer = await router.handle('contractors.list', [
      { companyId: COMPANY, search: 'zolw', inBin: false, limit: 20 },
    ]);
    expect(answer).toEqual({ ok: true, value: { rows: [], count: 0 } });
    expect(called).toHaveBeenCalledWith('contractors.list', { search: 'zolw', inBin: false, limit: 20 });
  });

  it('refuses another company than the open one, and any company when none is open', async () => {
    const message = [{ companyId: OTHER, documentId: DOCUMENT }];
    expect(await aRouter().router.handle('documents.get', message)).toEqual({
      ok: false,
      error: { code: 'wrong_company' },
    });
    expect(await aRouter({}, null).router.handle('documents.get', message)).toEqual({
      ok: false,
      error: { code: 'no_company_open' },
    });
  });

  it('runs a repeated command once and answers both', async () => {
    const { router, called } = aRouter();
    const message = [{ companyId: COMPANY, commandId: COMMAND, documentId: DOCUMENT }];
    const [first, second] = await Promise.all([
      router.handle('documents.moveToBin', message),
      router.handle('documents.moveToBin', message),
    ]);
    expect(first).toEqual({ ok: true, value: null });
    expect(second).toEqual(first);
    expect(called).toHaveBeenCalledTimes(1);
  });

  it('turns a bug into an incident number and keeps its words to itself', async () => {
    const { router, log } = aRouter({
      'documents.get': () => {
        throw new Error('secret EAB0D8ACF3308F3B at /home/jan/kwit');
      },
    });
    const answer = await router.handle('documents.get', [{ companyId: COMPANY, documentId: DOCUMENT }]);
    expect(answer).toEqual({
      ok: false,
      error: { code: 'unexpected', incidentId: 'id00000000000000000001' },
    });
    expect(JSON.stringify(log.lines)).not.toContain('EAB0D8ACF3308F3B');
  });

  it('never lets a result out that the contract does not describe', async () => {
    const { router } = aRouter({
      'keys.list': () => ({ ok: true, value: { keychain: 'available', keys: [], key: 'EAB0D8ACF3308F3B' } }),
    });
    const answer = await router.handle('keys.list', [{ companyId: COMPANY }]);
    expect(answer).toMatchObject({ ok: false, error: { code: 'unexpected' } });
    expect(JSON.stringify(answer)).not.toContain('EAB0D8ACF3308F3B');
  });

  it.each([
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'documents',
    'documents.',
    'documents.List',
    '',
  ])('knows no channel called "%s"', async (channel) => {
    const { router, called } = aRouter();
    expect(await router.handle(channel, [{}])).toMatchObject({ ok: false, error: { code: 'invalid_input' } });
    expect(called).not.toHaveBeenCalled();
  });

  it.each(CHANNEL_NAMES)(
    'refuses unknown keys, missing arguments and extra arguments on %s',
    async (channel) => {
      const { router, called } = aRouter();
      const scope = contract[channel].scope === 'company' ? { companyId: COMPANY } : {};
      const command = contract[channel].kind === 'command' ? { commandId: COMMAND } : {};
      for (const input of [
        [],
        [undefined],
        [null],
        ['text'],
        [[]],
        [{ ...scope, ...command, isAdmin: true }],
        [{}, {}],
      ]) {
        expect(await router.handle(channel, input)).toMatchObject({
          ok: false,
          error: { code: 'invalid_input' },
        });
      }
      expect(called).not.toHaveBeenCalled();
    },
  );

  it('refuses an own __proto__ key', async () => {
    const { router, called } = aRouter();
    const hostile: unknown = JSON.parse(
      `{"companyId":"${COMPANY}","documentId":"${DOCUMENT}","__proto__":{"x":1}}`,
    );
    expect(await router.handle('documents.get', [hostile])).toMatchObject({ ok: false });
    expect(called).not.toHaveBeenCalled();
  });

  it('refuses a message that is too long, too deep or too wide before any schema sees it', async () => {
    const { router, called, log } = aRouter();
    const deep = Array.from({ length: 30 }).reduce<unknown>((inner) => ({ inner }), 'x');
    for (const hostile of ['x'.repeat(10_001), deep, Array(1_001).fill(0), new Map(), new Date(), 1n]) {
      await router.handle('documents.get', [{ companyId: COMPANY, documentId: hostile }]);
    }
    expect(called).not.toHaveBeenCalled();
    expect(log.lines.map((line) => line.fields['reason'])).toEqual(Array(6).fill('size'));
  });

  it('logs a refused sender and answers without entering a handler', () => {
    const { router, called, log } = aRouter();
    expect(router.refuseSender('keys.set')).toMatchObject({ ok: false });
    expect(called).not.toHaveBeenCalled();
    expect(log.lines).toEqual([{ event: 'ipc.rejected', fields: { channel: 'keys.set', reason: 'sender' } }]);
  });
});
