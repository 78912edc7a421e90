import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createFileWriter } from '../../../electron/store/file-writer';
import { sweepLeftovers } from '../../../electron/store/sweep-leftovers';
import { randomIds } from '../../../electron/system/random-ids';

const STARTED_AT_MS = 1_700_000_000_000;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kwit-sweep-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function put(name: string, writtenAtMs: number): string {
  writeFileSync(join(folder, name), '{');
  utimesSync(join(folder, name), writtenAtMs / 1000, writtenAtMs / 1000);
  return name;
}

it('takes away what an earlier, killed Kwit left half written, and nothing else', () => {
  const earlier = STARTED_AT_MS - 60_000;
  put(`.company.json.${randomIds.newId()}.tmp`, earlier);
  put(`.practice-ifirma.json.${randomIds.newId()}.tmp`, earlier);
  const kept = [
    put(`.company.json.${'a'.repeat(22)}.tmp`, STARTED_AT_MS + 1000),
    put('.company.json.tmp', earlier),
    put(`.faktura.pdf.${randomIds.newId()}.tmp`, earlier),
    put(`company.json.${randomIds.newId()}.tmp`, earlier),
    put('company.json', earlier),
    put('kwit.sqlite', earlier),
  ];

  sweepLeftovers(folder, STARTED_AT_MS);

  expect(readdirSync(folder).toSorted()).toEqual(kept.toSorted());
});

it('knows the names that the file writer gives', async () => {
  const names: string[] = [];
  const writer = createFileWriter({
    newId: () => {
      const id = randomIds.newId();
      names.push(put(`.company.json.${id}.tmp`, STARTED_AT_MS - 1000));
      return id;
    },
  });
  // The name is taken already: what a program that died in the middle leaves behind.
  expect((await writer.write(join(folder, 'company.json'), new Uint8Array())).ok).toBe(false);
  put(names[0] ?? '', STARTED_AT_MS - 1000);

  sweepLeftovers(folder, STARTED_AT_MS);

  expect(readdirSync(folder)).toEqual([]);
});

it('never keeps a company from opening', () => {
  sweepLeftovers(join(folder, 'gone'), STARTED_AT_MS);
});
