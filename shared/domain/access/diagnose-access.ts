import type { ApiKeyName, AppErrorCode } from '../../app-error';

/** What is known about one stored key. */
export type KnownKey = {
  readonly keyName: ApiKeyName;
  /** What iFirma said to it last, under the login as it is now; null when it was not asked. */
  readonly answer: 'accepted' | AppErrorCode | null;
  /** The name under which iFirma took what is stored here. */
  readonly belongsTo: ApiKeyName | null;
};

/**
 * Why iFirma does not do what is asked. A finding never says more than the codes prove (ifirma-api 4.4): 403 alone is
 * an old key, another key's name, another account or a wrong signature, and only other keys can tell these apart.
 */
export type Diagnosis =
  | { readonly finding: 'well' | 'not_asked' | 'no_keys' }
  | { readonly finding: 'network' | 'service' | 'pace' | 'keychain' | 'signature' | 'header' }
  | { readonly finding: 'login_missing' | 'login' | 'terms' | 'rights' }
  /** 402 for every key that was asked: the API itself is probably not active. */
  | { readonly finding: 'api_inactive' }
  | { readonly finding: 'not_generated'; readonly keyName: ApiKeyName }
  | { readonly finding: 'other_name'; readonly keyName: ApiKeyName; readonly belongsTo: ApiKeyName }
  /** Another key works with the same login, so login and signature are right. */
  | { readonly finding: 'old_key'; readonly keyName: ApiKeyName }
  /** 403 for two or more keys and nothing that works: one common cause is likelier than several old keys. */
  | { readonly finding: 'all_refused'; readonly keyNames: readonly ApiKeyName[] }
  /** 403 for the only key that was asked: the causes cannot be told apart. */
  | { readonly finding: 'cannot_tell'; readonly keyName: ApiKeyName };

export type Finding = Diagnosis['finding'];

/** Failures that say the same about every key; the first that was met is the finding. */
const COMMON: Partial<Record<AppErrorCode, Extract<Diagnosis, { finding: CommonFinding }>>> = {
  offline: { finding: 'network' },
  tls_failed: { finding: 'network' },
  timed_out: { finding: 'network' },
  connection_lost: { finding: 'network' },
  unreadable_answer: { finding: 'service' },
  ifirma_trouble: { finding: 'service' },
  unknown_code: { finding: 'service' },
  limit_suspected: { finding: 'pace' },
  request_budget_spent: { finding: 'pace' },
  requests_paused: { finding: 'pace' },
  keychain_unavailable: { finding: 'keychain' },
  keychain_waiting: { finding: 'keychain' },
  signer_broken: { finding: 'signature' },
  bad_request_header: { finding: 'header' },
  login_missing: { finding: 'login_missing' },
  login_unknown: { finding: 'login' },
  terms_not_accepted: { finding: 'terms' },
  no_rights: { finding: 'rights' },
};

type CommonFinding =
  | 'network'
  | 'service'
  | 'pace'
  | 'keychain'
  | 'signature'
  | 'header'
  | 'login_missing'
  | 'login'
  | 'terms'
  | 'rights';

/**
 * @param keys the stored keys.
 * @param failure what ended the last check early, such as no network; null when it came to its end.
 * @returns one finding, or one for each key that is in trouble by itself.
 */
export function diagnoseAccess(
  keys: readonly KnownKey[],
  failure: AppErrorCode | null = null,
): readonly Diagnosis[] {
  const common = [failure, ...keys.map(({ answer }) => answer)]
    .map((answer) => (answer === null || answer === 'accepted' ? undefined : COMMON[answer]))
    .find((finding) => finding !== undefined);
  if (common !== undefined) return [common];
  if (keys.length === 0) return [{ finding: 'no_keys' }];

  const asked = keys.filter(({ answer }) => answer !== null);
  const troubled = [...findNotGenerated(asked), ...findRefused(asked)];
  if (troubled.length > 0) return troubled;
  return [{ finding: asked.length > 0 ? 'well' : 'not_asked' }];
}

function findNotGenerated(asked: readonly KnownKey[]): readonly Diagnosis[] {
  const missing = asked.filter(({ answer }) => answer === 'key_not_generated');
  if (missing.length > 1 && missing.length === asked.length) return [{ finding: 'api_inactive' }];
  return missing.map(({ keyName }) => ({ finding: 'not_generated', keyName }));
}

function findRefused(asked: readonly KnownKey[]): readonly Diagnosis[] {
  const refused = asked.filter(({ answer }) => answer === 'key_refused');
  const misnamed = refused.flatMap(({ keyName, belongsTo }): readonly Diagnosis[] =>
    belongsTo === null ? [] : [{ finding: 'other_name', keyName, belongsTo }],
  );
  const unexplained = refused.filter(({ belongsTo }) => belongsTo === null).map(({ keyName }) => keyName);
  const [first] = unexplained;
  if (first === undefined) return misnamed;
  // A key that was taken under another name proves login and signature as well as one under its own.
  const isLoginProven = misnamed.length > 0 || asked.some(({ answer }) => answer === 'accepted');
  if (isLoginProven) {
    return [...misnamed, ...unexplained.map((keyName): Diagnosis => ({ finding: 'old_key', keyName }))];
  }
  return [
    unexplained.length > 1
      ? { finding: 'all_refused', keyNames: unexplained }
      : { finding: 'cannot_tell', keyName: first },
  ];
}
