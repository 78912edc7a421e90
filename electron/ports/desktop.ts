/** What use cases may ask of the desktop: dialogs, printing, the browser. Implemented in `shell/`. */
export interface Desktop {
  /** The path the user chose, or null when they closed the dialog. */
  chooseSavePath(suggestedName: string): Promise<string | null>;
  /** Shows a folder in the system's file manager; false when the system refused. */
  openFolder(path: string): Promise<boolean>;
  /** Moves a file or folder into the system's bin; false when it is still where it was. */
  moveToBin(path: string): Promise<boolean>;
  /** The folder the user chose, or null when they closed the dialog. */
  chooseFolder(): Promise<string | null>;
  /** The backup the user chose, or null. */
  chooseBackupFile(): Promise<string | null>;
  /** Opens the system's print dialog for the page as it is shown. */
  printPage(): Promise<boolean>;
  /** A letter to iFirma's customer service, opened in the user's mail program. */
  writeToIfirma(letter: { readonly subject: string; readonly body: string }): Promise<void>;
  openExternal(
    target: 'ifirma_panel' | 'ifirma_api_help' | 'ifirma_api_tab_help' | 'ifirma_split_payment_list',
  ): Promise<void>;
}
