import { SecretKey } from '../../electron/keys/secret-key';
import type { KeyProvider } from '../../electron/ports/ifirma/key-provider';
import { API_KEY_NAMES, type ApiKeyName, type AppError } from '../../shared/app-error';
import { err, ok } from '../../shared/result';

export type KeyProofCall = {
  readonly keyName: ApiKeyName;
  readonly operation: string;
  readonly refusal: AppError | null;
};

/** Published sample credentials of iFirma's documentation; they open no account. */
export const SAMPLE_LOGIN = 'jan.nowak@ifirma.pl';
export const SAMPLE_KEY_HEX = 'EAB0D8ACF3308F3B';

/** Keys that are always there, and a record of what answers proved about them. */
export function fixedKeys(
  options: {
    readonly login?: string;
    readonly keys?: Readonly<Partial<Record<ApiKeyName, string>>>;
  } = {},
): KeyProvider & { readonly proofs: readonly KeyProofCall[] } {
  const hexOf = options.keys ?? Object.fromEntries(API_KEY_NAMES.map((name) => [name, SAMPLE_KEY_HEX]));
  const proofs: KeyProofCall[] = [];
  return {
    proofs,
    login: () => options.login ?? SAMPLE_LOGIN,
    signingKey: (keyName) => {
      const hex = hexOf[keyName];
      return Promise.resolve(
        hex === undefined ? err({ code: 'key_missing', keyName }) : ok(new SecretKey(keyName, hex)),
      );
    },
    recordProof: (keyName, operation, refusal) => {
      proofs.push({ keyName, operation, refusal });
    },
  };
}
