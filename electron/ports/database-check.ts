/** `quick_check` of a company's database: true only when SQLite found it sound. Never throws. */
export type DatabaseCheck = (databasePath: string) => Promise<boolean>;
