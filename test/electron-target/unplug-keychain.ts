/**
 * Every call of the keychain fails from now on, as on a computer where no secret service answers. The real one
 * belongs to whoever runs the tests.
 * @param keytar the module that the program will load: both get the same object
 */
export function unplugKeychain(keytar: unknown): void {
  if (typeof keytar !== 'object' || keytar === null) throw new Error('keytar is no module');
  for (const name of Object.keys(keytar)) {
    if (typeof Reflect.get(keytar, name) !== 'function') continue;
    Reflect.set(keytar, name, () => Promise.reject(new Error('no keychain in this test')));
  }
}
