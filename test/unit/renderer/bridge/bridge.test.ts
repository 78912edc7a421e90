import { describe, expect, it, vi } from 'vitest';
import { createBridge } from '../../../../renderer/bridge/bridge';
import type { PreloadApi } from '../../../../renderer/bridge/preload-api';
import { CHANNEL_NAMES } from '../../../../shared/ipc/channel-names';
import { EVENT_NAMES } from '../../../../shared/ipc/event-names';
import { ok } from '../../../../shared/result';
import { aKeyOverview } from '../../../builders/a-key-overview';

const COMPANY = 'CompanyCompanyCompanyA';
const DOCUMENT = 'DocumentDocumentDocumA';

function setUp(answer: unknown) {
  const invoke = vi.fn((_input: unknown) => Promise.resolve(answer));
  const listeners = new Map<string, (payload: unknown) => void>();
  // The names are all there: they come from the same lists as the preload's.
  const preload = {
    invoke: Object.fromEntries(CHANNEL_NAMES.map((name) => [name, invoke])),
    subscribe: Object.fromEntries(
      EVENT_NAMES.map((name) => [
        name,
        (subscriber: (payload: unknown) => void) => {
          listeners.set(name, subscriber);
          return () => listeners.delete(name);
        },
      ]),
    ),
  } as unknown as PreloadApi;
  let commands = 0;
  const bridge = createBridge({
    preload,
    createCommandId: () => `command-${String(++commands)}`,
    checksAnswers: true,
  });
  return { bridge, invoke, listeners };
}

describe('a call', () => {
  it('of a company query names the company and no command', async () => {
    const { bridge, invoke } = setUp(ok(aKeyOverview()));
    await bridge.call('keys.list', {}, COMPANY);
    expect(invoke).toHaveBeenCalledWith({ companyId: COMPANY });
  });

  it('of a company command names both, each press with an id of its own', async () => {
    const { bridge, invoke } = setUp(ok(null));
    await bridge.call('documents.moveToBin', { documentId: DOCUMENT }, COMPANY);
    await bridge.call('documents.moveToBin', { documentId: DOCUMENT }, COMPANY);
    expect(invoke.mock.calls.map(([input]) => input)).toEqual([
      { documentId: DOCUMENT, companyId: COMPANY, commandId: 'command-1' },
      { documentId: DOCUMENT, companyId: COMPANY, commandId: 'command-2' },
    ]);
  });

  it('of the app names no company', async () => {
    const { bridge, invoke } = setUp(ok(null));
    await bridge.call('app.confirmClose', {}, COMPANY);
    expect(invoke).toHaveBeenCalledWith({ commandId: 'command-1' });
  });

  it('gives a refusal back as a value', async () => {
    const { bridge } = setUp({ ok: false, error: { code: 'keychain_unavailable' } });
    expect(await bridge.call('keys.list', {}, COMPANY)).toEqual({
      ok: false,
      error: { code: 'keychain_unavailable' },
    });
  });

  it.each([[{ keys: [] }], ['text'], [null], [{ ok: false, error: { code: 'made_up' } }]])(
    'takes nothing for an answer that is none: %j',
    async (answer) => {
      const { bridge } = setUp(answer);
      await expect(bridge.call('keys.list', {}, COMPANY)).rejects.toThrow();
    },
  );

  it('finds an answer of the wrong shape in development', async () => {
    const { bridge } = setUp(ok({ keychain: 'open' }));
    await expect(bridge.call('keys.list', {}, COMPANY)).rejects.toThrow();
  });
});

describe('a notice', () => {
  it('reaches its subscriber until they leave', () => {
    const { bridge, listeners } = setUp(null);
    const seen = vi.fn();
    const leave = bridge.subscribe('keys.changed', seen);
    listeners.get('keys.changed')?.({ companyId: COMPANY });
    leave();
    expect(seen).toHaveBeenCalledExactlyOnceWith({ companyId: COMPANY });
    expect(listeners.has('keys.changed')).toBe(false);
  });
});
