import type { SalesDocumentKind } from '../../../shared/domain/sales/sales-document';
import { day, flag, like, listOf, nullOr, number, objectOf, oneOf, text, type Check } from './limits';

// The tables of ifirma-api 7.2 to 7.19 once more, read anew and sharing nothing with the client's schemas.

const AMOUNT = number(/^\d{1,8}\.\d{2}$/u);
const PRICE = number(/^(?=.*[1-9])\d{1,8}(?:\.\d{1,2})?$/u);
const QUANTITY = number(/^(?=.*[1-9])\d{1,8}(?:\.\d{1,6})?$/u);
const PERCENT = number(/^(?=.*[1-9])\d{1,2}(?:\.\d{1,4})?$/u);
const DOMESTIC_RATE = number(/^0\.(?:00|05|08|23)$/u);
const ZERO_RATE = number(/^0\.00$/u);
const ANY_RATE = number(/^0\.\d{2,4}$/u);
const RYCZALT_RATE = number(/^0\.(?:03|055|085|10|12|125|14|15|17)$/u);
const EXCHANGE_RATE = number(/^(?=.*[1-9])\d{1,6}(?:\.\d{1,8})?$/u);
const COUNTRY = like(/^(?!GR)[A-Z]{2}$/u);

const METHOD = oneOf(
  ...['GTK', 'POB', 'PRZ', 'KAR', 'PZA', 'CZK', 'KOM', 'BAR', 'DOT', 'PAL', 'ALG', 'P24', 'TPA', 'ELE'],
);
const SIGNATURE = oneOf('OUP', 'UPO', 'BPO', 'BWO');
const LANGUAGE = oneOf(
  ...['en', 'de', 'bg', 'hr', 'cs', 'da', 'nl', 'es', 'et', 'fi', 'fr', 'gr', 'hu', 'it', 'lv', 'lt'],
  ...['ru', 'sk', 'sl', 'sv'],
);
const CURRENCY = oneOf(
  ...'PLN EUR GBP USD CHF NOK JPY CZK LTL UAH RUB AUD DKK CAD LVL RON SEK HUF THB HKD NZD SGD ISK HRK'.split(
    ' ',
  ),
  ...'BGN TRY ILS CLP PHP MXN ZAR BRL MYR IDR INR KRW CNY XDR'.split(' '),
);

const ITEM = { Ilosc: QUANTITY, CenaJednostkowa: PRICE, NazwaPelna: text(300), Jednostka: text(10) };
const FOREIGN = { NazwaPelnaObca: text(300), JednostkaObca: text(10) };
const MARKS = {
  PKWiU: text(30),
  GTU: oneOf('01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12', '13'),
  Zal15: flag,
  StawkaRyczaltu: RYCZALT_RATE,
};
const DISCOUNT = { Rabat: PERCENT };

/** A percentage with its rate, or an exemption with its legal basis. */
const taxed = (item: Record<string, Check>, optional: Record<string, Check>): Check => {
  const byRate = objectOf({ ...item, StawkaVat: DOMESTIC_RATE, TypStawkiVat: oneOf('PRC') }, optional);
  const exempt = objectOf(
    { ...item, StawkaVat: oneOf(null), TypStawkiVat: oneOf('ZW'), PodstawaPrawna: text(30) },
    optional,
  );
  return (value, place) => {
    const isExempt = typeof value === 'object' && value !== null && 'PodstawaPrawna' in value;
    return (isExempt ? exempt : byRate)(value, place);
  };
};
const DOMESTIC_LINES = listOf(taxed(ITEM, { ...MARKS, ...DISCOUNT }));
const AT_ZERO = { StawkaVat: ZERO_RATE, TypStawkiVat: oneOf('PRC') };
const EXPORT_LINES = listOf(objectOf({ ...ITEM, ...FOREIGN, ...AT_ZERO }, { ...MARKS, ...DISCOUNT }));

const ADDRESS = { Nazwa: text(150), KodPocztowy: text(16), Miejscowosc: text(65) };
const buyerWith = (required: Record<string, Check>) =>
  objectOf(
    { ...ADDRESS, PrefiksUE: nullOr(like(/^[A-Z]{2}$/u)), NIP: nullOr(text(13)), ...required },
    {
      Ulica: text(65),
      Kraj: text(70),
      KodKraju: COUNTRY,
      Email: text(65),
      Telefon: text(32),
      OsobaFizyczna: flag,
    },
  );
const BUYER = buyerWith({});
const EU_BUYER = buyerWith({ PrefiksUE: like(/^[A-Z]{2}$/u), NIP: text(13) });

const PARTIES = listOf(
  objectOf(ADDRESS, {
    Ulica: text(65),
    NIP: text(13),
    PrefiksUE: text(2),
    IdentyfikatorWewnetrznyZNip: like(/^\d{10}-\d{5}$/u),
    Kraj: text(70),
    Rola: oneOf(
      ...['ODBIORCA', 'DODATKOWY_NABYWCA', 'DOKONUJACY_PLATNOSCI', 'JEDN_SAMORZADU_TERYT'],
      ...['CZLONEK_GRUPY_VAT', 'PRACOWNIK', 'INNA'],
    ),
    NazwaRoli: text(50),
  }),
);
const NOTES = listOf(
  objectOf(
    { Typ: oneOf('NUMER_UMOWY', 'NUMER_ZAMOWIENIA', 'WARUNKI_TRANSPORTU'), Info: text(100_000) },
    { Data: day },
  ),
);
const PROCEDURES = objectOf(
  {},
  { TP: flag, IED: flag, EE: flag, BSPV: flag, BSPVDostawa: flag, BMPVProwizja: flag },
);

const NUMBERING = { Numer: oneOf(null) };
const GIOS = { WidocznyNumerGios: flag };
const BDO = { WidocznyNumerBdo: flag };
const SALE = { DataWystawienia: day, DataSprzedazy: day, FormatDatySprzedazy: oneOf('DZN', 'MSC') };
const BASIS = { LiczOd: oneOf('NET', 'BRT') };
const ACCOUNT = { NumerKontaBankowego: like(/^(?:\d{26}|BRAK)$/u) };
const PAPER = {
  NazwaSeriiNumeracji: text(100_000),
  NazwaSzablonu: text(100_000),
  PodpisOdbiorcy: text(70),
  PodpisWystawcy: text(70),
  Uwagi: text(1000),
};
const { PodpisOdbiorcy: _recipient, Uwagi: _notes, ...SERVICE_PAPER } = PAPER;
const PLACE = { MiejsceWystawienia: text(50) };
const TERM = { TerminPlatnosci: day };
const SPLIT = { SplitPayment: flag };
const FOREIGN_PRINT = { Jezyk: LANGUAGE, Waluta: CURRENCY, KursWalutyWidoczny: flag };
const RATE = { KursWalutyZDniaPoprzedzajacegoDzienWystawieniaFaktury: EXCHANGE_RATE };
const SIGNED = { RodzajPodpisuOdbiorcy: SIGNATURE };
const PAID = { Zaplacono: AMOUNT };
const PAID_ON_PAPER = { ZaplaconoNaDokumencie: AMOUNT };

const DOMESTIC = objectOf(
  {
    ...{ ...PAID, ...PAID_ON_PAPER, ...BASIS, ...SALE, SposobZaplaty: METHOD, ...SIGNED },
    ...{ ...GIOS, ...BDO, ...NUMBERING, Pozycje: DOMESTIC_LINES, Kontrahent: BUYER },
  },
  {
    ...{ ...ACCOUNT, ...SPLIT, ...PLACE, ...TERM, ...PAPER },
    ...{ ProceduryJpk: PROCEDURES, DodatkoweUwagi: NOTES, PodmiotyDodatkowe: PARTIES },
  },
);
const goodsAbroad = (buyer: Check) =>
  objectOf(
    {
      ...{ ...PAID, ...SALE, SposobZaplaty: METHOD, ...SIGNED, ...GIOS, ...BDO, ...NUMBERING },
      ...{ ...FOREIGN_PRINT, Pozycje: EXPORT_LINES, Kontrahent: buyer },
    },
    {
      ...{ ...PAID_ON_PAPER, ...ACCOUNT, ...TERM, ...PAPER, ...RATE },
      ...{ ProceduryJpk: PROCEDURES, DodatkoweUwagi: NOTES },
    },
  );
const service = (required: Record<string, Check>, buyer: Check) =>
  objectOf(
    {
      ...{ NazwaUslugi: text(300), ...required, ...SALE, DataObowiazkuPodatkowego: day },
      ...{ SposobZaplaty: METHOD, Jezyk: LANGUAGE, Waluta: CURRENCY, ...SIGNED, ...GIOS, ...NUMBERING },
      Pozycje: listOf(objectOf({ ...ITEM, ...FOREIGN, ...AT_ZERO }, { StawkaRyczaltu: RYCZALT_RATE })),
      Kontrahent: buyer,
    },
    { ...PAID_ON_PAPER, ...ACCOUNT, ...PLACE, ...TERM, ...SERVICE_PAPER },
  );
const distanceSale = (optional: Record<string, Check>) =>
  objectOf(
    {
      ...{ ...SALE, ...SIGNED, KrajDostawy: COUNTRY },
      Pozycje: listOf(
        objectOf({
          ...{ ...ITEM, ...FOREIGN },
          StawkaVat: nullOr(ANY_RATE),
          TypStawkiVat: oneOf('POD', 'PR1', 'PR2', 'PR3', 'ZW'),
        }),
      ),
      Kontrahent: buyerWith({ KodKraju: COUNTRY, Kraj: text(70), AdresZagraniczny: oneOf(true) }),
    },
    {
      ...{ ...BASIS, Jezyk: LANGUAGE, Waluta: CURRENCY, SposobZaplaty: METHOD, ...TERM, ...PAPER },
      ...{ ...NUMBERING, ...BDO, ...ACCOUNT, ...PLACE, ...RATE, KrajWysylki: COUNTRY, ...optional },
    },
  );

/** What iFirma is known to take at the address of each kind; anything else in a body is a mistake. */
export const DOCUMENTED_BODIES: Readonly<Record<SalesDocumentKind, Check>> = {
  domestic: DOMESTIC,
  receipt: DOMESTIC,
  mail_order: objectOf(
    {
      ...{ ...PAID, ...BASIS, ...SALE, ...SIGNED, ...GIOS, ...NUMBERING },
      ...{ DataOtrzymaniaZaplaty: nullOr(day), Pozycje: DOMESTIC_LINES, Kontrahent: BUYER },
    },
    {
      ...{ ...ACCOUNT, ...PLACE, ...TERM, ...PAPER, ...SPLIT, ...BDO },
      ...{ SposobZaplaty: METHOD, DodatkoweUwagi: NOTES },
    },
  ),
  currency: objectOf(
    {
      ...{ TypSprzedazy: oneOf('WYSYLKOWA', 'KRAJOWA'), ...PAID, ...BASIS, ...SALE },
      ...{ SposobZaplaty: METHOD, ...SIGNED, ...GIOS, ...BDO, ...NUMBERING, ...FOREIGN_PRINT },
      Pozycje: listOf(taxed({ ...ITEM, ...FOREIGN }, { ...MARKS, ...DISCOUNT })),
      Kontrahent: BUYER,
    },
    {
      ...{ ...PAID_ON_PAPER, ...ACCOUNT, ...SPLIT, ...PLACE, ...TERM, ...PAPER, ...RATE },
      ...{ ProceduryJpk: PROCEDURES, DodatkoweUwagi: NOTES, PodmiotyDodatkowe: PARTIES },
    },
  ),
  wdt: goodsAbroad(EU_BUYER),
  goods_export: goodsAbroad(BUYER),
  service_abroad: service({ UslugaSwiadczonaTrybArt28b: flag }, BUYER),
  eu_service: service({}, EU_BUYER),
  cash_method: objectOf(
    {
      TypRozliczenia: oneOf('MET_KASOWA', 'KOMIS', 'POST_SAD', 'USLUGI_ZW'),
      ...{ ...BASIS, ...SALE, SposobZaplaty: METHOD, ...SIGNED, Waluta: CURRENCY },
      ...{ Pozycje: DOMESTIC_LINES, Kontrahent: BUYER },
    },
    { Jezyk: LANGUAGE, KursSprzedDatySprzedazy: EXCHANGE_RATE },
  ),
  oss: distanceSale({ SprzedazUslug: flag, DodatkoweUwagi: NOTES }),
  ioss: distanceSale({ NumerZamowienia: text(50), NumerPrzesylki: text(50) }),
  proforma: objectOf(
    {
      ...{ ...BASIS, TypFakturyKrajowej: oneOf('SPRZ', 'BUD', 'ZAL'), DataWystawienia: day },
      ...{ SposobZaplaty: METHOD, ...SIGNED, ...GIOS, ...NUMBERING },
      ...{ Pozycje: DOMESTIC_LINES, Kontrahent: BUYER },
    },
    { NumerZamowienia: text(30), ...SPLIT, ...ACCOUNT, ...PLACE, ...TERM, ...PAPER, ...BDO },
  ),
  export_proforma: objectOf({
    ...{ DataWystawienia: day, SposobZaplaty: METHOD, ...SIGNED, Jezyk: LANGUAGE, Waluta: CURRENCY },
    TypFaktury: like(/^prz_(?:dostawa_ue_towarow|eksport_towarow|eksport_dost_uslug_(?:nie_)?ue)$/u),
    ...{ Pozycje: EXPORT_LINES, Kontrahent: BUYER },
  }),
  rachunek: objectOf(
    {
      ...{ ...PAID, ...SALE, SposobZaplaty: METHOD, WpisDoKpir: oneOf('NIE', 'TOW', 'POZ'), ...NUMBERING },
      Pozycje: listOf(objectOf(ITEM, { ...DISCOUNT, StawkaRyczaltu: RYCZALT_RATE })),
      Kontrahent: BUYER,
    },
    { ...ACCOUNT, ...PLACE, ...TERM, ...PAPER, WpisDoEwidencji: oneOf('TAK', 'NIE') },
  ),
};

export const DOCUMENTED_CORRECTION = objectOf(
  {
    PowodKorekty: oneOf(
      ...['OBOW_RABAT', 'ZWR_SPRZ_TOW', 'ZWR_NAB_KWOT', 'ZWR_NAB_ZAL', 'PODW_CENY', 'POMYLKI'],
    ),
    ...{ DataWystawienia: day, PowodKorektyNaWydruku: flag, SpelnionoWarunki: flag, ...SIGNED },
    Pozycje: listOf(taxed({ ...ITEM, Ilosc: number(/^\d{1,8}(?:\.\d{1,6})?$/u) }, MARKS)),
  },
  { ...PLACE, ...TERM, ...PAID, SposobZaplaty: METHOD, ...ACCOUNT, ...SPLIT, ...PAPER },
);
