import { expect, it } from 'vitest';
import { fixFolders } from '../../../electron-target/fix-folders';

it('keeps the data folder of the test, whatever the program says later', () => {
  const paths = new Map<string, string>();
  const app = {
    setPath: (name: string, path: string) => {
      paths.set(name, path);
    },
  };
  fixFolders(app, { userDataDir: '/t/data', downloadsDir: '/t/downloads' });
  // As Kwit does on Windows.
  app.setPath('userData', '/home/anna/Kwit');
  app.setPath('logs', '/t/logs');
  expect(Object.fromEntries(paths)).toEqual({
    userData: '/t/data',
    downloads: '/t/downloads',
    logs: '/t/logs',
  });
});
