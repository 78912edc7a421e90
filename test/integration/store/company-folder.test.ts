import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createCompanyFolders } from '../../../electron/store/company-folder';
import type { DataPlace } from '../../../electron/store/opening/data-place';
import { createFileWriter } from '../../../electron/store/file-writer';
import { recordingLog } from '../../fakes/recording-log';
import { sequenceIds } from '../../fakes/sequence-ids';
import { hashFolder } from './folder-hash';
import { openDatabase, tempFolder } from './temp-company';

function openFolders(refusalOf: DataPlace['refusalOf'] = () => null) {
  const root = join(tempFolder(), 'companies');
  const log = recordingLog();
  const fileWriter = createFileWriter(sequenceIds());
  return { root, log, ...createCompanyFolders({ root, place: { refusalOf }, fileWriter, log }) };
}
const aCompany = (companyId: string, name: string) => ({ companyId, name, kind: 'real' }) as const;
const ids = sequenceIds('c');
const [FIRST, SECOND] = [ids.newId(), ids.newId()];

describe('the companies of this computer', () => {
  it('are none before the first start made any', () => {
    const folders = openFolders();
    expect(folders.list()).toEqual([]);
    expect(folders.log.lines).toEqual([]);
  });

  it('are listed by name in Polish order and each opens', async () => {
    const folders = openFolders();
    await folders.create(aCompany(FIRST, 'Żółw'));
    await folders.create({ companyId: SECOND, name: 'Łoś', kind: 'demo' });
    expect(folders.list()).toEqual([
      { companyId: SECOND, name: 'Łoś', kind: 'demo' },
      aCompany(FIRST, 'Żółw'),
    ]);
    expect(openDatabase(folders.paths(FIRST).database).company.login()).toBe('');
  });

  it('lie in folders that only their owner may enter', async () => {
    const folders = openFolders();
    await folders.create(aCompany(FIRST, 'Żółw'));
    expect(statSync(folders.paths(FIRST).folder).mode & 0o777).toBe(0o700);
    expect(statSync(folders.paths(FIRST).database).mode & 0o777).toBe(0o600);
  });

  it('are neither made nor opened where a cloud would upload them in the middle of a write', async () => {
    const refusal = { code: 'data_in_cloud', service: 'OneDrive' } as const;
    const folders = openFolders((folder) => (folder.includes(SECOND) ? refusal : null));
    expect(await folders.create(aCompany(SECOND, 'Kot'))).toEqual({ ok: false, error: refusal });
    expect(folders.prepare(SECOND)).toEqual({ ok: false, error: refusal });
    expect(existsSync(folders.paths(SECOND).folder)).toBe(false);
    expect(folders.refusalOf(SECOND)).toEqual(refusal);
    expect(folders.refusalOf(FIRST)).toBeNull();
  });

  it('can be given another name', async () => {
    const folders = openFolders();
    await folders.create(aCompany(FIRST, 'Żółw'));
    await folders.save(aCompany(FIRST, 'Żółw i Synowie'));
    expect(folders.list()).toEqual([aCompany(FIRST, 'Żółw i Synowie')]);
  });

  it('are never made twice in one place, and the first stays as it is', async () => {
    const folders = openFolders();
    await folders.create(aCompany(FIRST, 'Żółw'));
    const before = hashFolder(folders.paths(FIRST).folder);
    expect(await folders.create(aCompany(FIRST, 'Kot'))).toEqual({
      ok: false,
      error: { code: 'file_not_written' },
    });
    expect(hashFolder(folders.paths(FIRST).folder)).toEqual(before);
  });

  it('that cannot be read are reported and left alone', async () => {
    const folders = openFolders();
    await folders.create(aCompany(FIRST, 'Żółw'));
    const file = join(folders.paths(FIRST).folder, 'company.json');
    writeFileSync(file, readFileSync(file, 'utf8').slice(0, -10));
    mkdirSync(join(dirname(dirname(file)), 'half-made'));
    const before = hashFolder(folders.paths(FIRST).folder);
    expect(folders.list()).toEqual([]);
    expect(folders.log.lines.map((line) => line.fields['companyId']).sort()).toEqual([FIRST, 'half-made']);
    // A folder without anything of a company in it is nobody's.
    expect(folders.listUnreadable()).toEqual([{ folderName: FIRST, reason: 'damaged' }]);
    expect(hashFolder(folders.paths(FIRST).folder)).toEqual(before);
  });

  it.each([
    ['newer', JSON.stringify({ version: 2, id: FIRST })],
    ['of_another_folder', JSON.stringify({ version: 1, companyId: SECOND, kind: 'real', name: 'Kot' })],
    ['missing', null],
  ] as const)('that are not listed are named with the reason: %s', async (reason, text) => {
    const folders = openFolders();
    await folders.create(aCompany(FIRST, 'Żółw'));
    const file = join(folders.paths(FIRST).folder, 'company.json');
    if (text === null) rmSync(file);
    else writeFileSync(file, text);
    expect(folders.list()).toEqual([]);
    expect(folders.listUnreadable()).toEqual([{ folderName: FIRST, reason }]);
  });

  it('have ids that cannot lead out of the folder', () => {
    expect(() => openFolders().paths('../../../../etc/passwd')).toThrow();
  });
});
