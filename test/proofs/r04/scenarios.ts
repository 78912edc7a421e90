import { BODY, STATUS } from './answer-scenarios';
import { NAME_AND_ROUTE, NO_OR_PARTIAL_REPLY, REQUEST_PHASE, TLS } from './connection-scenarios';
import type { SentKind } from '../engine/user-at-work';
import type { DocumentStory } from './play-truth';
import { TRUTH_STORIES } from './truth-scenarios';
import { R4_OPERATIONS, type FaultScenario, type R4Operation } from './fault-scenario';

/** Every fault of reliability-security 7.1 to 7.6, in its order. */
export const SCENARIOS: readonly FaultScenario[] = [
  ...NAME_AND_ROUTE,
  ...TLS,
  ...REQUEST_PHASE,
  ...NO_OR_PARTIAL_REPLY,
  ...STATUS,
  ...BODY,
];

export type ScenarioPlay = {
  readonly scenario: FaultScenario;
  readonly operation: R4Operation;
  /** Whether iFirma has worked it off when the fault strikes. */
  readonly isBooked: boolean;
};

/** Every scenario with every operation of which it says something, booked and not where both can be. */
export const SCENARIO_PLAYS: readonly ScenarioPlay[] = sortForTest(
  SCENARIOS.flatMap((scenario) =>
    R4_OPERATIONS.filter((operation) => scenario.meaningless?.[operation] === undefined).flatMap(
      (operation) => bookings(scenario, operation).map((isBooked) => ({ scenario, operation, isBooked })),
    ),
  ),
);

/** A read books nothing: it is always carried out. */
function bookings({ books }: FaultScenario, operation: R4Operation): readonly boolean[] {
  if (operation === 'list') return [true];
  return books === 'either' ? [true, false] : [books === 'always'];
}

/** First each fault once with an invoice and an expense: that much is played at every test. */
function sortForTest(plays: readonly ScenarioPlay[]): readonly ScenarioPlay[] {
  const isFirst = ({ scenario, operation, isBooked }: ScenarioPlay) =>
    (operation === 'invoice' || operation === 'expense') && isBooked === bookings(scenario, operation)[0];
  return [...plays.filter(isFirst), ...plays.filter((play) => !isFirst(play))];
}

export type StoryPlay = { readonly story: DocumentStory; readonly kind: SentKind };

/** What time and truth do, with the documents that they can do it to. */
export const STORY_PLAYS: readonly StoryPlay[] = TRUTH_STORIES.flatMap((story) =>
  story.kinds.map((kind) => ({ story, kind })),
);

export const TEST_PLAYS = SCENARIOS.flatMap(({ meaningless }) =>
  (['invoice', 'expense'] as const).filter((operation) => meaningless?.[operation] === undefined),
).length;
