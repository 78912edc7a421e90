import { TYPED_TEXT_MAX } from '../../shared/domain/document/typed-text';

/** Caps of every message, before any schema sees it (reliability-security 13, rules 3 and 4). */
const MAX_DEPTH = 12;
const MAX_TEXT = TYPED_TEXT_MAX;
const MAX_ITEMS = 1_000;
const MAX_TOTAL = 1_000_000;

/** True for a message no page of ours sends: too deep, too long, too large, or not plain data. */
export function exceedsMessageCaps(message: unknown): boolean {
  let total = 0;
  const isTooLarge = (value: unknown, depth: number): boolean => {
    if (depth > MAX_DEPTH || total > MAX_TOTAL) return true;
    if (typeof value === 'string') {
      total += value.length;
      return value.length > MAX_TEXT || total > MAX_TOTAL;
    }
    total += 8;
    if (value === null || typeof value !== 'object')
      return typeof value === 'bigint' || typeof value === 'symbol';
    if (Array.isArray(value))
      return value.length > MAX_ITEMS || value.some((item) => isTooLarge(item, depth + 1));
    const prototype: unknown = Object.getPrototypeOf(value);
    if (prototype !== Object.prototype && prototype !== null) return true;
    const entries = Object.entries(value);
    if (Object.hasOwn(value, '__proto__')) return true;
    return (
      entries.length > MAX_ITEMS ||
      entries.some(([key, item]) => key.length > 200 || isTooLarge(item, depth + 1))
    );
  };
  return isTooLarge(message, 0);
}
