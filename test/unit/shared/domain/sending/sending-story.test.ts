import { expect, it } from 'vitest';
import { tellSending } from '../../../../../shared/domain/sending/sending-story';
import type { DocumentEvent } from '../../../../../shared/ipc/contracts/documents.contract';

/** Events an hour apart, the first at one o'clock. */
const tell = (...what: readonly DocumentEvent['what'][]) =>
  tellSending(
    what.map((one, index) => ({
      at: `2026-11-23T${String(index + 1).padStart(2, '0')}:00:00.000Z`,
      what: one,
      detail: null,
    })),
  );
const at = (hour: number) => `2026-11-23T${String(hour).padStart(2, '0')}:00:00.000Z`;

it.each([
  ['never went out', ['created', 'completed', 'queued', 'taken_back'], null],
  ['is under way', ['queued', 'sending'], null],
  ['came back unsent', ['queued', 'sending', 'not_sent'], null],
  ['was refused', ['queued', 'sending', 'rejected'], null],
  ['was answered', ['queued', 'sending', 'accepted'], { sentAt: at(2), end: 'accepted' }],
  ['is open', ['queued', 'sending', 'unknown'], { sentAt: at(2), end: 'open' }],
  ['waits for a person', ['sending', 'unknown', 'needs_person'], { sentAt: at(1), end: 'open' }],
  ['was found', ['sending', 'unknown', 'reconcile_read', 'accepted'], { sentAt: at(1), end: 'found' }],
  ['was told', ['sending', 'needs_person', 'answered_there'], { sentAt: at(1), end: 'told' }],
  ['was told to be absent', ['sending', 'unknown', 'answered_not_there'], null],
] as const)('a document that %s', (_what, events, story) => {
  expect(tell(...events)).toEqual(story);
});

it('is that of the last sending', () => {
  expect(tell('sending', 'unknown', 'answered_not_there', 'queued', 'sending', 'accepted')).toEqual({
    sentAt: at(5),
    end: 'accepted',
  });
});

it('what happened after the acceptance changes nothing of it', () => {
  expect(tell('sending', 'accepted', 'paid_at_ifirma', 'ksef_unknown', 'kept_as_sent')).toEqual({
    sentAt: at(1),
    end: 'accepted',
  });
});

it('of a database that was lost only the end is known', () => {
  expect(tell('unknown', 'accepted')).toEqual({ sentAt: null, end: 'found' });
});
