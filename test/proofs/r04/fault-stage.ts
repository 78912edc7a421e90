import type { KeyProvider } from '../../../electron/ports/ifirma/key-provider';
import { err } from '../../../shared/result';
import { openGate } from '../engine/gate';
import { takeTimersInHand } from '../engine/hand-timers';
import { openProofCompanies, type ProofCompanies } from '../engine/proof-company';
import { openProofIfirma, type ProofIfirma } from '../engine/proof-ifirma';
import { createArmedTransport, type Armed, type ArmedTransport } from './armed-transport';
import { CHECKS_OFF } from './connection-scenarios';
import type { FaultScenario, R4Operation } from './fault-scenario';
import { openRoute } from './route';

/** The program's own (design, section 7): they ring by hand. */
const CONNECT_MS = 15_000;
const READ_MS = 120_000;
const WRITE_MS = 300_000;

const WRITING_KEYS: ReadonlySet<string> = new Set(['faktura', 'wydatek']);

export type FaultStage = {
  readonly ifirma: ProofIfirma;
  readonly companies: ProofCompanies;
  readonly transport: ArmedTransport;
  /** The next calls of the operation meet the scenario. */
  readonly strike: (scenario: FaultScenario, play: Strike) => void;
  /** The next signing of a write finds the keychain locked. */
  readonly lockKeychainOnce: () => void;
  /** Deadlines that ran out by themselves: something waited for ever. */
  readonly hung: () => number;
  readonly close: () => Promise<void>;
};

export type Strike = { readonly operation: R4Operation; readonly isBooked: boolean; readonly times: number };

const TARGETS: Readonly<Record<R4Operation, Armed['isTarget']>> = {
  invoice: ({ method }) => method === 'POST',
  expense: ({ method }) => method === 'POST',
  proforma: ({ method }) => method === 'POST',
  correction: ({ method }) => method === 'POST',
  list: ({ method, url }) => method === 'GET' && url.includes('/faktury.json'),
  month: ({ method }) => method === 'PUT',
};

/** iFirma, its client and the engine, with everything between them that can go wrong. */
export async function openFaultStage(seed: number): Promise<FaultStage> {
  const transport = createArmedTransport();
  const timers = takeTimersInHand([CONNECT_MS, READ_MS, WRITE_MS]);
  const times = { connectMs: CONNECT_MS, readMs: READ_MS, writeMs: WRITE_MS };
  let isLocked = false;
  const wrapKeys = (inner: KeyProvider): KeyProvider => ({
    ...inner,
    signingKey: async (keyName) => {
      if (!isLocked || !WRITING_KEYS.has(keyName)) return inner.signingKey(keyName);
      isLocked = false;
      return err({ code: 'keychain_unavailable' });
    },
  });
  const ifirma = await openProofIfirma({ seed, wrap: transport.wrap, wrapKeys, ...times });
  const gate = await openGate(ifirma);
  const route = openRoute(gate.port);
  const companies = openProofCompanies(ifirma.client.accounting, ifirma.clock);

  return {
    ifirma,
    companies,
    transport,
    strike: (scenario, { operation, isBooked, times: struck }) => {
      transport.set({
        isTarget: TARGETS[operation],
        times: struck,
        arm: () => {
          scenario.arm({
            stage: gate.stage,
            forward: gate.forward,
            route,
            operation,
            isBooked,
            ringConnect: () => timers.ring(CONNECT_MS),
            ringDeadline: () => timers.ring(operation === 'list' ? READ_MS : WRITE_MS),
          });
        },
        disarm: () => {
          gate.endScene();
          gate.stage.guard.setNetwork('up');
          route.set({ kind: 'direct' });
          Reflect.deleteProperty(process.env, CHECKS_OFF);
        },
      });
    },
    lockKeychainOnce: () => {
      isLocked = true;
    },
    hung: timers.hung,
    close: async () => {
      timers.release();
      route.close();
      companies.dispose();
      await gate.close();
      await ifirma.close();
    },
  };
}
