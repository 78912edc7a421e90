import type { ApiKeyName } from '../../../shared/app-error';
import type { WriteOperation } from './operation';

/** A request as it would be sent, with a mask in place of its signature: safe to show. */
export type RequestPreview = {
  readonly operation: WriteOperation;
  /** The key it would be signed with, by name. */
  readonly keyName: ApiKeyName;
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly address: string;
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  /** The body as text; null for a request without one. */
  readonly body: string | null;
};
