import { describe, expect, it } from 'vitest';
import {
  type CloudSurroundings,
  readDropboxFolders,
  recogniseCloudFolder,
} from '../../../../../shared/domain/storage/cloud-folder';

const WINDOWS: CloudSurroundings = {
  platform: 'windows',
  home: 'C:\\Users\\Zofia',
  environment: {
    OneDrive: 'C:\\Users\\Zofia\\OneDrive',
    OneDriveCommercial: 'D:\\Chmura firmy',
    LOCALAPPDATA: 'C:\\Users\\Zofia\\AppData\\Local',
  },
  dropboxFolders: ['E:\\Wspólne\\Dropbox'],
};
const MAC: CloudSurroundings = {
  platform: 'macos',
  home: '/Users/zofia',
  environment: {},
  dropboxFolders: ['/Volumes/Dysk/Dropbox'],
};

describe('a folder of a cloud on Windows', () => {
  it.each([
    ['C:\\Users\\Zofia\\OneDrive', 'OneDrive'],
    ['c:\\users\\ZOFIA\\onedrive\\Kwit\\companies', 'OneDrive'],
    ['C:/Users/Zofia/OneDrive/Kwit', 'OneDrive'],
    ['\\\\?\\C:\\Users\\Zofia\\OneDrive\\Kwit', 'OneDrive'],
    ['C:\\Users\\Zofia\\OneDrive - Pracownia Żółw\\Kwit', 'OneDrive'],
    ['D:\\Chmura firmy\\Kwit', 'OneDrive'],
    ['E:\\Wspólne\\Dropbox\\Kwit', 'Dropbox'],
    ['C:\\Users\\Zofia\\Dropbox (Osobiste)\\Kwit', 'Dropbox'],
    ['C:\\Users\\Zofia\\Google Drive\\Kwit', 'Google Drive'],
    ['C:\\Users\\Zofia\\Mój dysk (zofia@example.com)\\Kwit', 'Google Drive'],
    ['G:\\Mój dysk\\Kwit', 'Google Drive'],
    ['g:\\my drive', 'Google Drive'],
    ['G:\\Dyski współdzielone\\Firma', 'Google Drive'],
    ['C:\\Users\\Zofia\\iCloudDrive\\Kwit', 'iCloud Drive'],
  ])('%s belongs to %s', (path, service) => {
    expect(recogniseCloudFolder(path, WINDOWS)).toBe(service);
  });

  it.each([
    'C:\\Users\\Zofia\\AppData\\Local\\Kwit',
    'C:\\Users\\Zofia',
    'C:\\Users\\Zofia\\OneDriveStare',
    'C:\\Users\\Zofia\\Dokumenty\\Kwit',
    'D:\\Chmura firmy 2',
    'D:\\Kwit',
    'C:\\',
  ])('%s belongs to none', (path) => {
    expect(recogniseCloudFolder(path, WINDOWS)).toBeNull();
  });

  it('is known without any variable by the name that its program gives it', () => {
    const bare = { ...WINDOWS, environment: {}, dropboxFolders: [] };
    expect(recogniseCloudFolder('C:\\Users\\Zofia\\OneDrive\\Kwit', bare)).toBe('OneDrive');
    expect(recogniseCloudFolder('D:\\Chmura firmy\\Kwit', bare)).toBeNull();
  });
});

describe('a folder of a cloud on macOS', () => {
  it.each([
    ['/Users/zofia/Library/CloudStorage/OneDrive-Osobisty/Kwit', 'OneDrive'],
    ['/Users/zofia/Library/CloudStorage/OneDrive-SharedLibraries-Firma', 'OneDrive'],
    ['/Users/zofia/Library/CloudStorage/GoogleDrive-zofia@example.com/Mój dysk', 'Google Drive'],
    ['/Users/zofia/Library/CloudStorage/Dropbox/Kwit', 'Dropbox'],
    ['/Users/zofia/Library/CloudStorage/Box-Box/Kwit', 'box'],
    ['/Users/zofia/Library/Mobile Documents/com~apple~CloudDocs/Kwit', 'iCloud Drive'],
    ['/users/Zofia/library/mobile documents/com~apple~CloudDocs', 'iCloud Drive'],
    ['/Users/zofia/Dropbox/Kwit', 'Dropbox'],
    ['/Volumes/Dysk/Dropbox/Kwit', 'Dropbox'],
    ['/Volumes/GoogleDrive/My Drive', 'Google Drive'],
    // As macOS hands accents out: the letter and the accent apart.
    ['/Users/zofia/Mój dysk/Kwit'.normalize('NFD'), 'Google Drive'],
  ])('%s belongs to %s', (path, service) => {
    expect(recogniseCloudFolder(path, MAC)).toBe(service);
  });

  it.each([
    '/Users/zofia/Library/Application Support/Kwit',
    '/Users/zofia/Library/CloudStorage',
    '/Users/anna/Library/CloudStorage/OneDrive-Osobisty',
    '/Users/zofia/Documents/Kwit',
    '/Volumes/Pendrive/Kwit',
  ])('%s belongs to none of this user’s', (path) => {
    expect(recogniseCloudFolder(path, MAC)).toBeNull();
  });
});

describe('what Dropbox says of its folders', () => {
  it('is one folder an account', () => {
    const info = {
      personal: { path: '/Users/zofia/Dropbox (Personal)', host: 1, is_team: false },
      business: { path: '/Users/zofia/Dropbox (Firma)' },
    };
    expect(readDropboxFolders(JSON.stringify(info))).toEqual([
      '/Users/zofia/Dropbox (Personal)',
      '/Users/zofia/Dropbox (Firma)',
    ]);
  });

  it.each(['', 'nie JSON', '[]', '{"personal": 7}', 'null'])('is nothing where it reads %j', (text) => {
    expect(readDropboxFolders(text)).toEqual([]);
  });
});
