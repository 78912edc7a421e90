import { EventEmitter } from 'node:events';
import { refuseElectronPackage } from '../guards/module-hooks.ts';
import { withMembers } from './with-members.ts';

/** @file Loaded into the child before its script: the port to the parent, as Electron's utility process has it. */

refuseElectronPackage();

const parentPort = withMembers(new EventEmitter(), {
  postMessage: (message: unknown) => {
    process.send?.(message);
  },
});
// The child's script may not listen yet: as in Electron, messages wait until somebody does.
parentPort.once('newListener', () => {
  process.on('message', (data) => {
    parentPort.emit('message', { data, ports: [] });
  });
});
Reflect.set(process, 'type', 'utility');
Reflect.set(process, 'parentPort', parentPort);
