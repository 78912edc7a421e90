import type { AlertKind } from '../../../shared/domain/limits/alert';
import { paths } from '../../lib/paths';
import type { IconName } from '../../ui/icon';

export type AlertPlace = { readonly icon: IconName; readonly to: string };

/** Where each alert is dealt with. */
export const ALERT_PLACES: Readonly<Record<AlertKind, AlertPlace>> = {
  limit_nearly_used: { icon: 'limit', to: paths.limits },
  limit_runs_out: { icon: 'limit', to: paths.limits },
  limit_granted_changed: { icon: 'limit', to: paths.limits },
  key_refused: { icon: 'key', to: paths.keys },
  api_inactive: { icon: 'key', to: paths.keys },
  terms_to_accept: { icon: 'key', to: paths.keys },
  unknown_outcomes: { icon: 'state-unknown', to: paths.unsettled },
};
