import {
  PRACTICE_SWITCHES,
  type PracticeSwitch,
  type PracticeVariant,
} from '../../electron/practice/practice-variant';
import { err, ok, type Result } from '../../shared/result';

/** One switch as typed by a person. The error is a sentence for whoever typed it. */
export function readSwitch(name: string, value: string): Result<Partial<PracticeVariant>, string> {
  if (!isSwitch(name)) return err(`there is no switch ${name}`);
  const values: readonly string[] = PRACTICE_SWITCHES[name];
  if (!values.includes(value)) return err(`${name} is one of ${values.join(', ')}, not ${value}`);
  return ok({ [name]: value });
}

/** Several at once: all of them, or the first that is wrong. */
export function readSwitches(
  pairs: readonly (readonly [name: string, value: string])[],
): Result<Partial<PracticeVariant>, string> {
  let change: Partial<PracticeVariant> = {};
  for (const [name, value] of pairs) {
    const read = readSwitch(name, value);
    if (!read.ok) return read;
    change = { ...change, ...read.value };
  }
  return ok(change);
}

function isSwitch(name: string): name is PracticeSwitch {
  return Object.hasOwn(PRACTICE_SWITCHES, name);
}
