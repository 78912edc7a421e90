import fc from 'fast-check';
import type { Proof } from './frame/proof';
import { fuzzedAnswer } from './r05/fuzzed-answer';
import { openAnswerDesk } from './r05/answer-desk';

/**
 * R5: whatever comes back of a write. The program never crashes, never waits beyond its deadline, and takes as
 * accepted only what reliability-security 3.3 calls accepted; what the answers say is judged by other means.
 */
export const r05: Proof = {
  id: 'R5',
  name: 'Whatever comes back of a write, only a real acceptance is taken as one',
  sizes: { test: 1000, submission: 10_000 },
  subject: 'modules',
  run: async ({ size, seed, mutant, saveHistory }) => {
    const answers = fc.sample(fuzzedAnswer, { seed, numRuns: size });
    const desk = await openAnswerDesk(seed, saveHistory);
    try {
      return await desk.play(answers, mutant !== null);
    } finally {
      await desk.close();
    }
  },
  mutants: [
    {
      name: 'code as text',
      breaks: 'a Kod that is a text counts as a number',
      size: 1000,
      patches: [
        {
          file: 'electron/ifirma/envelope.ts',
          find: 'return { number: Number(kod), isInteger: false, isPresent: true };',
          replace: 'return { number: Number(kod), isInteger: true, isPresent: true };',
        },
      ],
    },
    {
      name: 'last of two',
      breaks: 'of two members with one name the last wins',
      size: 1000,
      patches: [
        {
          file: 'shared/strict-json.ts',
          find: "if (name === '__proto__' || frame.names?.has(name)) return false;",
          replace: '',
        },
      ],
    },
    {
      name: 'any number',
      breaks: '0.0 and -0 count as 0',
      size: 1000,
      patches: [
        {
          file: 'electron/ifirma/envelope.ts',
          find: 'if (kod instanceof JsonNumber && WHOLE.test(kod.text)) {',
          replace: 'if (kod instanceof JsonNumber) {',
        },
      ],
    },
    {
      name: 'nameless acceptance',
      breaks: 'an invoice is accepted without an identifier',
      size: 1000,
      patches: [
        {
          file: 'electron/sync/attempts/classify-outcome.ts',
          find: "if (answersWith === 'none' || answersWith === 'perhaps_identifier') {",
          replace: 'if (answersWith.length > 0) {',
        },
      ],
    },
    {
      name: 'byte order mark',
      breaks: 'bytes that are not strict UTF-8 are read all the same',
      size: 1000,
      patches: [
        {
          file: 'electron/ifirma/read-json.ts',
          find: "new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })",
          replace: "new TextDecoder('utf-8')",
        },
      ],
    },
  ],
};
