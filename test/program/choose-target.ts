/** Where tests run Kwit: real Electron, or what stands in for it on Linux (ADR 7). */
export type TestTarget = 'desktop-host' | 'electron';

export const TARGET_VARIABLE = 'KWIT_TEST_TARGET';

/**
 * @param forced what KWIT_TEST_TARGET says, for a Linux machine that has Electron
 * @throws when it names no target
 */
export function chooseTestTarget(platform: NodeJS.Platform, forced: string | undefined): TestTarget {
  if (forced === 'desktop-host' || forced === 'electron') return forced;
  if (forced) throw new Error(`${TARGET_VARIABLE} is "desktop-host" or "electron", not "${forced}"`);
  return platform === 'linux' ? 'desktop-host' : 'electron';
}
