import type { MessageDescriptor } from '@lingui/core';
import type { AppErrorCode, AppErrorOf } from '../../app-error';

/** First what happened, then why, then what to do: one sentence each (visual.md, "Words"). */
export type ErrorWords = {
  readonly title: MessageDescriptor;
  readonly cause: MessageDescriptor;
  readonly remedy: MessageDescriptor;
};

/** Words for some codes; together the groups cover the union, which `app-error-text.ts` proves by its type. */
export type ErrorWordsOf<C extends AppErrorCode> = {
  readonly [K in C]: (error: AppErrorOf<K>) => ErrorWords;
};
