import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { DocumentKind } from '../../shared/domain/document/document';
import { CHANNEL_NAMES } from '../../shared/ipc/channel-names';
import { channelOf, type AppContract, type ChannelName } from '../../shared/ipc/contract';
import type { ChannelInput } from '../../shared/ipc/define';
import { pageChannels } from '../e2e/page-channels';
import type { ChannelCalls } from '../program/channel-calls';
import type { Place } from './secret-traces';

type Inputs = { readonly [N in ChannelName]?: readonly ChannelInput<AppContract[N]>[] };

const MONTH = { fromMonth: '2026-11', toMonth: '2026-11' };

/** What a company with a real account has not, whatever is asked. */
const OF_THE_DEMO = new Set<ChannelName>(['practice.panel', 'demo.trouble']);

/**
 * Every question of the contract, with all that main answers.
 * @throws when one has no input here, or is refused
 */
export async function askEverything(page: Page): Promise<Place> {
  const calls = await pageChannels(page);
  await readEverything(calls);
  const inputs = await inputsFor(calls);
  const answers: Buffer[] = [];
  const passed: string[] = [];
  for (const channel of CHANNEL_NAMES.filter((name) => channelOf(name).kind === 'query')) {
    const { input: schema, scope } = channelOf(channel);
    const needsInput = Object.keys(schema.shape).length > 0;
    const asked: readonly object[] | undefined = needsInput ? inputs[channel] : [{}];
    if (asked === undefined || asked.length === 0) throw new Error(`${channel}: nothing to ask it with`);
    for (const input of asked) {
      const message = scope === 'company' ? { ...input, companyId: calls.companyId } : input;
      const answer = await page.evaluate(([name, body]) => window.kwit.invoke[name](body), [
        channel,
        message,
      ] as const);
      const { text, binary } = bytesOf(answer);
      const isAnswered = text.startsWith(
        OF_THE_DEMO.has(channel) ? '{"ok":false,"error":{"code":"not_found"' : '{"ok":true',
      );
      if (!isAnswered) throw new Error(`${channel} was answered with ${text}`);
      answers.push(Buffer.from(text), ...binary);
      passed.push(channel);
    }
  }
  expect(new Set(passed).size).toBeGreaterThan(30);
  return { name: 'answers of main', bytes: Buffer.concat(answers) };
}

/** So that there is something to be told. */
async function readEverything({ call }: ChannelCalls): Promise<void> {
  await call('agreement.check', { period: MONTH });
  await call('pull.start', { period: MONTH });
  await expect.poll(async () => (await call('pull.overview', {})).pull?.state).toBe('finished');
  await call('sync.prepare', {});
}

async function inputsFor({ call }: ChannelCalls): Promise<Inputs> {
  const list = { search: '', inBin: false, limit: 100 };
  const ofKind = (kind: DocumentKind) => ({
    ...list,
    kind,
    states: [],
    orKsefStates: [],
    issuedIn: null,
    payment: null,
    offset: 0,
  });
  const documents = (await call('documents.list', ofKind('invoice'))).rows;
  const contractors = (await call('contractors.list', list)).rows.map(({ contractorId }) => ({
    contractorId,
  }));
  const sales = { search: '', issuedIn: null, offset: 0, limit: 100 };
  const pulled = (await call('pull.sales', sales)).rows;
  const issued = documents.filter(({ state }) => state === 'accepted');
  const files = await Promise.all(
    issued.map(({ documentId }) => call('documents.preparePdf', { documentId })),
  );
  return {
    'agreement.get': [{ period: MONTH }],
    'contractors.list': [list, { ...list, inBin: true }],
    'contractors.get': contractors,
    'contractors.atIfirma': contractors,
    'documents.list': [ofKind('invoice'), ofKind('expense')],
    'documents.get': documents.map(({ documentId }) => ({ documentId })),
    'documents.readPdfChunk': files.map(({ fileId }) => ({ fileId, offset: 0 })),
    'journal.read': [{ offset: 0, limit: 200 }],
    'lookups.rate': [{ currency: 'EUR', tableOn: '2026-11-20' }],
    'lookups.history': [{ currency: 'EUR', fromOn: '2026-11-01', toOn: '2026-11-20' }],
    'lookups.payer': [{ nip: '8981647572' }],
    'pull.sales': [sales],
    'pull.sale': pulled.map(({ listed }) => ({ ifirmaId: listed.ifirmaId })),
    'sync.previewRequest': documents
      .filter(({ state }) => state === 'queued')
      .map(({ documentId, issuedOn }) => ({ documentId, issuedOn: issuedOn ?? '2026-11-23' })),
    'sync.history': [{ limit: 100 }],
  };
}

/** As JSON, and beside it what JSON cannot hold. */
function bytesOf(answer: unknown): { readonly text: string; readonly binary: readonly Buffer[] } {
  const binary: Buffer[] = [];
  const text = JSON.stringify(answer, (_key, part: unknown) => {
    if (!(part instanceof Uint8Array)) return part;
    binary.push(Buffer.from(part));
    return null;
  });
  return { text, binary };
}
