/**
 * @file `requestSingleInstanceLock` between real processes: a lock file and a local socket in the data folder.
 * The loser's arguments travel to the winner, reordered as Chromium does it: switches first.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createConnection, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { identifyProcess, isAlive, type ProcessIdentity } from './process-identity.ts';

export type SecondInstance = {
  readonly argv: readonly string[];
  readonly workingDirectory: string;
  readonly additionalData: unknown;
};
export type SingleInstance = {
  readonly request: (additionalData: unknown) => boolean;
  readonly isHeld: () => boolean;
  readonly release: () => void;
  /** Resolves when the arguments of a losing instance have been handed over. */
  readonly settled: () => Promise<void>;
};

type Lock = { readonly owner: ProcessIdentity; readonly socketPath: string };

/** Electron refuses larger messages. */
const MAX_MESSAGE_BYTES = 32 * 1024 * 1024;
/** The kernel's limit for the name of a local socket. */
const MAX_SOCKET_PATH_BYTES = 103;

export function openSingleInstance(
  userData: string,
  onSecondInstance: (second: SecondInstance) => void,
): SingleInstance {
  const lockPath = join(userData, 'SingletonLock');
  let server: Server | null = null;
  let held: Lock | null = null;
  let handover: Promise<void> = Promise.resolve();

  const release = () => {
    if (held === null) return;
    server?.close();
    rmSync(held.socketPath, { force: true });
    rmSync(lockPath, { force: true });
    held = null;
  };

  return {
    request: (additionalData) => {
      if (held !== null) return true;
      mkdirSync(userData, { recursive: true });
      const owner = claimLock(lockPath, userData);
      if (owner.isOurs) {
        held = owner.lock;
        server = listen(owner.lock.socketPath, onSecondInstance);
        process.once('exit', release);
        return true;
      }
      handover = handOver(owner.lock.socketPath, {
        argv: reorderArguments(process.argv),
        workingDirectory: process.cwd(),
        additionalData,
      });
      return false;
    },
    isHeld: () => held !== null,
    release,
    settled: () => handover,
  };
}

function claimLock(lockPath: string, userData: string): { isOurs: boolean; lock: Lock } {
  const owner = identifyProcess(process.pid);
  if (owner === null) throw new Error('this process cannot be identified');
  const lock = { owner, socketPath: chooseSocketPath(userData) };
  try {
    writeFileSync(lockPath, JSON.stringify(lock), { flag: 'wx' });
    return { isOurs: true, lock };
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  // Written by the line above in another process.
  const other = JSON.parse(readFileSync(lockPath, 'utf8')) as Lock;
  if (isAlive(other.owner)) return { isOurs: false, lock: other };
  // Its owner was killed.
  rmSync(other.socketPath, { force: true });
  rmSync(lockPath, { force: true });
  return claimLock(lockPath, userData);
}

function chooseSocketPath(userData: string): string {
  const inUserData = join(userData, 'SingletonSocket');
  if (Buffer.byteLength(inUserData) <= MAX_SOCKET_PATH_BYTES) return inUserData;
  return join(mkdtempSync(join(tmpdir(), 'kwit-')), 'socket');
}

function listen(socketPath: string, onSecondInstance: (second: SecondInstance) => void): Server {
  const server = createServer((socket) => {
    const chunks: Buffer[] = [];
    let size = 0;
    socket.on('data', (chunk) => {
      size += chunk.length;
      if (size > MAX_MESSAGE_BYTES) socket.destroy();
      else chunks.push(chunk);
    });
    socket.on('end', () => {
      // Sent by `handOver` of another host.
      onSecondInstance(JSON.parse(Buffer.concat(chunks).toString('utf8')) as SecondInstance);
      socket.end('ok');
    });
    socket.on('error', () => {
      socket.destroy();
    });
  });
  server.listen(socketPath);
  server.unref();
  return server;
}

function handOver(socketPath: string, second: SecondInstance): Promise<void> {
  return new Promise((resolve) => {
    const socket = createConnection(socketPath);
    socket.on('close', () => {
      resolve();
    });
    socket.on('error', () => {
      socket.destroy();
    });
    socket.resume();
    socket.end(JSON.stringify(second));
  });
}

/** Chromium parses the line: program, switches, then the rest. */
export function reorderArguments([program = '', ...rest]: readonly string[]): string[] {
  const isSwitch = (argument: string) => argument.startsWith('-');
  return [program, ...rest.filter(isSwitch), ...rest.filter((argument) => !isSwitch(argument))];
}
