/** The system's clipboard, as far as Kwit looks into it: to take a pasted key out of it again. */
export interface Clipboard {
  readText(): Promise<string>;
  clear(): Promise<void>;
}
