import type { Mutant } from '../frame/proof';

/** The oldest mistake there is. */
export const BLIND_RETRY: Mutant = {
  name: 'blind retry',
  breaks: 'a write whose answer was lost is sent once more',
  size: 200,
  patches: [
    {
      file: 'electron/ifirma/single-write.ts',
      find: 'const outcome = sent.value;',
      replace: `const again = sent.value.kind === 'broken' ? await call({ operation, path, body: sentBody, use: 'normal', deadlineMs }) : sent;
    const outcome = again.ok ? again.value : sent.value;`,
    },
  ],
};
