import type { App } from 'electron';

type Folders = { readonly userDataDir: string; readonly downloadsDir: string };

/**
 * A test gives the data folder. On Windows the program puts it to its fixed place before `ready`
 * (electron/shell/data-folder.ts), so a later word on it is not heard.
 */
export function fixFolders(app: Pick<App, 'setPath'>, { userDataDir, downloadsDir }: Folders): void {
  app.setPath('userData', userDataDir);
  app.setPath('downloads', downloadsDir);
  const setPath = app.setPath.bind(app);
  app.setPath = (name, path) => {
    if (name !== 'userData') setPath(name, path);
  };
}
