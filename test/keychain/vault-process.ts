import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { SecretReading, SecretStore } from '../../electron/ports/secret-store';
import type { Result } from '../../shared/result';
import { answerSchema } from './keychain-command';

export type VaultProcess = SecretStore & {
  /** Reads a file of the process: it answers only while the thread pool has a free thread. */
  readonly readOwnFile: () => Promise<unknown>;
  readonly isAlive: () => boolean;
  readonly end: () => Promise<void>;
};

/** Starts the bundled key vault in an environment with or without a keychain. */
export function startVault(
  program: string,
  environment: Readonly<Record<string, string>>,
  patienceMs = 15_000,
): VaultProcess {
  const child = spawn(process.execPath, [program, String(patienceMs)], {
    env: { ...environment },
    // libsecret and the daemon warn about missing displays; none of it is for the test report.
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const waiting = new Map<number, (result: unknown) => void>();
  createInterface({ input: child.stdout }).on('line', (line) => {
    const { id, result } = answerSchema.parse(JSON.parse(line));
    waiting.get(id)?.(result);
    waiting.delete(id);
  });
  child.once('close', () => {
    for (const settle of waiting.values()) settle('the process died');
  });

  let lastId = 0;
  const ask = (command: object): Promise<unknown> => {
    lastId += 1;
    const { promise, resolve } = Promise.withResolvers<unknown>();
    waiting.set(lastId, resolve);
    child.stdin.write(`${JSON.stringify({ id: lastId, ...command })}\n`);
    return promise;
  };

  return {
    backend: 'keytar/libsecret',
    // The program answers with exactly what the port returned.
    get: (ref) => ask({ call: 'get', ref }) as Promise<SecretReading>,
    // As above; a value that JSON cannot carry does not occur.
    set: (ref, value) => ask({ call: 'set', ref, value }) as ReturnType<SecretStore['set']>,
    remove: (ref) => ask({ call: 'remove', ref }) as Promise<Result<void, never>>,
    readOwnFile: () => ask({ call: 'readOwnFile' }),
    isAlive: () => child.exitCode === null && child.signalCode === null,
    end: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGKILL');
      await once(child, 'close');
    },
  };
}
