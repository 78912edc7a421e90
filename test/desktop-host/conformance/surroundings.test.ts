/** @file What the host does to the world around the program: clock, network, processes, folders. */
import { execFileSync } from 'node:child_process';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CDP_PORT_VARIABLE } from '../host-options.ts';
import { findProcesses } from '../launch/wait-until-gone.ts';
import { type Probe, startProbe } from './start-probe.ts';

describe('the clock of the program', () => {
  let probe: Probe;
  beforeAll(async () => {
    probe = await startProbe({ startAt: '2026-11-23T22:59:00.000Z' });
  });
  afterAll(() => probe.stop());

  it('starts where the test wants it, and goes on', async () => {
    const [first, second] = await probe.inMain(async () => {
      const before = Date.now();
      await new Promise((resolve) => setTimeout(resolve, 30));
      return [before, Date.now()] as const;
    });
    expect(new Date(first).toISOString()).toMatch(/^2026-11-23T(22:59|23:0)/);
    expect(second - first).toBeGreaterThanOrEqual(25);
  });

  it('moves wall clock and monotonic clock together', async () => {
    const read = () => probe.inMain(() => [Date.now(), performance.now()] as const);
    const before = await read();
    await probe.app.control.advanceClock(600_000);
    const after = await read();
    expect(after[0] - before[0]).toBeGreaterThanOrEqual(600_000);
    expect(after[1] - before[1]).toBeGreaterThanOrEqual(600_000);
    expect(after[0] - before[0]).toBeLessThan(700_000);
  });

  it('sets the wall clock alone, also backwards', async () => {
    const before = await probe.inMain(() => performance.now());
    await probe.app.control.setWallClock('2026-01-31T12:00:00.000Z');
    const [day, monotonic] = await probe.inMain(
      () => [new Date().toISOString().slice(0, 10), performance.now()] as const,
    );
    expect(day).toBe('2026-01-31');
    expect(monotonic).toBeGreaterThanOrEqual(before);
  });

  it('leaves everything else of Date as it was', async () => {
    const facts = await probe.inMain(() => [
      new Date(0).toISOString(),
      new Date(2026, 10, 23, 12).getMonth(),
      Date.parse('2026-11-23T00:00:00Z'),
      new Date() instanceof Date,
      Object.prototype.toString.call(new Date()),
      typeof Date(),
      new (class Special extends Date {})(5).getTime(),
    ]);
    expect(facts).toEqual([
      '1970-01-01T00:00:00.000Z',
      10,
      1795392000000,
      true,
      '[object Date]',
      'string',
      5,
    ]);
  });
});

describe('the network of the program', () => {
  let probe: Probe;
  const server = createServer((socket) => socket.end('the fake answers'));
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    probe = await startProbe({ ifirmaPort: port, registerPorts: { 'api.nbp.pl': port } });
  });
  afterAll(async () => {
    await probe.stop();
    server.close();
  });

  const connect = (host: string, port: number) =>
    probe.inMain(
      async ({ load }, [toHost, toPort]) => {
        const { connect: open } = await load<typeof import('node:net')>('node:net');
        return new Promise<string>((resolve) => {
          try {
            const socket = open({ host: toHost, port: toPort });
            socket.on('data', (data) => {
              resolve(data.toString());
            });
            socket.on('error', (error) => {
              resolve(error.message);
            });
          } catch (error) {
            resolve(error instanceof Error ? error.message : '');
          }
        });
      },
      [host, port] as const,
    );

  it('reaches the fake under the name of iFirma', async () => {
    expect(await connect('www.ifirma.pl', 443)).toBe('the fake answers');
  });

  it('reaches the stand-in of a register, and only of one that was given', async () => {
    expect(await connect('api.nbp.pl', 443)).toBe('the fake answers');
    expect(await connect('wl-api.mf.gov.pl', 443)).toBe('the network guard refused wl-api.mf.gov.pl:443');
  });

  it.each([
    ['www.ifirma.pl', 80],
    ['ifirma.pl', 443],
    ['www.example.com', 443],
    ['192.0.2.1', 443],
    ['::ffff:192.0.2.1', 443],
  ])('refuses %s:%i and remembers it', async (host, port) => {
    expect(await connect(host, port)).toBe(`the network guard refused ${host}:${port}`);
    expect(await probe.app.blockedRequests()).toContain(`${host}:${port}`);
  });

  it('looks up no name', async () => {
    const outcome = await probe.inMain(async ({ load }) => {
      const dns = await load<typeof import('node:dns/promises')>('node:dns/promises');
      const { lookup } = await load<typeof import('node:dns')>('node:dns');
      const attempt = async (action: () => unknown) => {
        try {
          await action();
          return 'looked up';
        } catch (error) {
          return error instanceof Error ? error.message : '';
        }
      };
      return [
        await attempt(() => dns.lookup('www.ifirma.pl')),
        await attempt(() => dns.resolve4('www.example.com')),
        await attempt(() => {
          lookup('www.example.com', () => undefined);
        }),
      ];
    });
    for (const message of outcome) expect(message).toMatch(/^the network guard refused/);
  });

  it('can be cut and comes back', async () => {
    await probe.app.control.setNetwork('cut');
    expect(await connect('www.ifirma.pl', 443)).toBe('getaddrinfo ENOTFOUND www.ifirma.pl');
    await probe.app.control.setNetwork('up');
    expect(await connect('www.ifirma.pl', 443)).toBe('the fake answers');
  });
});

describe('the processes of the program', () => {
  it('has no listening socket', async () => {
    expect(process.env[CDP_PORT_VARIABLE]).toBeUndefined();
    const probe = await startProbe();
    const profile = await probe.inMain(() => process.env['TMPDIR'] ?? '');
    const pids = [probe.app.pid, ...findProcesses(profile)];
    expect(pids.length).toBeGreaterThan(3);
    const listening = execFileSync('ss', ['-tulnpH'], { encoding: 'utf8' });
    for (const pid of pids) expect(listening).not.toContain(`pid=${pid},`);
    await probe.stop();
    expect(findProcesses(profile)).toEqual([]);
  });

  it('takes Chromium along when it is killed', async () => {
    const probe = await startProbe();
    const profile = await probe.inMain(() => process.env['TMPDIR'] ?? '');
    expect(findProcesses(profile).length).toBeGreaterThan(3);
    await probe.app.kill();
    expect(await probe.app.exited).toEqual({ code: null, signal: 'SIGKILL' });
    expect(findProcesses(profile)).toEqual([]);
  });

  it('fails a test that closes a program with an unreported problem', async () => {
    const probe = await startProbe();
    await probe.inPage(`probe.invoke('nobody').catch(() => 0)`);
    await expect(probe.app.close()).rejects.toThrow("No handler registered for 'nobody'");
    await probe.stop();
  });
});
