import type { I18n } from '@lingui/core';
import type { AppError, AppErrorCode } from '../app-error';
import { APP_ERRORS } from './error-words/app-errors';
import { BACKUP_ERRORS } from './error-words/backup-errors';
import type { ErrorWords, ErrorWordsOf } from './error-words/error-words';
import { IFIRMA_ERRORS } from './error-words/ifirma-errors';
import { LOOKUP_ERRORS } from './error-words/lookup-errors';
import { NETWORK_ERRORS } from './error-words/network-errors';
import { STORAGE_ERRORS } from './error-words/storage-errors';
import { firstSentence } from './first-sentence';

export type AppErrorText = {
  /** What happened to the document or the action. */
  readonly title: string;
  readonly cause: string;
  readonly remedy: string;
  /** How iFirma's own words begin, of a refusal that only they explain; null of every other. */
  readonly reason: string | null;
  /** iFirma's own words, for "szczegóły"; null when it said nothing. */
  readonly serverText: string | null;
};

const EXPLAINED_BY_IFIRMA: ReadonlySet<AppErrorCode> = new Set([
  'refused_by_ifirma',
  'bad_request_body',
  'account_settings',
]);

/** The sentences for a failure (K-13). A code without words does not compile. */
export function describeAppError(i18n: I18n, error: AppError): AppErrorText {
  // Each entry takes the error of its own code, which is the one it is looked up by.
  const words = (ERROR_WORDS[error.code] as (error: AppError) => ErrorWords)(error);
  const serverText = 'serverText' in error && error.serverText !== '' ? error.serverText : null;
  return {
    title: i18n._(words.title),
    cause: i18n._(words.cause),
    remedy: i18n._(words.remedy),
    reason: serverText !== null && EXPLAINED_BY_IFIRMA.has(error.code) ? firstSentence(serverText) : null,
    serverText,
  };
}

/** The three sentences in one line, where there is room for a line only. */
export function sayAppError(i18n: I18n, error: AppError): string {
  const { title, cause, remedy } = describeAppError(i18n, error);
  return `${title}. ${cause} ${remedy}`;
}

const ERROR_WORDS: ErrorWordsOf<AppErrorCode> = {
  ...APP_ERRORS,
  ...NETWORK_ERRORS,
  ...IFIRMA_ERRORS,
  ...LOOKUP_ERRORS,
  ...STORAGE_ERRORS,
  ...BACKUP_ERRORS,
};
