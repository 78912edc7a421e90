import type { AppErrorCode } from '../app-error';

/**
 * Who can do something about a failure: the user in Kwit, the user in iFirma's panel, the user at this computer, time
 * alone, or the makers of Kwit.
 */
export type ErrorActor = 'user_in_kwit' | 'user_in_ifirma' | 'user_at_computer' | 'time' | 'maker';

export function actorOf(error: { readonly code: AppErrorCode }): ErrorActor {
  return ACTORS[error.code];
}

const ACTORS: Readonly<Record<AppErrorCode, ErrorActor>> = {
  invalid_input: 'user_in_kwit',
  not_found: 'user_in_kwit',
  wrong_company: 'user_in_kwit',
  no_company_open: 'user_in_kwit',
  wrong_state: 'user_in_kwit',
  stale_revision: 'user_in_kwit',
  duplicate_expense: 'user_in_kwit',
  unexpected: 'maker',
  cancelled: 'user_in_kwit',
  offline: 'user_at_computer',
  tls_failed: 'user_at_computer',
  timed_out: 'time',
  connection_lost: 'user_at_computer',
  unreadable_answer: 'time',
  ifirma_trouble: 'time',
  answer_lost: 'user_in_kwit',
  key_missing: 'user_in_kwit',
  key_not_generated: 'user_in_ifirma',
  key_refused: 'user_in_ifirma',
  login_missing: 'user_in_kwit',
  login_unknown: 'user_in_kwit',
  terms_not_accepted: 'user_in_ifirma',
  no_rights: 'user_in_ifirma',
  bad_request_header: 'maker',
  bad_request_body: 'user_in_kwit',
  refused_by_ifirma: 'user_in_kwit',
  refused_accounting_month: 'user_in_ifirma',
  refused_exemption_basis: 'user_in_kwit',
  account_settings: 'user_in_ifirma',
  unknown_code: 'user_in_kwit',
  limit_suspected: 'time',
  request_budget_spent: 'time',
  lookup_offline: 'user_at_computer',
  lookup_not_trusted: 'user_at_computer',
  lookup_failed: 'time',
  lookup_limit_reached: 'time',
  lookup_refused: 'user_in_kwit',
  rate_not_published: 'time',
  rate_not_found: 'user_in_kwit',
  check_not_possible: 'time',
  queue_paused: 'user_in_kwit',
  keychain_unavailable: 'user_at_computer',
  keychain_waiting: 'user_at_computer',
  keychain_write_failed: 'user_at_computer',
  signer_broken: 'maker',
  database_damaged: 'user_at_computer',
  database_newer: 'user_at_computer',
  database_foreign: 'user_at_computer',
  database_locked: 'user_at_computer',
  database_read_only: 'user_at_computer',
  disk_full: 'user_at_computer',
  file_not_written: 'user_at_computer',
  backup_unreadable: 'user_in_kwit',
  backup_passphrase_needed: 'user_in_kwit',
  backup_passphrase_wrong: 'user_in_kwit',
  backup_folder_unavailable: 'user_at_computer',
  plan_outdated: 'user_in_kwit',
  run_in_progress: 'time',
  sending_not_enabled: 'user_in_kwit',
  too_early: 'time',
};
