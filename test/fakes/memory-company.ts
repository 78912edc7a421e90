import type { CompanyRepository, KeyRecord } from '../../electron/ports/repositories/company-repository';

type KeyMemory = Pick<CompanyRepository, 'login' | 'keyRecords' | 'saveKeyRecord' | 'removeKeyRecord'>;

/** What a company remembers about its keys, without a database. `breakWrites` is a disk that gave up. */
export function memoryCompany(): KeyMemory & { readonly breakWrites: () => void } {
  const records = new Map<string, KeyRecord>();
  let isBroken = false;
  return {
    breakWrites: () => {
      isBroken = true;
    },
    login: () => 'anna@example.com',
    keyRecords: () => [...records.values()],
    saveKeyRecord: (record) => {
      if (isBroken) throw new Error('disk');
      records.set(record.keyName, record);
    },
    removeKeyRecord: (keyName) => {
      records.delete(keyName);
    },
  };
}
