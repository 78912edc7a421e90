import type { SeededChoice } from '../../../electron/practice/seeded-choice';
import { MINUTE_MS, stateOf, type Session } from '../../integration/sync/sync-rig';
import type { Finding } from '../engine/count-findings';
import { answerTruly } from '../engine/user-at-work';
import { FOREIGN_KINDS, issueForeign, type ForeignKind } from './foreign-documents';
import { OURS, PAGE_SIZE, type ListWorld, type LostInvoice } from './list-world';

/**
 * What goes wrong with the first list after the quiet period. `page fails`: from the second page on; `stale`: without
 * what came in the last twenty minutes; `insert`: another program issues one between two pages; `remove`: one more is
 * there at first, and removed between two pages, so that the others move.
 */
const TROUBLES = [
  'none',
  'none',
  'page fails',
  'stale',
  'without the newest',
  'row twice',
  'insert',
  'remove',
] as const;

export type ListPlay = {
  /** What others issued between the lost invoice and the list. */
  readonly foreign: readonly ForeignKind[];
  readonly trouble: (typeof TROUBLES)[number];
};

export function choosePlay(choice: SeededChoice, { truth }: LostInvoice): ListPlay {
  const count = choice.oneOf([0, 0, 1, 1, 2, 4]);
  // iFirma takes no issue date before its newest one: the later day comes last.
  const foreign = Array.from({ length: count }, () => choice.oneOf(FOREIGN_KINDS)).toSorted(
    (a, b) => Number(a === 'next day') - Number(b === 'next day'),
  );
  return {
    // Where ours is not there, one like it in everything that iFirma tells is not another one.
    foreign: truth === null ? foreign.map((kind) => (kind === 'same' ? 'other line' : kind)) : foreign,
    trouble: choice.oneOf(TROUBLES),
  };
}

/** Reads twice after the quiet period, and lets a person say what is left to say. */
export async function playList(
  world: ListWorld,
  lost: LostInvoice,
  play: ListPlay,
): Promise<readonly Finding[]> {
  const { ifirma } = world;
  const rig = world.reopen(lost);
  const findings: Finding[] = [];
  const claim = (holds: boolean, figure: Finding['figure'], says: string) => {
    if (!holds) findings.push({ figure, says });
  };
  try {
    const session = rig.start();
    const writes = world.writes();
    const { clock, server } = ifirma;
    const isRemoved = play.trouble === 'remove';
    for (const kind of isRemoved ? [...play.foreign, 'next day' as const] : play.foreign) {
      server.changeState((state) =>
        issueForeign(state, lost.body, kind, { now: clock.now(), today: clock.today() }),
      );
    }
    const documentsBefore = server.state().documents.length;
    ifirma.advanceMs(11 * MINUTE_MS);
    setTrouble(server, play.trouble);
    await session.engine.prepare();
    server.clearFaults();
    const first = look(session, lost);
    claim(isRight(first, lost), 'misbound', `bound to ${String(first.ifirmaId)} by the first list`);
    claim(!first.canSendAgain, 'doubled', 'one list is taken as absence');
    // On a list of one page it was still there when that page was read.
    const isMoved = isRemoved && documentsBefore >= PAGE_SIZE;
    const isClear = play.trouble === 'none' || play.trouble === 'row twice' || isMoved;
    if (isClear)
      claim(isExpected(first.state, lost, play), 'unexplained', `${first.state} after a clear list`);
    if (play.trouble === 'page fails' && server.state().documents.length > 3) {
      claim(first.state === 'unknown' && first.reads === 0, 'unexplained', 'half a list counts');
    }

    ifirma.advanceMs(6 * MINUTE_MS);
    await session.engine.prepare();
    const second = look(session, lost);
    claim(isRight(second, lost), 'misbound', `bound to ${String(second.ifirmaId)} by the second list`);
    const isThere = lost.truth !== null;
    claim(
      !(second.canSendAgain && isThere && second.state === 'unknown'),
      'doubled',
      'it is there, and offered again',
    );
    const mayBeAbsent = isClear && !isThere && play.foreign.length === 0;
    claim(!mayBeAbsent || second.canSendAgain, 'lost', 'absence is never shown');
    claim(world.writes() === writes, 'doubled', 'reading wrote something');

    answerTruly(session, ifirma, new Map([[lost.documentId, { kind: 'invoice', mark: OURS }]]));
    const last = look(session, lost);
    claim(isRight(last, lost), 'misbound', `bound to ${String(last.ifirmaId)} by a person`);
    claim(!isThere || last.state === 'accepted', 'lost', `it is there, and stays ${last.state}`);
    return findings;
  } finally {
    rig.dispose();
  }
}

function setTrouble(server: ListWorld['ifirma']['server'], trouble: ListPlay['trouble']): void {
  const on = 'sales.list';
  switch (trouble) {
    case 'none':
      return;
    case 'page fails':
      server.setFault({ kind: 'http502Html', on, from: 2, times: 'always' });
      return;
    case 'stale':
      server.setFault({ kind: 'listLag', on, ms: 20 * MINUTE_MS });
      return;
    case 'without the newest':
      server.setFault({ kind: 'listOmitsDocument', on });
      return;
    case 'row twice':
      server.setFault({ kind: 'duplicateInList', on, times: 'always' });
      return;
    case 'insert':
      server.setFault({ kind: 'foreignWriter', on, from: 2, does: 'invoice' });
      return;
    case 'remove':
      server.setFault({ kind: 'foreignWriter', on, from: 2, does: 'removal' });
  }
}

type Look = {
  readonly state: string;
  readonly ifirmaId: string | null;
  readonly canSendAgain: boolean;
  readonly reads: number;
};

function look(session: Session, { documentId }: LostInvoice): Look {
  const unsettled = session.engine.overview().unsettled.find((each) => each.documentId === documentId);
  return {
    state: stateOf(session, documentId) ?? 'gone',
    ifirmaId: session.deps.documents.find(documentId)?.accepted?.ifirmaId ?? null,
    canSendAgain: unsettled?.canSendAgain ?? false,
    reads: unsettled?.reads.length ?? 0,
  };
}

/** Bound to what is ours, or not bound. */
function isRight({ state, ifirmaId }: Look, { truth }: LostInvoice): boolean {
  return state === 'accepted' ? ifirmaId === truth : ifirmaId === null;
}

/** One that can only be ours is bound; several, or one that is not ours, are for a person; none is for a second list. */
function isExpected(state: string, { truth }: LostInvoice, { foreign }: ListPlay): boolean {
  if (foreign.length > 0) return state === 'needs_person';
  return state === (truth === null ? 'unknown' : 'accepted');
}
