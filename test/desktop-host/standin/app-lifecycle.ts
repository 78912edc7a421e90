/**
 * @file The order of an Electron program's life (https://www.electronjs.org/docs/latest/api/app): `ready` comes
 * later than the main script, quitting asks every window, and nothing is asked at a logout.
 */
import type { EventEmitter } from 'node:events';

export type ClosableWindow = {
  /** Emits `close`; resolves to false when the program vetoed it. */
  readonly askToClose: () => Promise<boolean>;
  readonly destroyNow: () => void;
};

export type LifecyclePorts = {
  readonly app: EventEmitter;
  readonly windows: () => readonly ClosableWindow[];
  /** Ends browser and process. */
  readonly endProcess: (exitCode: number) => Promise<void>;
  readonly record: (eventName: string) => void;
};

type State = 'starting' | 'running' | 'quitting' | 'ended';

export function createAppLifecycle({ app, windows, endProcess, record }: LifecyclePorts) {
  let state: State = 'starting';
  let exitCode = 0;
  let resolveReady: () => void = () => undefined;
  const ready = new Promise<void>((resolve) => {
    resolveReady = resolve;
  });

  const emit = (name: string, ...details: unknown[]) => {
    record(name);
    const event = createPreventableEvent();
    app.emit(name, event, ...details);
    return event;
  };
  const end = () => {
    if (state === 'ended') return;
    state = 'ended';
    emit('quit', exitCode);
    void endProcess(exitCode);
  };
  const finishQuit = () => {
    if (emit('will-quit').defaultPrevented) state = 'running';
    else end();
  };

  const quit = async () => {
    if (state === 'ended' || state === 'quitting') return;
    if (emit('before-quit').defaultPrevented) return;
    state = 'quitting';
    for (const window of windows()) {
      if (!(await window.askToClose())) {
        state = 'running';
        return;
      }
    }
    finishQuit();
  };

  return {
    isEnding: () => state === 'quitting' || state === 'ended',
    isReady: () => state !== 'starting',
    whenReady: () => ready,
    /** Electron throws for what only works before or after `ready`. */
    assertNotReady: (what: string) => {
      if (state !== 'starting') throw new Error(`${what} should be called before app is ready`);
    },
    assertReady: (what: string) => {
      if (state === 'starting') throw new Error(`${what} before app is ready`);
    },
    becomeReady: () => {
      if (state !== 'starting') return;
      state = 'running';
      // Listeners of the event run before those of the promise.
      emit('ready', {});
      resolveReady();
    },
    quit: () => {
      void quit();
    },
    exit: (code = 0) => {
      exitCode = code;
      // The closing windows are no reason for further events.
      state = 'quitting';
      for (const window of windows()) window.destroyNow();
      end();
    },
    /** The system ends the session: no event at all reaches the program. */
    logOut: async () => {
      state = 'ended';
      await endProcess(1);
    },
    windowClosed: () => {
      if (state !== 'running' || windows().length > 0) return;
      record('window-all-closed');
      if (app.listenerCount('window-all-closed') > 0) app.emit('window-all-closed');
      else void quit();
    },
  };
}

export type AppLifecycle = ReturnType<typeof createAppLifecycle>;

export function createPreventableEvent() {
  return {
    defaultPrevented: false,
    preventDefault() {
      this.defaultPrevented = true;
    },
  };
}
