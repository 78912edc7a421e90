/** @file `ipcRenderer` of the preload's world. Runs in the page. */
import type { decodeValue } from '../codec/decode-value.ts';
import type { encodeValue } from '../codec/encode-value.ts';
import type { createEventEmitterClass } from './event-emitter.ts';
import type { MessageFromPage, MessageToPage } from './preload-messages.ts';

type Pending = { readonly resolve: (value: unknown) => void; readonly reject: (error: unknown) => void };
type Parts = {
  readonly post: (message: MessageFromPage) => void;
  readonly encode: typeof encodeValue;
  readonly decode: typeof decodeValue;
  readonly EventEmitter: ReturnType<typeof createEventEmitterClass>;
};

export function createIpcRenderer({ post, encode, decode, EventEmitter }: Parts) {
  const pending = new Map<number, Pending>();
  let callCount = 0;

  const encodeArgs = (args: readonly unknown[]) => {
    try {
      // `structuredClone` decides what may cross; it drops holes and accessors exactly like Electron's IPC.
      return encode(structuredClone(args));
    } catch {
      throw new Error('An object could not be cloned.');
    }
  };
  const refuse = (name: string) => () => {
    throw new Error(`ipcRenderer.${name} is not provided by the desktop host`);
  };

  class IpcRenderer extends EventEmitter {
    async invoke(channel: string, ...args: readonly unknown[]): Promise<unknown> {
      const encoded = encodeArgs(args);
      callCount += 1;
      const id = callCount;
      return new Promise((resolve, reject) => {
        pending.set(id, { resolve, reject });
        post({ kind: 'invoke', id, channel, args: encoded });
      });
    }

    send(channel: string, ...args: readonly unknown[]): void {
      post({ kind: 'send', channel, args: encodeArgs(args) });
    }
  }
  const ipcRenderer = Object.assign(new IpcRenderer(), {
    sendSync: refuse('sendSync'),
    sendToHost: refuse('sendToHost'),
    postMessage: refuse('postMessage'),
  });

  const receive = (message: MessageToPage) => {
    if (message.kind === 'event') {
      const args = decode(message.args);
      const event = { sender: ipcRenderer, ports: [] };
      ipcRenderer.emit(message.channel, event, ...(Array.isArray(args) ? Array.from<unknown>(args) : []));
      return;
    }
    const waiting = pending.get(message.id);
    pending.delete(message.id);
    if (message.kind === 'reply') waiting?.resolve(decode(message.value));
    else waiting?.reject(new Error(message.message));
  };
  return { ipcRenderer, receive };
}
