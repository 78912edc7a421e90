import type { AppStatus } from '../../shared/ipc/contracts/app.contract';

/** The platform as the page knows it: it decides which keys are shown. */
export function platformName(platform: NodeJS.Platform): AppStatus['platform'] {
  if (platform === 'win32') return 'windows';
  return platform === 'darwin' ? 'macos' : 'linux';
}
