import { API_KEY_NAMES, type ApiKeyName, type AppError } from '../../shared/app-error';
import type { Recognition, RecognisedKey } from '../../shared/ipc/contracts/keys.contract';
import { ok, type Result } from '../../shared/result';
import { cleanKey } from './clean-key';
import type { CompanyKeys } from './company-keys';
import type { ProveWith } from './prove-with';

export type RecogniseParts = {
  readonly keys: Pick<CompanyKeys, 'set' | 'recordProof'>;
  readonly proveCandidate: (keyName: ApiKeyName, value: string) => ReturnType<ProveWith>;
};

export type RecogniseInput = {
  readonly values: readonly string[];
  /** Names that may be stored. */
  readonly wanted: readonly ApiKeyName[];
  readonly memoryOnly: boolean;
};

type Outcome = RecognisedKey['outcome'];
/** What one text turned out to be, or why nothing more can be asked. */
type Try = Result<Outcome, AppError>;

/**
 * Tells pasted keys apart (ifirma-api 4.3): each is tried under the names that can be proved by a harmless read and
 * have no key yet, the wanted ones first, so one key costs three reads at most. iFirma answers a wrong name with 403.
 * What is left when all the others have a name is offered as `wydatek`, never stored here: nothing proved it.
 */
export async function recogniseKeys(
  { keys, proveCandidate }: RecogniseParts,
  { values, wanted, memoryOnly }: RecogniseInput,
): Promise<Result<Recognition, AppError>> {
  const outcomes: Outcome[] = [];
  const notGenerated: ApiKeyName[] = [];
  let namesLeft = inOrder(wanted);
  let reads = 0;
  let stoppedBy: AppError | null = null;

  const tryNames = async (value: string): Promise<Try> => {
    for (const keyName of namesLeft) {
      const proved = await proveCandidate(keyName, value);
      reads += 1;
      if (proved.ok) {
        namesLeft = namesLeft.filter((name) => name !== keyName);
        if (!wanted.includes(keyName)) return ok({ kind: 'other_name', keyName });
        const set = await keys.set({ keyName, value, memoryOnly });
        if (!set.ok) return set;
        keys.recordProof(keyName, proved.value.operation, null);
        return ok({ kind: 'stored', keyName });
      }
      if (proved.error.code === 'key_not_generated') {
        notGenerated.push(keyName);
        namesLeft = namesLeft.filter((name) => name !== keyName);
      } else if (proved.error.code !== 'key_refused') {
        return proved;
      }
    }
    return ok({ kind: 'unknown' });
  };

  const seen = new Set<string>();
  for (const typed of values) {
    const cleaned = cleanKey(typed);
    if (!cleaned.ok) outcomes.push({ kind: 'no_key' });
    else if (seen.has(cleaned.value.toUpperCase())) outcomes.push({ kind: 'repeated' });
    else if (stoppedBy !== null) outcomes.push({ kind: 'not_asked' });
    else {
      seen.add(cleaned.value.toUpperCase());
      const tried = await tryNames(cleaned.value);
      if (!tried.ok) stoppedBy = tried.error;
      outcomes.push(tried.ok ? tried.value : { kind: 'not_asked' });
    }
  }
  const named = stoppedBy === null ? offerExpenseKey(outcomes, wanted) : outcomes;
  return ok({
    keys: named.map((outcome, place) => ({ place, outcome })),
    reads,
    notGenerated,
    stoppedBy,
  });
}

/** The wanted names first; `wydatek` cannot be asked about. */
function inOrder(wanted: readonly ApiKeyName[]): readonly ApiKeyName[] {
  const provable = API_KEY_NAMES.filter((name) => name !== 'wydatek');
  return [
    ...provable.filter((name) => wanted.includes(name)),
    ...provable.filter((name) => !wanted.includes(name)),
  ];
}

/** Two that fit nowhere cannot both be `wydatek`: then nothing is offered. */
function offerExpenseKey(outcomes: readonly Outcome[], wanted: readonly ApiKeyName[]): readonly Outcome[] {
  const unknown = outcomes.filter(({ kind }) => kind === 'unknown');
  if (unknown.length !== 1 || !wanted.includes('wydatek')) return outcomes;
  return outcomes.map((outcome) => (outcome.kind === 'unknown' ? { kind: 'probably_expense' } : outcome));
}
