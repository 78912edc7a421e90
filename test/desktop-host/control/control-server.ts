import type { ControlMethods } from './control-methods.ts';
import type { ControlMessage, ControlRequest } from './control-messages.ts';

export type ControlServer = { readonly sayHello: (endpoint: string) => void };

/** Answers the test over the process channel; without a parent that listens it does nothing. */
export function startControlServer(methods: ControlMethods, onParentGone: () => void): ControlServer {
  const send = (message: ControlMessage) => {
    if (process.connected) process.send?.(message);
  };
  process.on('message', (message) => {
    // The parent is launch-app.ts.
    const { id, method, args } = message as ControlRequest;
    const call = async () => {
      const callable: unknown = Reflect.get(methods, method);
      if (typeof callable !== 'function') throw new Error(`no control method ${method}`);
      const value: unknown = await Reflect.apply(callable, methods, args);
      return value;
    };
    call().then(
      (value) => {
        send({ kind: 'reply', id, value });
      },
      (error: unknown) => {
        send({ kind: 'failure', id, message: String(error) });
      },
    );
  });
  process.once('disconnect', onParentGone);
  // The program's own life is not prolonged by the channel.
  process.channel?.unref();
  return {
    sayHello: (endpoint) => {
      send({ kind: 'hello', endpoint });
    },
  };
}
