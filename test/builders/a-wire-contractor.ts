import type { RecordBody } from '../../electron/practice/bodies/record-body';

/** A body of POST and PUT `kontrahenci` with something in most of its members. */
export function aWireContractor(overrides: Partial<RecordBody> = {}): RecordBody {
  return {
    Nazwa: 'Zielony Młyn sp. z o.o.',
    Identyfikator: 'MLYN',
    NIP: '8981647572',
    Ulica: 'Polna 3',
    KodPocztowy: '30-002',
    Kraj: 'Polska',
    KodKraju: 'PL',
    Miejscowosc: 'Kraków',
    Email: 'biuro@mlyn.test',
    Telefon: '12 345 67 89',
    OsobaFizyczna: false,
    JestOdbiorca: true,
    Uwagi: 'płaci w terminie',
    ...overrides,
  };
}
