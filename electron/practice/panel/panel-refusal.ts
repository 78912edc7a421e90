/** Why iFirma's panel does not do what was asked of it. */
export type PanelRefusal =
  | 'package_without_api'
  | 'already_active'
  | 'api_not_active'
  | 'request_waiting'
  | 'no_request_waiting'
  | 'not_more_than_granted'
  | 'more_than_requested';
