import type { AppError, AppErrorCode } from './app-error';
import type { OperationClass } from './operation-name';

/**
 * Whether the same request may be made again after a failure. `safe`: as it is, it can do no harm. `after_change`:
 * nothing happened at iFirma, and nothing would until whoever must act has acted. `check_first`: it may have
 * happened, and a read tells. `ask_person`: it may have happened, and no read tells.
 */
export type RetrySafety = 'safe' | 'after_change' | 'check_first' | 'ask_person';

export function retrySafetyOf(error: Pick<AppError, 'code'>, operation: OperationClass): RetrySafety {
  const effect = EFFECTS[error.code];
  if (effect === 'none_for_now') return 'safe';
  if (effect === 'none') return 'after_change';
  if (operation === 'read') return 'safe';
  return operation === 'create_blind' ? 'ask_person' : 'check_first';
}

/**
 * What a failure proves about iFirma's side. `none`: nothing happened, and the same would fail again. `none_for_now`:
 * nothing happened, and time or a network is all that is missing. `unclear`: it may have happened (ifirma-api 3.3, 13.1).
 */
const EFFECTS: Readonly<Record<AppErrorCode, 'none' | 'none_for_now' | 'unclear'>> = {
  invalid_input: 'none',
  not_found: 'none',
  wrong_company: 'none',
  no_company_open: 'none',
  wrong_state: 'none',
  stale_revision: 'none',
  duplicate_expense: 'none',
  // A bug says nothing about how far it came.
  unexpected: 'unclear',
  cancelled: 'none_for_now',

  offline: 'none_for_now',
  tls_failed: 'none',
  timed_out: 'unclear',
  connection_lost: 'unclear',
  unreadable_answer: 'unclear',
  ifirma_trouble: 'unclear',
  answer_lost: 'unclear',
  list_keeps_changing: 'none_for_now',

  key_missing: 'none',
  key_not_generated: 'none',
  key_refused: 'none',
  login_missing: 'none',
  login_unknown: 'none',
  terms_not_accepted: 'none',
  no_rights: 'none',
  bad_request_header: 'none',
  bad_request_body: 'none',
  refused_by_ifirma: 'none',
  refused_accounting_month: 'none',
  refused_exemption_basis: 'none',
  account_settings: 'none',
  unknown_code: 'unclear',
  // Nobody knows what iFirma answers above a limit, and so whether it booked before it answered (ifirma-api 5.4).
  limit_suspected: 'unclear',
  request_budget_spent: 'none_for_now',
  requests_paused: 'none_for_now',
  check_not_possible: 'none',
  queue_paused: 'none',

  lookup_offline: 'none_for_now',
  lookup_not_trusted: 'none',
  lookup_failed: 'none_for_now',
  lookup_limit_reached: 'none',
  lookup_refused: 'none',
  rate_not_published: 'none_for_now',
  rate_not_found: 'none',

  keychain_unavailable: 'none',
  keychain_waiting: 'none',
  keychain_write_failed: 'none',
  signer_broken: 'none',

  database_damaged: 'none',
  database_newer: 'none',
  migration_failed: 'none',
  database_foreign: 'none',
  database_locked: 'none_for_now',
  database_in_use: 'none_for_now',
  database_read_only: 'none',
  data_in_cloud: 'none',
  data_in_program_folder: 'none',
  journal_broken: 'none',
  disk_full: 'none',
  file_not_written: 'none_for_now',
  not_moved_to_bin: 'none_for_now',
  folder_not_opened: 'none_for_now',
  backup_unreadable: 'none',
  backup_passphrase_needed: 'none',
  backup_passphrase_wrong: 'none',
  backup_folder_unavailable: 'none',

  contractor_gone: 'none',
  contractor_linked: 'none',
  comparison_outdated: 'none',

  plan_outdated: 'none',
  run_in_progress: 'none_for_now',
  login_of_other_account: 'none',
  login_still_needed: 'none',
  company_change_in_progress: 'none_for_now',
  sending_not_enabled: 'none',
  month_moved: 'none',
  too_early: 'none_for_now',
};
