import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openCareNotes } from '../../../electron/store/care-notes';
import { createFileWriter } from '../../../electron/store/file-writer';
import { randomIds } from '../../../electron/system/random-ids';
import { NOON } from '../../builders/a-stored-document';
import { tempFolder } from './temp-company';

const open = (path: string) => openCareNotes(path, createFileWriter(randomIds));
const FAILURE = { at: NOON, error: { code: 'backup_folder_unavailable' } } as const;

it('what is known of a company’s safety outlives the program', async () => {
  const path = join(tempFolder(), 'care.json');
  const care = open(path);
  await Promise.all([
    care.change({ backupFailure: FAILURE }),
    care.change({ examined: { at: NOON, isSound: true, documentCount: 2 } }),
  ]);
  expect(open(path).read()).toEqual({ ...care.read(), backupFailure: FAILURE });
});

it('holds while the program runs although the disk does not take it', async () => {
  const care = open(join(tempFolder(), 'gone', 'care.json'));
  await care.change({ backupFailure: FAILURE });
  expect(care.read().backupFailure).toEqual(FAILURE);
});

it('begins anew where it cannot be read', () => {
  const path = join(tempFolder(), 'care.json');
  writeFileSync(path, '{"version":1,');
  expect(open(path).read()).toMatchObject({ backupFailure: null, acceptedBreaks: [] });
  expect(readFileSync(path, 'utf8')).toBe('{"version":1,');
});
