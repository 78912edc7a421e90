/**
 * @file Entry of the utility process: long work on a database that the window must not wait for. Started by
 * `shell/maintenance-process.ts` with a command and a path; answers with one message and is ended by it.
 */
import { isDatabaseSound } from './store/check-database';

const [command, path] = process.argv.slice(-2);

if (command === 'quick-check' && path !== undefined) {
  process.parentPort.postMessage({ isSound: isDatabaseSound(path) });
}
