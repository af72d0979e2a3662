/** Services whose copies of a file are known by their names. */
export type SyncService =
  'dropbox' | 'syncthing' | 'onedrive' | 'nextcloud' | 'google-drive' | 'icloud' | 'seafile' | 'resilio' | 'other';
