import type { I18n } from '@lingui/core';

const KILO = 1024;
const UNITS = ['B', 'kB', 'MB', 'GB'] as const;

/** `3,4 MB`: one decimal at most, in the language's own notation. */
export function formatBytes(i18n: I18n, bytes: number): string {
  const power = Math.min(Math.floor(Math.log(Math.max(bytes, 1)) / Math.log(KILO)), UNITS.length - 1);
  const value = bytes / KILO ** power;
  return `${i18n.number(value, { maximumFractionDigits: value < 10 && power > 0 ? 1 : 0 })}\u00a0${UNITS[power] ?? 'B'}`;
}
