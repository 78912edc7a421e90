import { API_KEY_NAMES, type ApiKeyName, type AppError } from '../../shared/app-error';
import { err, ok, type Result } from '../../shared/result';

export type AccountOfKeys = Readonly<Partial<Record<ApiKeyName, string>>>;

/** iFirma as far as it knows keys: takes the right one, 403 for another, 402 where none was generated. */
export function accountOfKeys(account: AccountOfKeys) {
  const asked: { readonly keyName: ApiKeyName; readonly value: string }[] = [];
  let trouble: AppError | null = null;
  return {
    /** Every harmless read, in order. */
    asked,
    fail: (error: AppError) => {
      trouble = error;
    },
    prove: (
      keyName: ApiKeyName,
      value: string,
    ): Promise<Result<{ readonly operation: string }, AppError>> => {
      asked.push({ keyName, value });
      if (trouble !== null) return Promise.resolve(err(trouble));
      const current = account[keyName];
      if (current === undefined)
        return Promise.resolve(err({ code: 'key_not_generated', keyName, serverText: '' }));
      return Promise.resolve(
        current.toUpperCase() === value.toUpperCase()
          ? ok({ operation: `${keyName}.read` })
          : err({ code: 'key_refused', keyName, serverText: '' }),
      );
    },
  };
}

/** Four different keys that belong to nobody. */
export const FOUR_KEYS: Readonly<Record<ApiKeyName, string>> = {
  abonent: 'AAAA000000000001',
  faktura: 'BBBB000000000002',
  rachunek: 'CCCC000000000003',
  wydatek: 'DDDD000000000004',
};

/** Every order in which four keys can be pasted. */
export const KEY_ORDERS: readonly (readonly ApiKeyName[])[] = orders(API_KEY_NAMES);

function orders(names: readonly ApiKeyName[]): readonly (readonly ApiKeyName[])[] {
  if (names.length === 0) return [[]];
  return names.flatMap((first) =>
    orders(names.filter((name) => name !== first)).map((rest) => [first, ...rest]),
  );
}
