import { IFIRMA_DIALECT, type IfirmaDialect } from '../../electron/ifirma/dialect';

type Values = { readonly [K in keyof IfirmaDialect]?: IfirmaDialect[K]['value'] };

/** Kwit's own dialect with other policies on some points. */
export function aDialect(values: Values): IfirmaDialect {
  const changed = Object.entries(values).map(([key, value]) => [
    key,
    // `Object.entries` forgets that the keys are those of the dialect.
    { ...IFIRMA_DIALECT[key as keyof IfirmaDialect], value },
  ]);
  // Each value was checked against its own entry by the parameter's type.
  return { ...IFIRMA_DIALECT, ...(Object.fromEntries(changed) as Partial<IfirmaDialect>) };
}
