import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { access, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { aWireInvoice } from '../../builders/a-wire-invoice';
import { plainClient, readResponse } from '../../contract/practice/plain-client';

const SCRIPT = fileURLToPath(new URL('../../../scripts/run-ifirma-server.mjs', import.meta.url));

const key = z.string().regex(/^[0-9A-F]{16}$/u);
const lineSchema = z.strictObject({
  url: z.string().regex(/^https:\/\/127\.0\.0\.1:\d+$/u),
  caFile: z.string(),
  login: z.string(),
  keys: z.strictObject({ abonent: key, faktura: key, rachunek: key, wydatek: key }),
  controlUrl: z.string().regex(/^http:\/\/127\.0\.0\.1:\d+$/u),
});

const outboxSchema = z.object({ mails: z.array(z.unknown()) });

const running = new Set<ChildProcess>();
afterEach(async () => {
  // Asked to end, so that they take their folders with them.
  await Promise.all(
    [...running].map(async (child) => {
      const closed = once(child, 'close');
      child.kill('SIGTERM');
      await closed;
    }),
  );
});

function start(...args: string[]) {
  const child = spawn(process.execPath, [SCRIPT, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  running.add(child);
  const output = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk: Buffer) => (output.stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output.stderr += chunk.toString()));
  const ended = once(child, 'close').then(([code]) => {
    running.delete(child);
    return Number(code);
  });
  const printedLine = async (): Promise<z.infer<typeof lineSchema>> => {
    while (!output.stdout.includes('\n')) {
      await Promise.race([
        once(child.stdout, 'data'),
        ended.then((code) => Promise.reject(new Error(`ended with ${code}: ${output.stderr}`))),
      ]);
    }
    return lineSchema.parse(JSON.parse(output.stdout));
  };
  return { child, output, ended, printedLine };
}

const NOW = '2026-11-23T09:00:00Z';

describe('npm run ifirma', () => {
  test('prints one JSON line, answers over HTTPS, is controlled over HTTP and ends cleanly', async () => {
    const server = start('--port', '0', '--now', NOW);
    const line = await server.printedLine();
    const client = plainClient({ ...line, port: Number(new URL(line.url).port) });

    const created = readResponse(await client.send({ path: 'fakturakraj.json', body: aWireInvoice() }));
    expect(created['Identyfikator']).toMatch(/^\d+$/u);

    const control = async (path: string, init?: RequestInit): Promise<unknown> =>
      (await fetch(`${line.controlUrl}${path}`, init)).json();
    const post = (path: string, body: object) =>
      control(path, { method: 'POST', body: JSON.stringify(body) });
    expect(await control('/ledger')).toMatchObject({
      entries: [
        {
          method: 'POST',
          rawPath: '/iapi/fakturakraj.json',
          signatureValid: true,
          booking: { kind: 'invoice' },
        },
      ],
    });
    expect(await control('/state')).toMatchObject({ account: { login: line.login } });
    const id = String(created['Identyfikator']);
    await client.send({
      path: `fakturakraj/send/${id}.json`,
      body: { SkrzynkaEmailOdbiorcy: 'a@example.pl' },
    });
    // Those of the demo account's own history come first.
    expect(outboxSchema.parse(await control('/outbox')).mails.at(-1)).toMatchObject({
      documentId: Number(id),
      to: 'a@example.pl',
    });

    expect(await post('/faults', { kind: 'http503Html', on: 'limit.read' })).toEqual({ ok: true });
    expect(await control('/faults')).toMatchObject({ faults: [{ kind: 'http503Html' }] });
    const limitAsk = { path: 'abonent/limit.json', keyName: 'abonent' } as const;
    expect(await client.send(limitAsk)).toMatchObject({ httpStatus: 503 });
    expect(readResponse(await client.send(limitAsk))['Kod']).toBe(0);
    expect(await post('/faults', { kind: 'earthquake' })).toHaveProperty('error');

    const readClock = async () => JSON.stringify(await control('/clock'));
    await post('/clock', { now: '2027-01-05T09:00:00.000Z' });
    expect(await readClock()).toContain('2027-01-05T09:00');
    await post('/clock', { advanceMs: 86_400_000 });
    expect(await readClock()).toContain('2027-01-06T09:00');

    expect(await post('/reset', {})).toEqual({ ok: true });
    expect(await control('/ledger')).toEqual({ entries: [] });
    expect(await control('/nothing')).toHaveProperty('error');

    server.child.kill('SIGTERM');
    expect(await server.ended).toBe(0);
    expect(server.output.stdout.trimEnd().split('\n')).toHaveLength(1);
    await expect(access(line.caFile)).rejects.toThrow('ENOENT');
  });

  test('starts with the demo account, the same keys and numbers for the same seed and day', async () => {
    const [first, second] = [start('--now', NOW), start('--now', NOW)];
    const lines = [await first.printedLine(), await second.printedLine()];
    expect(lines[0]?.keys).toEqual(lines[1]?.keys);
    const states = await Promise.all(
      lines.map(async ({ controlUrl }) => (await fetch(`${controlUrl}/state`)).text()),
    );
    expect(states[0]).toBe(states[1]);
    expect(JSON.parse(states[0] ?? '')).toMatchObject({ accountingMonth: { year: 2026, month: 11 } });
  });

  test('keeps its account in --state over a restart: books, keys and limit', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'kwit-ifirma-'));
    const options = ['--state', join(folder, 'account.json'), '--now', NOW];
    const first = start(...options);
    const line = await first.printedLine();
    const client = plainClient({ ...line, port: Number(new URL(line.url).port) });
    await client.send({ path: 'fakturakraj.json', body: aWireInvoice({ Uwagi: 'przed restartem' }) });
    const action = JSON.stringify({ does: 'generate_key', keyName: 'faktura' });
    await fetch(`${line.controlUrl}/panel`, { method: 'POST', body: action });
    const before: unknown = await (await fetch(`${line.controlUrl}/state`)).json();
    first.child.kill('SIGTERM');
    await first.ended;

    const again = await start(...options, '--seed', 'another').printedLine();
    expect(await (await fetch(`${again.controlUrl}/state`)).json()).toEqual(before);
    expect(again.keys.faktura).not.toBe(line.keys.faktura);
    expect(again.keys.abonent).toBe(line.keys.abonent);
    const reader = plainClient({ ...again, port: Number(new URL(again.url).port) });
    const listed = await reader.send({ path: 'faktury.json?dataOd=2026-11-23' });
    expect(listed).toMatchObject({ text: expect.stringContaining('Żółty Dom') as unknown });
    await rm(folder, { recursive: true });
  });

  test('refuses a --state file that holds no account, and leaves it as it is', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'kwit-ifirma-'));
    const file = join(folder, 'notes.json');
    await writeFile(file, '{"moje":"notatki"}');
    const refused = start('--state', file);
    expect(await refused.ended).toBe(2);
    expect(refused.output.stderr).toContain('it holds no account');
    expect(await readFile(file, 'utf8')).toBe('{"moje":"notatki"}');
    await rm(folder, { recursive: true });
  });

  test('listens on the port that it is given', async () => {
    const probe = start();
    const { port } = new URL((await probe.printedLine()).url);
    probe.child.kill('SIGTERM');
    await probe.ended;
    expect((await start('--port', port).printedLine()).url).toBe(`https://127.0.0.1:${port}`);
  });

  test('ends cleanly on Ctrl+C, which npm passes on a second time', async () => {
    const server = start();
    const { caFile } = await server.printedLine();
    server.child.kill('SIGINT');
    server.child.kill('SIGINT');
    expect(await server.ended).toBe(0);
    await expect(access(caFile)).rejects.toThrow('ENOENT');
  });

  test('takes a signature over its address with the port as well as over iFirma’s own', async () => {
    const line = await start().printedLine();
    const { host, port } = new URL(line.url);
    const client = plainClient({ ...line, port: Number(port) });
    const ask = { path: 'abonent/limit.json', keyName: 'abonent' } as const;
    expect(
      readResponse(await client.send({ ...ask, host: host.replace('127.0.0.1', 'localhost') }))['Kod'],
    ).toBe(0);
    expect(readResponse(await client.send(ask))['Kod']).toBe(0);
  });

  test('on a port that is taken says so', async () => {
    const { port } = new URL((await start().printedLine()).url);
    const second = start('--port', port);
    expect(await second.ended).toBe(1);
    expect(second.output.stdout).toBe('');
    expect(second.output.stderr).toContain('EADDRINUSE');
  });

  test('explains itself', async () => {
    const help = start('--help');
    expect(await help.ended).toBe(0);
    for (const word of ['--port', '--seed', '--now', 'www.ifirma.pl', 'controlUrl', '/faults', '/panel']) {
      expect(help.output.stdout).toContain(word);
    }
  });

  test('refuses what it does not know with a reason and nothing on stdout', async () => {
    const refused = start('--nonsense');
    expect(await refused.ended).toBe(2);
    expect(refused.output.stdout).toBe('');
    expect(refused.output.stderr).toContain('--nonsense');
  });
});
