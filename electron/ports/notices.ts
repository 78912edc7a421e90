/** "Something changed": tells the page which area to ask again about. */
export interface Notices {
  changed(
    area:
      | 'alerts'
      | 'app'
      | 'backup'
      | 'contractors'
      | 'documents'
      | 'keys'
      | 'limits'
      | 'pull'
      | 'storage'
      | 'sync',
  ): void;
}
