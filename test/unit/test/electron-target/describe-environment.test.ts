import { describe, expect, it } from 'vitest';
import { describeEnvironment } from '../../../electron-target/describe-environment';
import { OPTIONS_VARIABLE, takeElectronOptions } from '../../../electron-target/electron-options';

const FOLDERS = {
  root: '/t',
  home: '/t/home',
  temp: '/t/tmp',
  userData: '/t/home/Kwit',
  downloads: '/t/home/Downloads',
  remove: () => undefined,
};
const PERSON = { APPDATA: 'C:\\Users\\Anna\\AppData\\Roaming', PATH: 'C:\\Windows' };
const RUN = {
  NODE_OPTIONS: '--inspect',
  ELECTRON_RUN_AS_NODE: '1',
  VITEST: 'true',
  KWIT_TEST_TARGET: 'electron',
};

describe('the environment of a program in Electron', () => {
  it('is that of the person, without what belongs to the test run', () => {
    const environment = describeEnvironment({ caFile: '/t/ca.pem' }, FOLDERS, { ...PERSON, ...RUN });
    expect(environment).toMatchObject({ ...PERSON, TZ: 'Europe/Warsaw', NODE_EXTRA_CA_CERTS: '/t/ca.pem' });
    for (const name of Object.keys(RUN)) expect(environment).not.toHaveProperty(name);
  });

  it('carries what the test asks for, and the program does not see it', () => {
    const options = { ifirmaPort: 1234, startAt: '2026-11-23T08:00:00.000Z', keychain: 'absent' } as const;
    const environment: NodeJS.ProcessEnv = describeEnvironment(options, FOLDERS, PERSON);
    expect(takeElectronOptions(environment)).toMatchObject({
      userDataDir: '/t/home/Kwit',
      downloadsDir: '/t/home/Downloads',
      ifirmaPort: 1234,
      startAt: '2026-11-23T08:00:00.000Z',
      hasKeychain: false,
    });
    expect(environment).not.toHaveProperty(OPTIONS_VARIABLE);
  });
});
