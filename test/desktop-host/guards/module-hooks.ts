import { registerHooks } from 'node:module';

/** The real package downloads its binary when it is evaluated outside Electron; it must never come to that. */
const ELECTRON_PACKAGE = '/node_modules/electron/';

/** Throws instead of evaluating the real package. A utility process has nothing else: Kwit's uses no Electron. */
export function refuseElectronPackage(): void {
  registerHooks({
    load: (url, context, nextLoad) => {
      if (url.includes(ELECTRON_PACKAGE)) throw new Error('the electron package was evaluated');
      return nextLoad(url, context);
    },
  });
}

/** Gives the program our stand-in wherever it asks for Electron, by `import` and by `require`. */
export function hookElectronModule(standinUrl: string): void {
  refuseElectronPackage();
  registerHooks({
    resolve: (specifier, context, nextResolve) =>
      specifier === 'electron' || /^electron\/(main|common|utility)$/.test(specifier)
        ? { url: standinUrl, shortCircuit: true }
        : nextResolve(specifier, context),
  });
}
