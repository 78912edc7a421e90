import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createFileWriter, toWriteError } from '../../../electron/store/file-writer';
import { sequenceIds } from '../../fakes/sequence-ids';
import { tempFolder } from './temp-company';

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('a file written outside the database', () => {
  it('holds exactly the bytes, replaces the old ones, and leaves nothing beside it', async () => {
    const folder = tempFolder();
    const path = join(folder, 'Faktura szkic.pdf');
    const writer = createFileWriter(sequenceIds());
    expect(await writer.write(path, bytesOf('old and longer'))).toEqual({ ok: true, value: undefined });
    expect(await writer.write(path, bytesOf('new'))).toEqual({ ok: true, value: undefined });
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(readdirSync(folder)).toEqual(['Faktura szkic.pdf']);
  });

  it('many at once end with one whole file', async () => {
    const folder = tempFolder();
    const path = join(folder, 'export.csv');
    const writer = createFileWriter(sequenceIds());
    const texts = Array.from({ length: 20 }, (_, index) => String(index).repeat(50_000));
    await Promise.all(texts.map((text) => writer.write(path, bytesOf(text))));
    expect(texts).toContain(readFileSync(path, 'utf8'));
    expect(readdirSync(folder)).toEqual(['export.csv']);
  });

  it('that cannot take its place leaves the old one and nothing beside it', async () => {
    const folder = tempFolder();
    const path = join(folder, 'taken');
    mkdirSync(path);
    writeFileSync(join(path, 'inside'), 'x');
    const written = await createFileWriter(sequenceIds()).write(path, bytesOf('new'));
    expect(written).toEqual({ ok: false, error: { code: 'file_not_written' } });
    expect(readdirSync(folder)).toEqual(['taken']);
    expect(readdirSync(path)).toEqual(['inside']);
  });

  it('in a folder that is not there is an error and no folder', async () => {
    const folder = tempFolder();
    const written = await createFileWriter(sequenceIds()).write(join(folder, 'gone', 'x'), bytesOf('new'));
    expect(written).toEqual({ ok: false, error: { code: 'file_not_written' } });
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each([
    ['ENOSPC', 'disk_full'],
    ['EDQUOT', 'disk_full'],
    ['EACCES', 'file_not_written'],
  ])('refused by the system with %s is %s', (systemCode, code) => {
    expect(toWriteError(Object.assign(new Error('refused'), { code: systemCode }))).toEqual({ code });
  });
});
