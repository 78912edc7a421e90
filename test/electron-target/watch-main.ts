/** @file Remembers what must not happen in a run, as far as it is seen in the main process. */
import type { IpcMain, Session, WebContents } from 'electron';
import type { ProgramRecords } from '../program/program-records.ts';

/** With a listener, Electron shows no box that would wait for a person. */
export function recordErrors(process: NodeJS.Process, records: ProgramRecords): void {
  const record = (reason: unknown) => {
    records.add('mainErrors', String(reason instanceof Error ? reason.stack : reason));
    console.error(reason);
  };
  process.on('uncaughtException', record);
  process.on('unhandledRejection', record);
}

/** A handler that throws rejects the page's call; Kwit's return values. */
export function recordRejections(ipcMain: IpcMain, records: ProgramRecords): void {
  const handle = ipcMain.handle.bind(ipcMain);
  ipcMain.handle = (channel, handler) => {
    handle(channel, async (event, ...args: unknown[]) => {
      try {
        // Handlers take what the page sends.
        const answer: unknown = await Reflect.apply(handler, undefined, [event, ...args]);
        return answer;
      } catch (error) {
        records.add('rejections', { channel, message: String(error) });
        throw error;
      }
    });
  };
}

export function recordNavigation(contents: WebContents, records: ProgramRecords): void {
  contents.on('will-frame-navigate', (event) => {
    const { url } = event;
    // The program's own listener comes after this one.
    setImmediate(() => {
      if (event.defaultPrevented) records.add('refusedNavigations', url);
    });
  });
  const setWindowOpenHandler = contents.setWindowOpenHandler.bind(contents);
  contents.setWindowOpenHandler = (handler) => {
    setWindowOpenHandler((details) => {
      const answer = handler(details);
      records.add('windowOpens', { url: details.url, action: answer.action });
      return answer;
    });
  };
}

/** A request of the page beyond the program's own files fails, and the test with it. */
export function recordRequests(session: Session, records: ProgramRecords): void {
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    const isOwn = /^(?:app|devtools|data|blob):/u.test(url);
    if (!isOwn) records.add('blockedRequests', url);
    answer({ cancel: !isOwn });
  });
}
