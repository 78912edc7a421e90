import { expect, it } from 'vitest';
import { requireNode } from '../../../../scripts/set-up/node-version.mjs';

it('Node 20 is enough where the lock file brings Node 24', () => {
  expect(() => {
    requireNode({ version: '20.20.2', platform: 'linux', arch: 'x64' });
  }).not.toThrow();
});

it.each(['win32', 'darwin'] as const)('on %s the Node of the machine has to be 24', (platform) => {
  expect(() => {
    requireNode({ version: '22.12.0', platform, arch: 'x64' });
  }).toThrow('needs Node 24 or newer here and found 22.12.0');
  expect(() => {
    requireNode({ version: '24.0.0', platform, arch: 'x64' });
  }).not.toThrow();
});
