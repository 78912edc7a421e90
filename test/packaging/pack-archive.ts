import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../architecture/source-files';

/** What @electron/fuses looks for in Electron's binary; after it: version, number of fuses, one byte each. */
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const FUSE_COUNT = 9;

export type PackedProgram = { readonly binary: string; readonly archive: string };

/**
 * Runs the real electron-builder with our configuration and hook. Only Electron itself is a stand-in, a file with
 * its fuse bytes: the binary cannot be had on every machine that runs the tests.
 */
export function packWithStandInElectron(folder: string): PackedProgram {
  const distribution = join(folder, 'electron');
  const output = join(folder, 'dist');
  mkdirSync(join(distribution, 'resources'), { recursive: true });
  const fuses = Buffer.concat([
    Buffer.from(SENTINEL),
    Buffer.from([1, FUSE_COUNT]),
    Buffer.alloc(FUSE_COUNT, '1'),
  ]);
  const padding = Buffer.alloc(1024);
  writeFileSync(join(distribution, 'electron'), Buffer.concat([padding, fuses, padding]), { mode: 0o755 });
  for (const name of ['version', 'LICENSE', 'LICENSES.chromium.html'])
    writeFileSync(join(distribution, name), '');

  const builder = join(ROOT, 'node_modules', 'electron-builder', 'cli.js');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      builder,
      '--linux',
      'dir',
      `--${process.arch}`,
      `-c.electronDist=${distribution}`,
      `-c.directories.output=${output}`,
    ],
    { cwd: ROOT, encoding: 'utf8', timeout: 110_000 },
  );
  if (status !== 0) throw new Error(`electron-builder failed:\n${stdout}\n${stderr}`);
  const unpacked = join(output, process.arch === 'x64' ? 'linux-unpacked' : `linux-${process.arch}-unpacked`);
  return { binary: join(unpacked, 'kwit'), archive: join(unpacked, 'resources', 'app.asar') };
}
