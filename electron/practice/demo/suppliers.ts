import type { ContractorBody } from '../bodies/contractor-body';
import type { SeededChoice } from '../seeded-choice';
import { inventAddress, inventNip } from './invent-customer';

/** Firms that do not exist. */
const NAMES = {
  phone: 'Błękitna Fala Telefonia sp. z o.o.',
  internet: 'Pajęczyna Internet S.A.',
  accountant: 'Biuro Rachunkowe Pod Sową',
  coworking: 'Coworking Klatka sp. z o.o.',
  software: 'Chmura i Deszcz Oprogramowanie sp. z o.o.',
  hosting: 'Hosting Borsuk sp. z o.o.',
  stationery: 'Papier i Spinacz sp.j.',
  bookshop: 'Księgarnia Stary Regał',
  hotel: 'Hotel Cicha Woda sp. z o.o.',
  railway: 'Kolej Podgórska S.A.',
  courier: 'Kurier Zając sp. z o.o.',
  academy: 'Akademia Trzmiel sp. z o.o.',
  electronics: 'Elektro Żuczek sp.j.',
} as const;

export type Supplier = keyof typeof NAMES;

export function inventSuppliers(choice: SeededChoice): Readonly<Record<Supplier, ContractorBody>> {
  const invent = (name: Supplier): ContractorBody => ({
    ...inventAddress(choice),
    Nazwa: NAMES[name],
    NIP: inventNip(choice),
    OsobaFizyczna: false,
  });
  return {
    phone: invent('phone'),
    internet: invent('internet'),
    accountant: invent('accountant'),
    coworking: invent('coworking'),
    software: invent('software'),
    hosting: invent('hosting'),
    stationery: invent('stationery'),
    bookshop: invent('bookshop'),
    hotel: invent('hotel'),
    railway: invent('railway'),
    courier: invent('courier'),
    academy: invent('academy'),
    electronics: invent('electronics'),
  };
}
