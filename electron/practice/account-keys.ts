import type { ApiKeyName } from '../../shared/app-error';
import type { PracticeState } from './practice-state';

/** The owner generates a key again: the old one becomes a superseded key (ifirma-api 4.2). */
export function regenerateKey(state: PracticeState, keyName: ApiKeyName, newKeyHex: string): PracticeState {
  const { current, superseded } = state.keys[keyName];
  return {
    ...state,
    keys: {
      ...state.keys,
      [keyName]: {
        current: newKeyHex.toUpperCase(),
        superseded: current === null ? superseded : [...superseded, current],
      },
    },
  };
}
