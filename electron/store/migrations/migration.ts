/** One step of the schema. Forward only, one transaction; a released step is never edited. */
export type Migration = {
  /** 1, 2, 3 …: the `user_version` that the step's last statement sets. */
  readonly version: number;
  readonly sql: string;
};
