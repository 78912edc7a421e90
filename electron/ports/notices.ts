/** "Something changed": tells the page which area to ask again about. */
export interface Notices {
  changed(
    area: 'app' | 'documents' | 'contractors' | 'keys' | 'limits' | 'sync' | 'backup' | 'storage',
  ): void;
}
