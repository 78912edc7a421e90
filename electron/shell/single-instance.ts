import { app } from 'electron';

/** True for the first instance; a later one asks the first to come forward and must quit. */
export function claimSingleInstance(onSecondInstance: () => void): boolean {
  if (!app.requestSingleInstanceLock()) return false;
  app.on('second-instance', onSecondInstance);
  return true;
}
