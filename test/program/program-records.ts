/** Everything that is watched while a program runs and that a test may ask for. */
export type RecordKinds = {
  cspViolations: CspViolation;
  /** Requests of the page beyond its own files. */
  blockedRequests: string;
  /** Addresses that the page was sent to and that the program forbade. */
  refusedNavigations: string;
  /** `invoke` calls that rejected: Kwit's handlers return values, so there must be none. */
  rejections: { readonly channel: string; readonly message: string };
  /** Uncaught errors and unhandled rejections of the main process. */
  mainErrors: string;
  /** Uncaught errors of the page. */
  pageErrors: string;
  dialogs: { readonly method: string; readonly options: unknown };
  openedExternally: string;
  shownInFolder: string;
  movedToBin: string;
  windowOpens: { readonly url: string; readonly action: string };
  notifications: { readonly title: string; readonly body: string };
  prints: { readonly options: unknown };
};
export type RecordKind = keyof RecordKinds;

export type CspViolation = {
  readonly directive: string;
  readonly blockedUri: string;
  readonly sample: string;
  readonly sourceFile: string;
  readonly line: number;
};

export type ProgramRecords = {
  readonly add: <K extends RecordKind>(kind: K, entry: RecordKinds[K]) => void;
  readonly read: <K extends RecordKind>(kind: K) => RecordKinds[K][];
};

export function createProgramRecords(): ProgramRecords {
  const entries: { [K in RecordKind]: RecordKinds[K][] } = {
    cspViolations: [],
    blockedRequests: [],
    refusedNavigations: [],
    rejections: [],
    mainErrors: [],
    pageErrors: [],
    dialogs: [],
    openedExternally: [],
    shownInFolder: [],
    movedToBin: [],
    windowOpens: [],
    notifications: [],
    prints: [],
  };
  return {
    add: (kind, entry) => {
      entries[kind].push(entry);
    },
    read: (kind) => entries[kind].slice(),
  };
}
