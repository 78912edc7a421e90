import type { DocumentState, KsefState } from '../../../shared/domain/document/document';
import type { IconName } from '../icon';

export type BadgeTone = 'faint' | 'plain' | 'accent' | 'good' | 'bad' | 'warn';
type Look = { readonly icon: IconName; readonly tone: BadgeTone };

/** Each state has a shape and a colour; the word comes from `shared/i18n/document-text.ts` (K-14). */
export const STATE_LOOKS: Readonly<Record<DocumentState, Look>> = {
  draft: { icon: 'state-draft', tone: 'faint' },
  ready: { icon: 'state-ready', tone: 'plain' },
  queued: { icon: 'state-queued', tone: 'accent' },
  sending: { icon: 'state-sending', tone: 'accent' },
  accepted: { icon: 'state-accepted', tone: 'good' },
  rejected: { icon: 'state-rejected', tone: 'bad' },
  unknown: { icon: 'state-unknown', tone: 'warn' },
  needs_person: { icon: 'state-needs-person', tone: 'warn' },
};

export const KSEF_LOOKS: Readonly<Record<Exclude<KsefState, 'not_applicable'>, Look>> = {
  not_sent: { icon: 'ksef-not-sent', tone: 'plain' },
  handed_over: { icon: 'state-queued', tone: 'accent' },
  numbered: { icon: 'ksef-numbered', tone: 'good' },
  refused: { icon: 'ksef-refused', tone: 'bad' },
  unknown: { icon: 'ksef-unknown', tone: 'warn' },
};
