import { createDesktopHost } from './desktop-host.ts';
import { takeHostOptions } from './host-options.ts';

/** The host of this process. It exists before the program's first line runs. */
export const currentHost = createDesktopHost(takeHostOptions(process.env), process.argv[1] ?? '');
