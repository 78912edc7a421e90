import { z } from 'zod';
import { JsonNumber } from '../json-number';

const WORDS: Readonly<Record<string, boolean>> = {
  true: true,
  '1': true,
  tak: true,
  false: false,
  '0': false,
  nie: false,
};

/** Yes or no, however it is written; null for anything that is neither. */
export const looseFlagSchema = z
  .unknown()
  .optional()
  .transform((value): boolean | null => {
    if (typeof value === 'boolean') return value;
    const text = value instanceof JsonNumber ? value.text : value;
    return typeof text === 'string' ? (WORDS[text.trim().toLowerCase()] ?? null) : null;
  });
