import { makeDemoState } from '../../../electron/practice/demo-state';
import { createPracticeStateFile } from '../../../electron/practice/practice-state-file';
import { createFileWriter } from '../../../electron/store/file-writer';
import { randomIds } from '../../../electron/system/random-ids';

/** Saves the demo account with a rising count until it is killed, and says each count once it is safe. */
const [, , path = ''] = process.argv;
const store = createPracticeStateFile(path, createFileWriter(randomIds));
const state = makeDemoState({ today: '2026-11-23' });
for (let count = 1; ; count += 1) {
  const saved = await store.save({ ...state, nextContractor: count });
  if (!saved.ok) process.exit(1);
  process.stdout.write(`${count}\n`);
}
