import { EventEmitter } from 'node:events';
import type * as E from 'electron';
import { withMembers } from './with-members.ts';

const BOUNDS = { x: 0, y: 0, width: 1920, height: 1080 };
const DISPLAY = {
  id: 1,
  bounds: BOUNDS,
  workArea: BOUNDS,
  size: BOUNDS,
  workAreaSize: BOUNDS,
  scaleFactor: 1,
  rotation: 0,
};

/** One screen of a usual size (https://www.electronjs.org/docs/latest/api/screen). */
export function createScreen() {
  // The fields that describe colours and touch are left out: nothing asks for them.
  const display = DISPLAY as unknown as E.Display;
  const members = {
    getAllDisplays: () => [display],
    getPrimaryDisplay: () => display,
    getDisplayMatching: () => display,
    getDisplayNearestPoint: () => display,
    getCursorScreenPoint: () => ({ x: 0, y: 0 }),
  } satisfies Pick<
    typeof E.screen,
    | 'getAllDisplays'
    | 'getPrimaryDisplay'
    | 'getDisplayMatching'
    | 'getDisplayNearestPoint'
    | 'getCursorScreenPoint'
  >;
  return withMembers(new EventEmitter(), members);
}
