/** What use cases may ask of the desktop: dialogs, printing, the browser. Implemented in `shell/`. */
export interface Desktop {
  /** The path the user chose, or null when they closed the dialog. */
  chooseSavePath(suggestedName: string): Promise<string | null>;
  /** The folder the user chose, or null when they closed the dialog. */
  chooseFolder(): Promise<string | null>;
  /** The backup the user chose, or null. */
  chooseBackupFile(): Promise<string | null>;
  /** Shows a folder of Kwit's in the system's file manager. */
  openFolder(path: string): Promise<void>;
  /** Opens the system's print dialog for the page as it is shown. */
  printPage(): Promise<boolean>;
  openExternal(target: 'ifirma_panel' | 'ifirma_api_help' | 'ifirma_api_tab_help'): Promise<void>;
}
