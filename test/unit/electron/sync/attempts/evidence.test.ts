import { describe, expect, it } from 'vitest';
import type { SalesListItem } from '../../../../../electron/ports/ifirma/accounting-api';
import type { ReconcileRead } from '../../../../../electron/ports/repositories/attempt-repository';
import { createElapsedTime } from '../../../../../electron/sync/attempts/elapsed-time';
import { weighAbsence } from '../../../../../electron/sync/attempts/evidence';
import { minor } from '../../../../../shared/domain/money/money';
import { fixedClock } from '../../../../fakes/fixed-clock';

const candidate: SalesListItem = {
  ifirmaId: '1',
  number: '1/11/2026',
  type: 'prz_faktura_kraj',
  issuedOn: '2026-11-23',
  partyName: '',
  partyNip: '',
  grossMinor: minor(100),
  currency: 'PLN',
};

const readAt = (time: string, candidates: readonly SalesListItem[] = []): ReconcileRead => ({
  attemptId: 'a',
  at: `2026-11-23T${time}.000Z`,
  documentsSeen: 5,
  candidates,
});

// As after a restart: nothing was marked since the program started.
const asStored = createElapsedTime(fixedClock('2026-11-23T12:00:00.000Z'));

describe('absence', () => {
  it('is not shown by no read or one read, and the time of the next is told', () => {
    expect(weighAbsence(asStored, [], 'unknown')).toEqual({ isComplete: false, nextReadAt: null });
    expect(weighAbsence(asStored, [readAt('10:00:00')], 'unknown')).toEqual({
      isComplete: false,
      nextReadAt: '2026-11-23T10:05:00.000Z',
    });
  });

  it('is not shown by two reads less than five minutes apart', () => {
    const reads = [readAt('10:00:00'), readAt('10:04:59')];
    expect(weighAbsence(asStored, reads, 'unknown').isComplete).toBe(false);
  });

  it('is shown by two empty reads five minutes apart, also with one in between', () => {
    const reads = [readAt('10:00:00'), readAt('10:02:00'), readAt('10:05:00')];
    expect(weighAbsence(asStored, reads, 'unknown')).toEqual({ isComplete: true, nextReadAt: null });
  });

  it('is not shown while the latest read found something', () => {
    const reads = [readAt('10:00:00'), readAt('10:05:00'), readAt('10:10:00', [candidate])];
    expect(weighAbsence(asStored, reads, 'unknown').isComplete).toBe(false);
  });

  it('may be said by the person who saw the same candidates in two reads', () => {
    const reads = [readAt('10:00:00', [candidate]), readAt('10:06:00', [candidate])];
    expect(weighAbsence(asStored, reads, 'needs_person').isComplete).toBe(true);
    expect(weighAbsence(asStored, reads.slice(0, 1), 'needs_person').isComplete).toBe(false);
  });

  it('is not shown by reads whose clock went backwards', () => {
    expect(weighAbsence(asStored, [readAt('10:00:00'), readAt('09:00:00')], 'unknown').isComplete).toBe(
      false,
    );
  });
});
