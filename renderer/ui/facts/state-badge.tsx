import { useLingui } from '@lingui/react/macro';
import type { DocumentKind, DocumentState, KsefState } from '../../../shared/domain/document/document';
import { documentStateText, ksefStateText, overdueText } from '../../../shared/i18n/document-text';
import { cx } from '../../lib/cx';
import { KSEF_LOOKS, STATE_LOOKS, type BadgeTone } from './document-state';
import { Icon, type IconName } from '../icon';
import styles from './state-badge.module.css';
import tones from '../tones.module.css';

type StateBadgeProps = { readonly state: DocumentState; readonly kind: DocumentKind };

/** Where a document stands: icon, word and colour, so that it reads without colours. */
export function StateBadge({ state, kind }: StateBadgeProps) {
  const { i18n } = useLingui();
  const { icon, tone } = STATE_LOOKS[state];
  return (
    <Badge icon={icon} tone={tone} isMoving={state === 'sending'}>
      {documentStateText(i18n, state, kind)}
    </Badge>
  );
}

type KsefBadgeProps = {
  readonly state: KsefState;
  /** KSeF's number, or why it was refused. */
  readonly detail?: string | null;
};

/** Where an accepted invoice stands at KSeF; nothing where that has no meaning. */
export function KsefBadge({ state, detail = null }: KsefBadgeProps) {
  const { i18n } = useLingui();
  if (state === 'not_applicable') return null;
  const { icon, tone } = KSEF_LOOKS[state];
  return (
    <Badge icon={icon} tone={tone} about="KSeF">
      {ksefStateText(i18n, state, detail)}
    </Badge>
  );
}

export function OverdueBadge() {
  const { i18n } = useLingui();
  return (
    <Badge icon="state-overdue" tone="bad">
      {overdueText(i18n)}
    </Badge>
  );
}

type BadgeProps = {
  readonly icon: IconName;
  readonly tone: BadgeTone;
  readonly children: string;
  /** What the word is about where it does not say so itself: spoken, and shown on pointing at it. */
  readonly about?: string;
  readonly isMoving?: boolean;
};

export function Badge({ icon, tone, children, about, isMoving = false }: BadgeProps) {
  const isNamed = about === undefined || children.includes(about);
  return (
    <span className={cx(styles['badge'], tones[tone])} title={isNamed ? children : `${about}: ${children}`}>
      <Icon name={icon} size="small" isMoving={isMoving} />
      {!isNamed && <span className="visually-hidden">{about}: </span>}
      <span className={styles['word']}>{children}</span>
    </span>
  );
}
