import type { CspViolation } from './preload/preload-messages.ts';

/** Everything the host has seen and a test may ask for. */
export type HostRecordKinds = {
  cspViolations: CspViolation;
  /** Requests of the page beyond its own files. */
  blockedRequests: string;
  /** `invoke` calls that rejected: Kwit's handlers return values, so there must be none. */
  rejections: { readonly channel: string; readonly message: string };
  /** Uncaught errors and unhandled rejections of the main process. */
  mainErrors: string;
  /** Uncaught errors of the page. */
  pageErrors: string;
  lifecycle: string;
  dialogs: { readonly method: string; readonly options: unknown };
  openedExternally: string;
  shownInFolder: string;
  windowOpens: { readonly url: string; readonly action: string };
  prints: { readonly options: unknown };
};
export type HostRecordKind = keyof HostRecordKinds;

export type HostRecords = {
  readonly add: <K extends HostRecordKind>(kind: K, entry: HostRecordKinds[K]) => void;
  readonly read: <K extends HostRecordKind>(kind: K) => HostRecordKinds[K][];
};

export function createHostRecords(): HostRecords {
  const entries: { [K in HostRecordKind]: HostRecordKinds[K][] } = {
    cspViolations: [],
    blockedRequests: [],
    rejections: [],
    mainErrors: [],
    pageErrors: [],
    lifecycle: [],
    dialogs: [],
    openedExternally: [],
    shownInFolder: [],
    windowOpens: [],
    prints: [],
  };
  return {
    add: (kind, entry) => {
      entries[kind].push(entry);
    },
    read: (kind) => entries[kind].slice(),
  };
}
