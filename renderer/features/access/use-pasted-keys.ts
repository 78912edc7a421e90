import { useState } from 'react';
import type { ApiKeyName, AppError } from '../../../shared/app-error';
import type { RecognisedKey } from '../../../shared/ipc/contracts/keys.contract';
import { useChannelCommand } from '../../bridge/use-channel-command';

/** What main found out, or the name that the user gave it. */
export type PastedOutcome =
  RecognisedKey['outcome'] | { readonly kind: 'stored_unproven'; readonly keyName: ApiKeyName };

type StoredOutcome = Extract<PastedOutcome, { kind: 'stored' | 'stored_unproven' }>;

export function isStored(outcome: PastedOutcome | null): outcome is StoredOutcome {
  return outcome?.kind === 'stored' || outcome?.kind === 'stored_unproven';
}

/** One field: what is typed in it, and what became of it. A stored key is forgotten here at once. */
export type PastedKey = {
  readonly typed: string;
  readonly outcome: PastedOutcome | null;
};

const EMPTY: PastedKey = { typed: '', outcome: null };

/** Hands pasted keys to main, which tells them apart and stores them; nothing stored ever comes back. */
export function usePastedKeys(needed: readonly ApiKeyName[]) {
  const [fields, setFields] = useState<readonly PastedKey[]>(() => needed.map(() => EMPTY));
  const [stoppedBy, setStoppedBy] = useState<AppError | null>(null);
  const recognise = useChannelCommand('keys.recognise');
  const set = useChannelCommand('keys.set');

  const stored = fields.flatMap(({ outcome }) => (isStored(outcome) ? [outcome.keyName] : []));
  const missing = needed.filter((name) => !stored.includes(name));
  const change = (place: number, field: PastedKey) => {
    setFields((before) => before.map((one, index) => (index === place ? field : one)));
  };

  const askAbout = async (memoryOnly: boolean): Promise<void> => {
    const places = [...fields.keys()].filter((place) => fields[place]?.typed.trim() !== '');
    const values = places.map((place) => fields[place]?.typed ?? '');
    const answer = await recognise.run({ values, wanted: [...missing], memoryOnly });
    if (!answer.ok) {
      setStoppedBy(answer.error);
      return;
    }
    setStoppedBy(answer.value.stoppedBy);
    for (const { place, outcome } of answer.value.keys) {
      const typed = outcome.kind === 'stored' ? '' : (values[place] ?? '');
      change(places[place] ?? 0, { typed, outcome });
    }
  };

  /** For a key that nothing can prove: its name is the user's word. */
  const storeAs = async (place: number, keyName: ApiKeyName, memoryOnly: boolean): Promise<boolean> => {
    const answer = await set.run({ keyName, value: fields[place]?.typed ?? '', memoryOnly });
    setStoppedBy(answer.ok ? null : answer.error);
    if (answer.ok) change(place, { typed: '', outcome: { kind: 'stored_unproven', keyName } });
    return answer.ok;
  };

  return {
    fields,
    missing,
    stoppedBy,
    isRunning: recognise.isRunning || set.isRunning,
    hasTyped: fields.some(({ typed }) => typed.trim() !== ''),
    type: (place: number, typed: string) => {
      change(place, { typed, outcome: null });
    },
    askAbout,
    storeAs,
  };
}
