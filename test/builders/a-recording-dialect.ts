import { IFIRMA_DIALECT, type IfirmaDialect } from '../../electron/ifirma/dialect';

/** Kwit's own dialect, and which of its points were asked about so far. */
export function aRecordingDialect(): {
  readonly dialect: IfirmaDialect;
  readonly asked: ReadonlySet<string>;
} {
  const asked = new Set<string>();
  const dialect = new Proxy(IFIRMA_DIALECT, {
    get: (target, key, receiver): unknown => {
      if (typeof key === 'string' && Object.hasOwn(target, key)) asked.add(key);
      return Reflect.get(target, key, receiver);
    },
  });
  return { dialect, asked };
}
