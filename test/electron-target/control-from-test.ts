import type { ElectronApplication } from 'playwright-core';
import type { Control } from '../program/control.ts';
import type { RecordKind } from '../program/program-records.ts';
import type { WatchedPages } from './watch-pages.ts';

/** Calls the control inside the program; what is seen in its pages is known on this side. */
export function createControlFromTest(program: ElectronApplication, pages: WatchedPages): Control {
  const call = (method: string, args: readonly unknown[]): Promise<unknown> =>
    program.evaluate(
      (_electron, [name, given]) => {
        const { control } = globalThis.insideProgram;
        const callable: unknown = Reflect.get(control, name);
        if (typeof callable !== 'function') throw new Error(`no control method ${name}`);
        return Reflect.apply(callable, control, [...given]) as unknown;
      },
      [method, args] as const,
    );
  const read = (kind: RecordKind) => pages.read(kind) ?? call('read', [kind]);
  const control = new Proxy(
    {},
    {
      get: (_target, method) => {
        // A promise must not look like a control method.
        if (method === 'then') return undefined;
        if (method === 'read') return async (kind: RecordKind) => read(kind);
        return (...args: readonly unknown[]) => call(String(method), args);
      },
    },
  );
  // Every member is made on access; the type lists those that the program answers.
  return control as Control;
}
