import { countFindings, type Finding } from './engine/count-findings';
import { playRounds } from './frame/play-rounds';
import type { Proof } from './frame/proof';
import { BLIND_RETRY } from './mutants/engine-mutants';
import { openFaultStage, type FaultStage } from './r04/fault-stage';
import { playClient } from './r04/play-client';
import { playEngine } from './r04/play-engine';
import { playList } from './r04/play-list';
import { playTruth } from './r04/play-truth';
import { SCENARIO_PLAYS, STORY_PLAYS, TEST_PLAYS, type ScenarioPlay, type StoryPlay } from './r04/scenarios';

/** The stories of time and truth first: there are few, and each is long. */
const PLAYS: readonly (StoryPlay | ScenarioPlay)[] = [...STORY_PLAYS, ...SCENARIO_PLAYS];

/** R4: every fault of the catalogue, each with the exact class that reliability-security 7 gives it. */
export const r04: Proof = {
  id: 'R4',
  name: 'Every fault of the network, with every operation, is taken for exactly what it is',
  sizes: { test: STORY_PLAYS.length + TEST_PLAYS, submission: PLAYS.length },
  subject: 'modules',
  run: async (run) => {
    const stage = await openFaultStage(run.seed);
    try {
      const figures = await playRounds('R4', run, async (_choice, round) => {
        const play = PLAYS[round];
        if (play === undefined) throw new RangeError('there is no such play');
        const findings = 'story' in play ? await playTruth(stage, play) : await playOne(stage, play);
        return { ...countFindings(findings), history: { ...describe(play), findings } };
      });
      // A deadline that nobody let ring: something waited for ever.
      return { ...figures, unexplained: figures.unexplained + stage.hung() };
    } finally {
      await stage.close();
    }
  },
  mutants: [
    {
      name: 'connection forgotten',
      breaks: 'whatever was lost on a secure connection counts as not sent',
      size: STORY_PLAYS.length + TEST_PLAYS,
      patches: [
        {
          file: 'electron/http/transport-failure.ts',
          find: 'return failed.wasSecured\n',
          replace: 'return failed.isTooLarge\n',
        },
      ],
    },
    { ...BLIND_RETRY, size: 200 },
    {
      name: 'any certificate',
      breaks: 'certificates are not checked',
      size: STORY_PLAYS.length + TEST_PLAYS,
      patches: [
        {
          file: 'electron/http/https-transport.ts',
          find: 'const TLS_RULES = { rejectUnauthorized: true,',
          replace: 'const TLS_RULES = { rejectUnauthorized: !1,',
        },
      ],
    },
    {
      name: 'private address',
      breaks: 'a signed request goes wherever the name server says',
      size: STORY_PLAYS.length + TEST_PLAYS,
      patches: [
        {
          file: 'electron/http/public-address.ts',
          find: 'addresses.some(isNotPublic)',
          replace: 'addresses.length === 0',
        },
      ],
    },
    {
      name: 'gateway means nothing',
      breaks: 'a page with status 5xx counts as nothing booked',
      size: STORY_PLAYS.length + TEST_PLAYS,
      patches: [
        {
          file: 'electron/sync/attempts/classify-outcome.ts',
          find: "  return {\n    kind: 'unknown',\n    error: { code: 'unreadable_answer', httpStatus },",
          replace:
            "  return {\n    kind: httpStatus > 499 ? 'not_sent' : 'unknown',\n    error: { code: 'unreadable_answer', httpStatus },",
        },
      ],
    },
  ],
};

function playOne(
  stage: FaultStage,
  { scenario, operation, isBooked }: ScenarioPlay,
): Promise<readonly Finding[]> {
  switch (operation) {
    case 'invoice':
    case 'expense':
      return playEngine(stage, { scenario, kind: operation, isBooked });
    case 'list':
      return playList(stage, { scenario });
    case 'proforma':
    case 'correction':
    case 'month':
      return playClient(stage, { scenario, operation, isBooked });
  }
}

function describe(play: ScenarioPlay | StoryPlay) {
  if ('story' in play) return { id: play.story.id, variant: play.story.says, operation: play.kind };
  const { scenario, operation, isBooked } = play;
  return { id: scenario.id, variant: scenario.variant, operation, isBooked };
}
