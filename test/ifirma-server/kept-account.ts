import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import { createPracticeStateFile } from '../../electron/practice/practice-state-file';
import type { PracticeState } from '../../electron/practice/practice-state';
import { createFileWriter } from '../../electron/store/file-writer';
import { err, ok, type Result } from '../../shared/result';

export type KeptAccount = {
  /** Null while there is no file yet. */
  readonly state: PracticeState | null;
  readonly save: (state: PracticeState) => Promise<void>;
};

/** The account of `--state FILE`. A file that holds no account is refused and left as it is. */
export async function openKeptAccount(file: string): Promise<Result<KeptAccount, string>> {
  const store = createPracticeStateFile(resolve(file), createFileWriter({ newId: randomUUID }));
  const loaded = await store.load();
  if (!loaded.ok) {
    return err(
      `--state ${file}: ${loaded.error === 'damaged' ? 'it holds no account' : 'it cannot be read'}`,
    );
  }
  return ok({
    state: loaded.value,
    save: async (state) => {
      const saved = await store.save(state);
      if (!saved.ok) throw new Error(`--state ${file}: it cannot be written`);
    },
  });
}
