import { countFindings } from './engine/count-findings';
import { playRounds } from './frame/play-rounds';
import type { Proof } from './frame/proof';
import { LINES_DO_NOT_MATTER } from './mutants/engine-mutants';
import { openListWorld, type LostInvoice } from './r09/list-world';
import { choosePlay, playList } from './r09/play-list';

/** Lists that are tried with one lost invoice. */
const LISTS_EACH = 10;

/** R9: lists with twins, page edges, concurrent inserts and holes never bind an invoice to what is not it. */
export const r09: Proof = {
  id: 'R9',
  name: 'A lost invoice is found again in a list, or a person is asked; it is never taken for another',
  sizes: { test: 100, submission: 5000 },
  subject: 'modules',
  run: async (run) => {
    const world = await openListWorld(run.seed);
    const left: { invoice?: LostInvoice } = {};
    try {
      return await playRounds('R9', run, async (choice, round) => {
        if (round % LISTS_EACH === 0) left.invoice?.dispose();
        const lost =
          left.invoice === undefined || round % LISTS_EACH === 0
            ? await world.loseInvoice(choice)
            : left.invoice;
        left.invoice = lost;
        const play = choosePlay(choice, lost);
        const findings = await playList(world, lost, play);
        return { ...countFindings(findings), history: { truth: lost.truth, play, findings } };
      });
    } finally {
      left.invoice?.dispose();
      await world.close();
    }
  },
  mutants: [
    {
      name: 'no before-set',
      breaks: 'what iFirma had before may be ours',
      size: 500,
      patches: [
        {
          file: 'electron/sync/reconciliation/match-candidates.ts',
          find: 'idsBefore?.has(item.ifirmaId) !== true &&',
          replace: '',
        },
      ],
    },
    {
      name: 'bound once more',
      breaks: 'what belongs to another document of ours is a candidate',
      size: 500,
      patches: [
        {
          file: 'electron/sync/reconciliation/match-candidates.ts',
          find: '!boundIds.has(item.ifirmaId) &&',
          replace: '',
        },
      ],
    },
    {
      name: 'one list is enough',
      breaks: 'one list without it shows that it is not there',
      size: 500,
      patches: [
        {
          file: 'electron/sync/reconciliation/quiet-period.ts',
          find: 'export const SECOND_READ_AFTER_MS = 5 * 60_000;',
          replace: 'export const SECOND_READ_AFTER_MS = 0;',
        },
      ],
    },
    { ...LINES_DO_NOT_MATTER, size: 500 },
    {
      name: 'discount not compared',
      breaks: 'a line with another discount is the same line',
      size: 500,
      patches: [
        {
          file: 'shared/domain/at-ifirma/line-difference.ts',
          find: 'if (discount !== null) return discount;',
          replace: '',
        },
      ],
    },
    {
      name: 'unit not compared',
      breaks: 'a line in another unit is the same line',
      size: 500,
      patches: [
        {
          file: 'shared/domain/at-ifirma/line-difference.ts',
          find: "if (!isSameWording(ours.unit, theirs.unit)) return other('unit');",
          replace: '',
        },
      ],
    },
    {
      name: 'half a list',
      breaks: 'the pages that came are taken for the whole list',
      size: 500,
      patches: [
        {
          file: 'electron/ifirma/read-all-pages.ts',
          find: 'if (!items.ok) return items;',
          replace: 'if (!items.ok) return ok([...found.values()]);',
        },
      ],
    },
    {
      name: 'one reading of a list',
      breaks: 'a list that changed between two of its pages counts',
      size: 500,
      patches: [
        {
          file: 'electron/ifirma/read-steady-pages.ts',
          find: 'if (ids.size < fullPage ||',
          replace: 'if (ids.size > 0 ||',
        },
      ],
    },
  ],
};
