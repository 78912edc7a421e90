/** What belongs to the app and not to a company (design, section 3). Anything else lives in a database. */
export type AppSettings = {
  readonly language: 'pl' | 'en';
  readonly theme: 'system' | 'light' | 'dark';
  /** Notices of the system about keys and limits; the inbox in Kwit keeps them in any case. */
  readonly notifications: boolean;
  /** Once a day: how many documents wait in the queue. Reminds and never sends. */
  readonly reminders: boolean;
  /** The Polish calendar day of the last reminder. */
  readonly remindedOn: string | null;
  readonly lastCompanyId: string | null;
  readonly window: {
    readonly x: number | null;
    readonly y: number | null;
    readonly width: number;
    readonly height: number;
    readonly isMaximized: boolean;
  };
};

export interface Settings {
  read(): AppSettings;
  update(change: Partial<AppSettings>): void;
}
