import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type AppHandlers, createRouter } from '../../electron/ipc/router';
import { CHANNEL_NAMES } from '../../shared/ipc/channel-names';
import { contract } from '../../shared/ipc/contract';
import { recordingLog } from '../fakes/recording-log';
import { sequenceIds } from '../fakes/sequence-ids';
import { proveRuns, proveSeed } from '../fixtures/prove-runs';

const COMPANY = 'company000000000000001';

/** Figure S1: a message that the contract does not describe never enters a handler. */
it('malformed messages never reach a handler and are always answered by a code', async () => {
  const entered: { channel: string; input: unknown }[] = [];
  const handlers = Object.fromEntries(
    CHANNEL_NAMES.map((channel) => [
      channel,
      (input: unknown) => {
        entered.push({ channel, input });
        return Promise.resolve({ ok: false, error: { code: 'not_found' } });
      },
    ]),
    // A map made from the list of channels has every handler; its types are the contract's own business.
  ) as unknown as AppHandlers;
  const router = createRouter({
    handlers,
    openCompanyId: () => COMPANY,
    toAppError: () => null,
    ids: sequenceIds(),
    log: recordingLog(),
  });
  const channelName = fc.oneof(fc.constantFrom(...CHANNEL_NAMES), fc.string());
  const scope = fc.record(
    {
      companyId: fc.constantFrom(COMPANY, 'x'),
      commandId: fc.constantFrom('command000000000000001', 7),
      documentId: fc.anything(),
    },
    { requiredKeys: [] },
  );
  const message = fc.oneof(fc.anything({ withBigInt: true, withMap: true, withDate: true }), scope);
  await fc.assert(
    fc.asyncProperty(channelName, fc.array(message, { maxLength: 2 }), async (channel, input) => {
      const before = entered.length;
      const answer = await router.handle(channel, input);
      expect(answer.ok).toBe(false);
      for (const { channel: name, input: parsed } of entered.slice(before)) {
        // What did get through is described by the contract, to the letter.
        const known = Object.entries(contract).find(([candidate]) => candidate === name);
        expect(known?.[1].input.safeParse(parsed).success).toBe(true);
      }
    }),
    { numRuns: proveRuns(5_000), seed: proveSeed() },
  );
});
