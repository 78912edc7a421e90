import type * as E from 'electron';
import type { ProgramRecords } from '../../program/program-records.ts';

/** Things outside the program (https://www.electronjs.org/docs/latest/api/shell). */
export function createShell(records: ProgramRecords, open: (target: string) => void) {
  return {
    openExternal: (url: string) => {
      records.add('openedExternally', url);
      open(url);
      return Promise.resolve();
    },
    openPath: (path: string) => {
      records.add('openedExternally', path);
      open(path);
      return Promise.resolve('');
    },
    showItemInFolder: (path: string) => {
      records.add('shownInFolder', path);
    },
  } satisfies Pick<typeof E.shell, 'openExternal' | 'openPath' | 'showItemInFolder'>;
}
