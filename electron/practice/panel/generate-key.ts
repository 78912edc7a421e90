import type { ApiKeyName } from '../../../shared/app-error';
import { err, ok, type Result } from '../../../shared/result';
import { isApiActive } from '../access-standing';
import { makeKey } from '../practice-credentials';
import type { PracticeState } from '../practice-state';
import type { PanelRefusal } from './panel-refusal';

type Key = PracticeState['keys'][ApiKeyName];

/** The user clicks "wygeneruj", for the first time or again: the key before it is superseded (ifirma-api 4.2). */
export function generateKey(state: PracticeState, keyName: ApiKeyName): Result<PracticeState, PanelRefusal> {
  if (!isApiActive(state)) return err('api_not_active');
  const { superseded } = withdrawKey(state.keys[keyName]);
  const current = makeKey(state.seed, keyName, superseded.length);
  return ok({ ...state, keys: { ...state.keys, [keyName]: { current, superseded } } });
}

export function withdrawKey({ current, superseded }: Key): Key {
  return { current: null, superseded: current === null ? superseded : [...superseded, current] };
}
