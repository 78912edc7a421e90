import type { SyncDeps } from '../../electron/sync/sync-deps';

export class CutOffError extends Error {
  override readonly name = 'CutOffError';
}

/** Calls that leave something behind, on disk or at iFirma. */
const LASTING = /^(?:transaction|append|insert|update|move|save|record|set|delete|write)/u;

/**
 * Ends the program just before its n-th lasting call, as a kill does: whatever the code does afterwards reaches
 * neither disk nor network. Dying anywhere between two lasting calls leaves the same behind, so that these are
 * all the ways to die. Counted from the start, or from the first write to iFirma, which is then the first.
 */
export function cutOffAt(call: number, from: 'start' | 'first write' = 'start') {
  let calls = 0;
  let isDead = false;
  let isCounting = from === 'start';

  const around = <T>(name: string | symbol, work: () => T): T => {
    if (isDead) throw new CutOffError('dead');
    if (!LASTING.test(String(name))) return work();
    isCounting ||= name === 'write';
    if (!isCounting) return work();
    calls += 1;
    if (calls !== call) return work();
    isDead = true;
    throw new CutOffError('killed');
  };

  const guard = <O extends object>(port: O): O =>
    new Proxy(port, {
      get(target, name) {
        const member: unknown = Reflect.get(target, name, target);
        if (typeof member !== 'function') return member;
        return (...args: unknown[]) => around(name, () => member.apply(target, args) as unknown);
      },
    });

  return {
    /** The ports through which anything lasting happens. */
    wrap: (deps: SyncDeps): SyncDeps => ({
      ...deps,
      documents: guard(deps.documents),
      attempts: guard(deps.attempts),
      company: guard(deps.company),
      unitOfWork: guard(deps.unitOfWork),
      journal: guard(deps.journal),
      api: guard(deps.api),
    }),
    isDead: () => isDead,
    calls: () => calls,
  };
}
