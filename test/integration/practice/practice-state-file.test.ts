import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { makeDemoState } from '../../../electron/practice/demo-state';
import { createPracticeStateFile } from '../../../electron/practice/practice-state-file';
import { createFileWriter } from '../../../electron/store/file-writer';
import { sequenceIds } from '../../fakes/sequence-ids';
import { bundleScript } from './bundle-script';

const KILLS = 12;

async function aPath(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kwit-practice-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return join(folder, 'practice-ifirma.json');
}

const openFile = (path: string) => createPracticeStateFile(path, createFileWriter(sequenceIds()));

describe('the file of the demo account', () => {
  test('gives back what was saved', async () => {
    const path = await aPath();
    const state = makeDemoState({ today: '2026-11-23' });
    expect(await openFile(path).save(state)).toEqual({ ok: true, value: undefined });
    expect(await openFile(path).load()).toEqual({ ok: true, value: state });
  });

  test('that is not there yet is no account', async () => {
    expect(await openFile(await aPath()).load()).toEqual({ ok: true, value: null });
  });

  test.each([
    ['cut in the middle', (text: string) => text.slice(0, text.length / 2)],
    ['empty', () => ''],
    ['of a newer version', (text: string) => text.replace('"version":2', '"version":3')],
    ['of something else', () => '{"version":1}'],
    [
      'of version 1 with a document that it did not know',
      (text: string) => text.replace('"version":2', '"version":1'),
    ],
  ])('%s is refused as damaged and left as it is', async (_name, damage) => {
    const path = await aPath();
    await openFile(path).save(makeDemoState({ today: '2026-11-23' }));
    const damaged = damage(await readFile(path, 'utf8'));
    await writeFile(path, damaged);
    expect(await openFile(path).load()).toEqual({ ok: false, error: 'damaged' });
    expect(await readFile(path, 'utf8')).toBe(damaged);
  });

  test('that cannot be read is not taken for a missing one', async () => {
    const path = await aPath();
    // A folder in its place: reading fails whoever reads, root too.
    expect(await openFile(join(path, '..')).load()).toEqual({ ok: false, error: 'unreadable' });
  });

  test('in a folder that went away says that it was not saved', async () => {
    const gone = join(await aPath(), 'nowhere', 'practice-ifirma.json');
    expect(await openFile(gone).save(makeDemoState({ today: '2026-11-23' }))).toEqual({
      ok: false,
      error: 'not_saved',
    });
  });

  test(`survives ${KILLS} kills at any moment: whole, and never older than the last save that was confirmed`, async () => {
    const script = await bundleScript(fileURLToPath(new URL('save-again-and-again.ts', import.meta.url)));
    const path = await aPath();
    for (let kill = 0; kill < KILLS; kill += 1) {
      const confirmed = await runUntilKilled(script, path, 1 + kill);
      const loaded = await openFile(path).load();
      if (!loaded.ok || loaded.value === null) throw new Error(`kill ${kill}: ${JSON.stringify(loaded)}`);
      expect(loaded.value.nextContractor).toBeGreaterThanOrEqual(confirmed);
      expect(loaded.value.nextContractor).toBeLessThanOrEqual(confirmed + 1);
    }
  });
});

/** @returns the last count that the script confirmed before it was killed, at least `after`. */
function runUntilKilled(script: string, path: string, after: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, path], { stdio: ['ignore', 'pipe', 'inherit'] });
    let text = '';
    child.stdout.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      if (text.split('\n').length > after) child.kill('SIGKILL');
    });
    child.once('error', reject);
    child.once('close', () => resolve(Number(text.trimEnd().split('\n').at(-1))));
  });
}
