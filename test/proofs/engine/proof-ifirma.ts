import { readFileSync } from 'node:fs';
import { setDefaultCACertificates } from 'node:tls';
import { createHttpsTransport } from '../../../electron/http/https-transport';
import { createIfirmaClient, type IfirmaClient } from '../../../electron/ifirma/ifirma-client';
import type { IfirmaDialect } from '../../../electron/ifirma/dialect';
import type { IfirmaTransport } from '../../../electron/ports/ifirma/ifirma-transport';
import type { KeyProvider } from '../../../electron/ports/ifirma/key-provider';
import type { RequestBudget } from '../../../electron/ports/ifirma/request-budget';
import { openAccount } from '../../../electron/practice/new-account';
import type { PracticeState } from '../../../electron/practice/practice-state';
import { dayInPoland } from '../../../shared/domain/days/calendar-day';
import { installNetworkGuard, type NetworkGuard } from '../../desktop-host/guards/network-guard';
import { fixedClock, type FixedClock } from '../../fakes/fixed-clock';
import { fixedContractorIdentifiers } from '../../fakes/fixed-contractor-identifiers';
import { fixedKeys } from '../../fakes/fixed-keys';
import { freeBudget } from '../../fakes/free-budget';
import { recordingLog } from '../../fakes/recording-log';
import { startIfirmaServer, type IfirmaServer } from '../../ifirma-server/ifirma-server';

/** Real time: long enough for a busy machine. What lasts longer hangs. */
const PATIENCE_MS = 60_000;

export type ProofIfirmaOptions = {
  readonly seed: number;
  /** Also those of iFirma itself, a hundred requests a minute; without them the standing minute would never end. */
  readonly hasRequestLimits?: boolean;
  /** Around the real transport: to arm faults, or to look at what is sent. */
  readonly wrap?: (inner: IfirmaTransport) => IfirmaTransport;
  /** Around the keys: to lock the keychain. */
  readonly wrapKeys?: (inner: KeyProvider) => KeyProvider;
  /** Kwit's own unless given. */
  readonly dialect?: IfirmaDialect;
  readonly connectMs?: number;
  readonly readMs?: number;
  readonly writeMs?: number;
};

export type ProofIfirma = {
  /** The program's. Its wall clock can be set wrong; iFirma's goes on with the time that passes. */
  readonly clock: FixedClock;
  readonly server: IfirmaServer;
  readonly guard: NetworkGuard;
  readonly client: IfirmaClient;
  /** The same iFirma by another client: with a budget of its own, or cut off at some point. */
  readonly openClient: (budget: RequestBudget, sleep?: (ms: number) => Promise<void>) => IfirmaClient;
  /** Time passes on both sides; what lands late lands. */
  readonly advanceMs: (ms: number) => void;
  /** Another moment on both sides, for another beginning. */
  readonly setTime: (instant: string) => void;
  readonly close: () => Promise<void>;
};

/** The practice iFirma over real HTTPS, and the real client against it, on one clock that is moved by hand. */
export async function openProofIfirma(options: ProofIfirmaOptions): Promise<ProofIfirma> {
  const { seed, connectMs = PATIENCE_MS, readMs = PATIENCE_MS, writeMs = PATIENCE_MS } = options;
  const { hasRequestLimits = false, wrapKeys = (inner: KeyProvider) => inner } = options;
  const { wrap = (inner: IfirmaTransport) => inner } = options;
  const clock = fixedClock();
  let offsetMs = Date.parse(clock.now()) - clock.monotonicMs();
  const ifirmaNow = () => new Date(offsetMs + clock.monotonicMs()).toISOString();
  const name = `proof-${String(seed)}`;
  const server = await startIfirmaServer({
    seed: name,
    state: openProofAccount(name, clock.today(), hasRequestLimits),
    clock: {
      now: ifirmaNow,
      today: () => dayInPoland(ifirmaNow()),
      advance: clock.advanceMs,
      set: (instant) => {
        offsetMs = Date.parse(instant) - clock.monotonicMs();
      },
    },
  });
  setDefaultCACertificates([readFileSync(server.caFile, 'utf8')]);
  const guard = installNetworkGuard(server.port);
  const transport = wrap(createHttpsTransport({ connectMs }));
  const openClient: ProofIfirma['openClient'] = (budget, sleep = () => Promise.resolve()) =>
    createIfirmaClient({
      transport,
      keys: wrapKeys(fixedKeys({ login: server.login, keys: server.keys })),
      clock,
      budget,
      identifiers: fixedContractorIdentifiers(),
      log: recordingLog(),
      random: () => 0,
      sleep,
      ...(options.dialect && { dialect: options.dialect }),
      readMs,
      writeMs,
    });
  return {
    clock,
    server,
    guard,
    client: openClient(freeBudget()),
    openClient,
    advanceMs: server.advance,
    setTime: (instant) => {
      clock.jumpWallMs(Date.parse(instant) - Date.parse(clock.now()));
      server.setNow(instant);
    },
    close: server.close,
  };
}

/** With a document limit that no proof reaches by accident. */
function openProofAccount(seed: string, today: string, hasRequestLimits: boolean): PracticeState {
  const opened = openAccount({ seed, today });
  const unlimited = Number.MAX_SAFE_INTEGER;
  return {
    ...opened,
    documentLimit: { ...opened.documentLimit, granted: 1_000_000 },
    requests: hasRequestLimits
      ? opened.requests
      : { ...opened.requests, perMinute: unlimited, perDay: unlimited },
  };
}
