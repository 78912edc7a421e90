import type { ChildProcess } from 'node:child_process';
import type { RecordKind, RecordKinds } from '../../program/program-records.ts';
import type { ControlMessage } from '../control/control-messages.ts';
import type { ControlMethods } from '../control/control-methods.ts';

/** The same methods as in the host, each a message away. */
export type HostControl = {
  readonly [M in Exclude<keyof ControlMethods, 'read'>]: (
    ...args: Parameters<ControlMethods[M]>
  ) => Promise<Awaited<ReturnType<ControlMethods[M]>>>;
} & {
  readonly read: <K extends RecordKind>(kind: K) => Promise<RecordKinds[K][]>;
};

type Waiting = { readonly resolve: (value: unknown) => void; readonly reject: (error: Error) => void };

export function createControlClient(child: ChildProcess) {
  const waiting = new Map<number, Waiting>();
  let callCount = 0;
  let sayHello: (endpoint: string) => void = () => undefined;
  const hello = new Promise<string>((resolve) => {
    sayHello = resolve;
  });

  child.on('message', (received) => {
    // The child is our own host.
    const message = received as ControlMessage;
    if (message.kind === 'hello') {
      sayHello(message.endpoint);
      return;
    }
    const call = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.kind === 'reply') call?.resolve(message.value);
    else call?.reject(new Error(message.message));
  });
  child.once('exit', () => {
    for (const call of waiting.values()) call.reject(new Error('the program has ended'));
    waiting.clear();
  });

  const call = (method: string, args: readonly unknown[]) =>
    new Promise((resolve, reject) => {
      callCount += 1;
      waiting.set(callCount, { resolve, reject });
      child.send({ id: callCount, method, args }, (error) => {
        if (error) reject(error);
      });
    });
  const control = new Proxy(
    {},
    {
      // A promise must not look like a control method.
      get: (_target, method) =>
        method === 'then' ? undefined : (...args: readonly unknown[]) => call(String(method), args),
    },
  );
  // Every member is made on access; the type lists those that the host answers.
  return { control: control as HostControl, hello };
}
