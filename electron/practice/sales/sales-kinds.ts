import type { SalesKind } from '../../../shared/domain/sales/sales-kind';
import {
  BUYER,
  CORRECTION_LINE,
  DOMESTIC_LINE,
  FOREIGN_LINE,
  MARKS,
  NUMBER_MARKS,
  OSS_LINE,
  PRINT,
  RACHUNEK_LINE,
  RATE,
  SALE_DAYS,
  SERVICE_LINE,
  type MemberRules,
} from './member-rules';
import type { SalesBody, SalesLine } from './sales-body';

/** Everything in which the kinds of documents that can be issued differ: creation is derived from it. */
export type SalesRules = {
  readonly members: MemberRules<keyof SalesBody>;
  readonly lines: MemberRules<keyof SalesLine>;
  /** Rates a line may have: Polish ones, only 0 %, those of the buyer's country, or no VAT at all. */
  readonly rates: 'polish' | 'zero' | 'destination' | 'none';
  /** Price basis where `LiczOd` is not given. */
  readonly basis: 'NET' | 'BRT';
  /** A seller who is no VAT payer has to sell from gross, exempt (ifirma-api 7.8). */
  readonly bindsExemptSeller: boolean;
  /** The day that has to lie in the accounting month (ifirma-api 6.3). */
  readonly monthDay: 'sale' | 'issue';
  /** The last day of issue: 15th of the month after the sale, or 90 days after it. */
  readonly latestIssue: 'fifteenth' | 'ninety_days' | null;
  /** Issue days never go back within one numbering. */
  readonly afterNewest: boolean;
  /** Kinds with the same one are counted together. */
  readonly numbering: 'invoice' | 'proforma' | 'correction' | 'rachunek';
  /** Name of the type where iFirma's is not known (ifirma-api 7.1): an invented one. */
  readonly inventedType?: string;
};

const INVOICE = {
  lines: DOMESTIC_LINE,
  rates: 'polish',
  basis: 'NET',
  bindsExemptSeller: true,
  monthDay: 'sale',
  latestIssue: 'fifteenth',
  afterNewest: true,
  numbering: 'invoice',
} as const;

/** ifirma-api 7.2. */
const DOMESTIC: SalesRules = {
  ...INVOICE,
  members: {
    required: [
      ...SALE_DAYS,
      ...NUMBER_MARKS,
      ...(['Zaplacono', 'LiczOd', 'SposobZaplaty', 'RodzajPodpisuOdbiorcy', 'Pozycje'] as const),
    ],
    disputed: ['ZaplaconoNaDokumencie', 'WidocznyNumerBdo'],
    optional: [...PRINT, ...BUYER, ...MARKS, 'SplitPayment'],
  },
};

/** WDT and export of goods (ifirma-api 7.11). */
const GOODS_ABROAD: SalesRules = {
  ...INVOICE,
  members: {
    required: [
      ...SALE_DAYS,
      ...NUMBER_MARKS,
      ...(['SposobZaplaty', 'RodzajPodpisuOdbiorcy', 'Jezyk', 'Waluta', 'Pozycje'] as const),
    ],
    disputed: ['Zaplacono', 'WidocznyNumerBdo'],
    optional: [...PRINT, ...BUYER, ...MARKS, ...RATE, 'LiczOd', 'ZaplaconoNaDokumencie'],
  },
  lines: FOREIGN_LINE,
  rates: 'zero',
  bindsExemptSeller: false,
};

/** Services abroad (ifirma-api 7.12). */
const EU_SERVICE: SalesRules = {
  ...GOODS_ABROAD,
  members: {
    required: [
      ...SALE_DAYS,
      ...NUMBER_MARKS,
      ...(['NazwaUslugi', 'DataObowiazkuPodatkowego', 'SposobZaplaty', 'RodzajPodpisuOdbiorcy'] as const),
      ...(['Jezyk', 'Waluta', 'Pozycje'] as const),
    ],
    disputed: [],
    optional: [...PRINT, ...BUYER, ...RATE, 'ZaplaconoNaDokumencie', 'WidocznyNumerBdo'],
  },
  lines: SERVICE_LINE,
};

/** ifirma-api 7.14, but for what only one of OSS and IOSS has. */
const ONE_STOP_SHOP: SalesRules = {
  ...GOODS_ABROAD,
  members: {
    required: [...SALE_DAYS, 'RodzajPodpisuOdbiorcy', 'KrajDostawy', 'Pozycje'],
    disputed: [],
    optional: [
      ...PRINT,
      ...BUYER,
      ...RATE,
      ...([
        'LiczOd',
        'Jezyk',
        'Waluta',
        'SposobZaplaty',
        'Numer',
        'WidocznyNumerBdo',
        'KrajWysylki',
      ] as const),
    ],
  },
  lines: OSS_LINE,
  rates: 'destination',
  // Consumers are told gross prices.
  basis: 'BRT',
};

/** ifirma-api 7.15. */
const PROFORMA: SalesRules = {
  ...INVOICE,
  members: {
    required: [
      ...(['LiczOd', 'TypFakturyKrajowej', 'DataWystawienia', 'SposobZaplaty'] as const),
      ...(['RodzajPodpisuOdbiorcy', 'Pozycje'] as const),
    ],
    disputed: NUMBER_MARKS,
    optional: [...PRINT, ...BUYER, 'NumerZamowienia', 'SplitPayment', 'WidocznyNumerBdo'],
  },
  monthDay: 'issue',
  latestIssue: null,
  afterNewest: false,
  numbering: 'proforma',
};

const withOptional = (rules: SalesRules, ...names: readonly (keyof SalesBody)[]): SalesRules => ({
  ...rules,
  members: { ...rules.members, optional: [...rules.members.optional, ...names] },
});

export const SALES_RULES = {
  domestic: DOMESTIC,
  // ifirma-api 7.9.
  mail_order: {
    ...DOMESTIC,
    members: {
      required: DOMESTIC.members.required.filter((name) => name !== 'SposobZaplaty'),
      disputed: ['DataOtrzymaniaZaplaty', 'SposobZaplaty'],
      optional: [...DOMESTIC.members.optional, ...DOMESTIC.members.disputed],
    },
  },
  // ifirma-api 7.10.
  currency: {
    ...DOMESTIC,
    members: {
      required: [
        ...DOMESTIC.members.required.filter((name) => name !== 'Zaplacono'),
        ...(['TypSprzedazy', 'Jezyk', 'Waluta'] as const),
      ],
      disputed: ['Zaplacono', 'WidocznyNumerBdo'],
      optional: [
        ...DOMESTIC.members.optional,
        ...RATE,
        ...(['ZaplaconoNaDokumencie', 'DataOtrzymaniaZaplaty'] as const),
      ],
    },
    lines: FOREIGN_LINE,
  },
  wdt: GOODS_ABROAD,
  goods_export: GOODS_ABROAD,
  service_abroad: {
    ...EU_SERVICE,
    members: {
      ...EU_SERVICE.members,
      required: [...EU_SERVICE.members.required, 'UslugaSwiadczonaTrybArt28b'],
    },
  },
  eu_service: EU_SERVICE,
  receipt: DOMESTIC,
  // ifirma-api 7.13.
  cash_method: {
    ...DOMESTIC,
    members: {
      required: [
        ...SALE_DAYS,
        ...(['TypRozliczenia', 'LiczOd', 'SposobZaplaty', 'RodzajPodpisuOdbiorcy'] as const),
        ...(['Waluta', 'Pozycje'] as const),
      ],
      disputed: [],
      optional: [
        ...NUMBER_MARKS,
        ...DOMESTIC.members.disputed,
        ...DOMESTIC.members.optional,
        ...(['Zaplacono', 'Jezyk', 'KursSprzedDatySprzedazy'] as const),
      ],
    },
    lines: { ...FOREIGN_LINE, disputed: [], optional: [...FOREIGN_LINE.optional, ...FOREIGN_LINE.disputed] },
  },
  oss: withOptional(
    ONE_STOP_SHOP,
    ...(['SprzedazUslug', 'UstalenieMiejscaUslugi1', 'UstalenieMiejscaUslugi2', 'DodatkoweUwagi'] as const),
  ),
  ioss: withOptional(ONE_STOP_SHOP, 'NumerZamowienia', 'NumerPrzesylki'),
  proforma: PROFORMA,
  // ifirma-api 7.16.
  export_proforma: {
    ...PROFORMA,
    members: {
      required: [
        ...(['DataWystawienia', 'SposobZaplaty', 'RodzajPodpisuOdbiorcy', 'Jezyk', 'Waluta'] as const),
        ...(['TypFaktury', 'Pozycje'] as const),
      ],
      disputed: [],
      optional: [...PROFORMA.members.optional, ...NUMBER_MARKS, ...RATE, 'LiczOd'],
    },
    lines: FOREIGN_LINE,
    rates: 'zero',
    bindsExemptSeller: false,
    inventedType: 'prz_faktura_proforma_eksport',
  },
  // ifirma-api 7.18. The buyer is that of the corrected invoice.
  correction: {
    ...INVOICE,
    members: {
      required: ['PowodKorekty', 'DataWystawienia', 'Pozycje'],
      disputed: ['PowodKorektyNaWydruku', 'SpelnionoWarunki', 'RodzajPodpisuOdbiorcy'],
      optional: [...PRINT, 'Zaplacono', 'SposobZaplaty', 'SplitPayment'],
    },
    lines: CORRECTION_LINE,
    monthDay: 'issue',
    latestIssue: null,
    afterNewest: false,
    numbering: 'correction',
    inventedType: 'prz_korekta_faktura_kraj',
  },
  // ifirma-api 7.19.
  rachunek: {
    ...INVOICE,
    members: {
      required: [...SALE_DAYS, 'Zaplacono', 'SposobZaplaty', 'WpisDoKpir', 'Numer', 'Pozycje'],
      disputed: [],
      optional: [...PRINT, ...BUYER, 'WpisDoEwidencji'],
    },
    lines: RACHUNEK_LINE,
    rates: 'none',
    basis: 'BRT',
    bindsExemptSeller: false,
    latestIssue: 'ninety_days',
    numbering: 'rachunek',
  },
} as const satisfies Partial<Record<SalesKind, SalesRules>>;

/** Kinds that the API issues: the bodies of the others are not documented. */
export type IssuedKind = keyof typeof SALES_RULES;

export function rulesOf(kind: IssuedKind): SalesRules {
  return SALES_RULES[kind];
}

/** What counts a document, whether or not the API could have issued it. */
export function numberingOf(kind: SalesKind): SalesRules['numbering'] {
  const rules: Readonly<Partial<Record<SalesKind, SalesRules>>> = SALES_RULES;
  return rules[kind]?.numbering ?? 'invoice';
}
