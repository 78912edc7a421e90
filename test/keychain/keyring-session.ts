import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { onTestFinished } from 'vitest';

export type Environment = Readonly<Record<string, string>>;

const POLL_MS = 20;
const START_TIMEOUT_MS = 20_000;

/** A home of its own: the daemon must never look into the real one. */
export function newHome(): string {
  const home = mkdtempSync(join(tmpdir(), 'kwit-keyring-'));
  onTestFinished(() => {
    rmSync(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  });
  return home;
}

/** Neither bus nor display. */
export function bareEnvironment(home: string): Environment {
  return { HOME: home, XDG_RUNTIME_DIR: home, PATH: process.env['PATH'] ?? '' };
}

/** A private session bus. It starts a locked keyring by itself when one is asked for. */
export async function startBus(environment: Environment) {
  const bus = spawn('dbus-daemon', ['--session', '--nofork', '--print-address=1'], {
    env: { ...environment },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  endWithTest(bus);
  const [address] = await once(bus.stdout, 'data').then((chunks) => chunks.map(String));
  const withBus = { ...environment, DBUS_SESSION_BUS_ADDRESS: (address ?? '').trim() };
  return { environment: withBus, stop: () => end(bus) };
}

/** A real gnome-keyring on that bus, unlocked with `password`; the first start makes the keyring. */
export async function startUnlockedKeyring(environment: Environment, password: string) {
  const daemon = spawn('gnome-keyring-daemon', ['--foreground', '--unlock', '--components=secrets'], {
    env: { ...environment },
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  endWithTest(daemon);
  daemon.stdin.end(password);
  await waitFor(() => keyringPid(environment) === daemon.pid);
  return { kill: () => end(daemon, 'SIGKILL') };
}

/** A virtual screen, so that the prompt of a locked keyring opens and stays open. */
export async function startDisplay(environment: Environment): Promise<Environment> {
  const display = spawn('Xvfb', ['-displayfd', '1', '-nolisten', 'tcp', '-screen', '0', '640x480x24'], {
    env: { ...environment },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  endWithTest(display);
  const [number] = await once(display.stdout, 'data').then((chunks) => chunks.map(String));
  return { ...environment, DISPLAY: `:${(number ?? '').trim()}` };
}

/** The process that answers for the secret service, asked from the bus; null when there is none. */
export function keyringPid(environment: Environment): number | null {
  try {
    const call = ['call', '--session', '-d', 'org.freedesktop.DBus', '-o', '/org/freedesktop/DBus', '-m'];
    const method = ['org.freedesktop.DBus.GetConnectionUnixProcessID', 'org.freedesktop.secrets'];
    const answer = execFileSync('gdbus', [...call, ...method], {
      env: { ...environment },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return Number(/uint32 (\d+)/.exec(answer.toString())?.[1] ?? Number.NaN);
  } catch {
    return null;
  }
}

async function waitFor(isTrue: () => boolean): Promise<void> {
  const endAt = performance.now() + START_TIMEOUT_MS;
  while (!isTrue()) {
    if (performance.now() > endAt) throw new Error('the keyring did not start');
    await delay(POLL_MS);
  }
}

function endWithTest(child: ChildProcess): void {
  onTestFinished(() => end(child));
}

async function end(child: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill(signal);
  await once(child, 'close');
}
