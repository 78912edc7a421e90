import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { FollowedApplication } from '../../../shared/domain/limits/limit-application';
import type { IconName } from '../../ui/icon';

type ApplicationState = FollowedApplication['state'];

export function applicationStateText(i18n: I18n, state: ApplicationState): string {
  return i18n._(STATES[state]);
}

export const ICON_OF_APPLICATION: Readonly<Record<ApplicationState, IconName>> = {
  waiting: 'state-queued',
  granted: 'state-accepted',
  granted_less: 'info',
  refused: 'state-rejected',
  withdrawn: 'undo',
  replaced: 'next',
};

const STATES = {
  waiting: msg`czeka`,
  granted: msg`przyznane`,
  granted_less: msg`przyznane mniej`,
  refused: msg`odmowa`,
  withdrawn: msg`wycofany`,
  replaced: msg`zastąpiony nowym`,
} as const;
