import type { DocumentForm } from '../../../shared/domain/document/document-form';
import { findBooked } from '../engine/user-at-work';
import type { Figures } from '../frame/proof';
import type { HistoryModel, HistoryWorld } from './history-world';

/** An invariant of reliability-security 8.1 that does not hold, under the figure that it counts for. */
export class BrokenInvariant extends Error {
  override readonly name = 'BrokenInvariant';
  readonly figure: Exclude<keyof Figures, 'runs'>;

  constructor(figure: Exclude<keyof Figures, 'runs'>, says: string) {
    super(says);
    this.figure = figure;
  }
}

/** After each command: what iFirma's books, the disk and the journal say, against what the user knows. */
export function checkInvariants(model: HistoryModel, world: HistoryWorld): void {
  const { documents, attempts } = world.session.deps;
  const claim = (holds: boolean, figure: BrokenInvariant['figure'], says: string) => {
    if (!holds) throw new BrokenInvariant(figure, says);
  };

  for (const [documentId, { kind, mark }] of model.marks) {
    const record = documents.find(documentId);
    const booked = findBooked(world.ifirma, kind, mark);
    // I1: never twice, unless a person asked for it; and their evidence is wrong only when clocks jumped.
    const allowed = 1 + (model.hasClockJumped ? (model.resends.get(documentId) ?? 0) : 0);
    claim(booked.length <= allowed, 'doubled', `I1: iFirma has ${mark} ${String(booked.length)} times`);
    // I2: what was saved is there; only the confirmed issue date may have changed it.
    const isKept = isSameContent(record?.content, model.saved.get(documentId));
    claim(isKept, 'lost', `I2: ${mark} is not as it was saved`);
    if (record?.state === 'accepted') checkAccepted(model, world, { documentId, kind, mark, booked });
    if (record?.state === 'rejected' || record?.state === 'draft') {
      claim(booked.length === 0, 'unexplained', `${mark} is ${record.state}, and iFirma has it`);
    }
    // I6: nothing that nobody knows goes back to the queue by itself.
    const before = model.states.get(documentId);
    const wasUnknown = before === 'unknown' || before === 'needs_person';
    const isUnknown = record?.state === 'unknown' || record?.state === 'needs_person';
    const isBackAlone =
      wasUnknown && !isUnknown && record?.state !== 'accepted' && !model.answered.has(documentId);
    claim(!isBackAlone, 'doubled', `I6: ${mark} went from ${String(before)} to ${String(record?.state)}`);
    if (record !== null) model.states.set(documentId, record.state);
  }
  model.answered.clear();

  // I4 and I8: no request without a line that was written before it, for these very bytes.
  const { entries, isIntact } = world.session.journal.readAll();
  claim(isIntact, 'unexplained', 'the send journal is broken');
  const announced = new Set(entries.map(({ bodySha256 }) => bodySha256));
  claim(
    world.sentHashes().every((hash) => announced.has(hash)),
    'lost',
    'I4: sent without a line before it',
  );
  // I5: one write at a time, and none between two presses.
  claim(world.switches.mostInFlight() <= 1, 'doubled', 'I5: two writes at once');
  const open = attempts.attemptsInStates(['sending', 'prepared']).length;
  claim(open === 0, 'unexplained', `I5: ${String(open)} attempts are open while nothing runs`);
  // I7: a key is nowhere but in its place.
  const log = JSON.stringify(world.session.log.lines);
  const keys = Object.values(world.ifirma.server.keys);
  claim(!keys.some((key) => log.includes(key)), 'unexplained', 'I7: a key is in the log');
}

type Accepted = {
  readonly documentId: string;
  readonly kind: 'invoice' | 'expense';
  readonly mark: string;
  readonly booked: readonly string[];
};

/** I3: iFirma has it under that identifier, with that content; I8: to the grosz. */
function checkAccepted(
  { hasClockJumped, hasRestored }: HistoryModel,
  { ifirma, session }: HistoryWorld,
  { documentId, kind, mark, booked }: Accepted,
): void {
  const record = session.deps.documents.find(documentId);
  if (kind === 'expense' || hasClockJumped) {
    if (booked.length === 0)
      throw new BrokenInvariant('misbound', `I3: ${mark} is accepted, and iFirma has none`);
    return;
  }
  const ifirmaId = record?.accepted?.ifirmaId ?? '';
  const held = ifirma.server.state().documents.find((document) => String(document.documentId) === ifirmaId);
  if (!booked.includes(ifirmaId)) {
    throw new BrokenInvariant(
      'misbound',
      `I3: ${mark} is bound to ${ifirmaId}, is ${booked.join() || 'nowhere'}`,
    );
  }
  if (held?.grossMinor !== record?.facts.grossMinor && !hasRestored) {
    throw new BrokenInvariant('unexplained', `I8: ${mark} has another total at iFirma`);
  }
}

function isSameContent(found: DocumentForm | undefined, saved: DocumentForm | undefined): boolean {
  return JSON.stringify(withoutDates(found)) === JSON.stringify(withoutDates(saved));
}

/** Without what confirming a plan, and remembering the party, may add. */
function withoutDates(content: DocumentForm | undefined): unknown {
  if (content?.kind === 'invoice') {
    const { buyer } = content.form;
    return { ...content.form, issuedOn: '', buyer: { ...buyer, contractorId: null } };
  }
  return content && { ...content.form, seller: { ...content.form.seller, contractorId: null } };
}
