/** @file Carries `invoke` and `send` from a page to the handlers of main, with Electron's texts on failure. */
import { decodeValue } from '../codec/decode-value.ts';
import { encodeValue } from '../codec/encode-value.ts';
import type { ProgramRecords } from '../../program/program-records.ts';
import type { MessageFromPage, MessageToPage } from '../preload/preload-messages.ts';
import { createIpcEvent } from './ipc-event.ts';
import type { IpcMainHost } from './ipc-main.ts';
import type { StandInContents } from './web-contents.ts';
import type { StandInFrame } from './web-frame-main.ts';

type Invoke = Extract<MessageFromPage, { kind: 'invoke' }>;
type Send = Extract<MessageFromPage, { kind: 'send' }>;

export function createIpcDispatch({ ipcMain, findHandler }: IpcMainHost, records: ProgramRecords) {
  const call = async (
    contents: StandInContents,
    frame: StandInFrame,
    channel: string,
    args: readonly unknown[],
  ): Promise<unknown> => {
    const handler = findHandler(channel);
    if (!handler) throw new Error(`No handler registered for '${channel}'`);
    const event = createIpcEvent(contents, frame, contents.senderFault);
    const result: unknown = await Reflect.apply(handler, undefined, [event, ...args]);
    return cloneResult(result);
  };
  const answer = async (
    contents: StandInContents,
    frame: StandInFrame,
    message: Invoke,
  ): Promise<MessageToPage> => {
    const { id, channel } = message;
    try {
      const result = await call(contents, frame, channel, readArguments(message.args));
      return { kind: 'reply', id, value: encodeValue(result) };
    } catch (error) {
      // Electron prints the original and sends a text only.
      console.error(`Error occurred in handler for '${channel}':`, error);
      const text = `Error invoking remote method '${channel}': ${String(error)}`;
      records.add('rejections', { channel, message: text });
      return { kind: 'refusal', id, message: text };
    }
  };
  return {
    /** For a test in place of a page: what the page's main frame would be answered. */
    call,
    invoke: async (contents: StandInContents, frame: StandInFrame, message: Invoke): Promise<void> => {
      const reply = await answer(contents, frame, message);
      const link = await contents.link;
      await link.send(reply);
    },
    send: (contents: StandInContents, frame: StandInFrame, message: Send): void => {
      const event = createIpcEvent(contents, frame, contents.senderFault);
      ipcMain.emit(message.channel, event, ...readArguments(message.args));
    },
  };
}

export type IpcDispatch = ReturnType<typeof createIpcDispatch>;

function readArguments(text: string): readonly unknown[] {
  const args = decodeValue(text);
  return Array.isArray(args) ? Array.from(args) : [];
}

function cloneResult(result: unknown): unknown {
  try {
    return structuredClone(result);
  } catch {
    throw new Error('An object could not be cloned.');
  }
}
