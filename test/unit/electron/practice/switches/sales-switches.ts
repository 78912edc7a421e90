import { aWireInvoice, aWireLine } from '../../../../builders/a-wire-invoice';
import { aForeignLine, aWireSale } from '../../../../builders/a-wire-sale';
import type { DeskAnswer, PracticeDesk } from '../practice-desk';
import { idOf, rowsOf, verdictsOf, type Scenario } from './scenario';

const OCTOBER = { DataSprzedazy: '2026-10-30', DataWystawienia: '2026-11-02' };
const DECEMBER = { DataSprzedazy: '2026-11-30', DataWystawienia: '2026-12-01' };

const read = (desk: PracticeDesk, issued: DeskAnswer) =>
  desk.ask({ path: `fakturakraj/${idOf(issued)}.json` });
const hand = (desk: PracticeDesk, path: string) =>
  desk.ask({ path: `${path}.json`, method: 'POST', body: { DataWysylki: null } });
const pay = (desk: PracticeDesk, Kwota: number) =>
  desk.ask({ path: 'faktury/wplaty/prz_faktura_kraj/1_11_2026.json', body: { Kwota } });

/** An exempt sale whose legal basis stands in one member only. */
function exemptWith(basis: object) {
  return aWireInvoice({
    LiczOd: 'BRT',
    Pozycje: [aWireLine({ StawkaVat: null, TypStawkiVat: 'ZW', ...basis })],
  });
}

/** Switches of sales documents. */
export const SALES_SCENARIOS = {
  'envelope.documentKod': (desk) => verdictsOf(read(desk, desk.issue(aWireInvoice()))),
  'document.notFound': (desk) => verdictsOf(desk.ask({ path: 'fakturakraj/1337.json' })),
  'document.duplicateNumer': (desk) =>
    verdictsOf(desk.issue(aWireInvoice({ Numer: 7 })), desk.issue(aWireInvoice({ Numer: 7 }))),
  'document.missingRequired': (desk) =>
    verdictsOf(desk.issue({ ...aWireInvoice(), WidocznyNumerGios: undefined })),
  'document.rounding': (desk) => {
    desk.issue(
      aWireInvoice({ Pozycje: [10.02, 10.02].map((CenaJednostkowa) => aWireLine({ CenaJednostkowa })) }),
    );
    return desk.state().documents.map(({ grossMinor }) => grossMinor);
  },
  'read.documentRoot': (desk) => Object.keys(read(desk, desk.issue(aWireInvoice())).response),
  'sales.exemptBasisField': (desk) =>
    verdictsOf(
      desk.issue(exemptWith({ PodstawaPrawna: 'art. 43' })),
      desk.issue(exemptWith({ PKWiU: 'art. 43' })),
    ),
  'sales.gtuFormat': (desk) =>
    verdictsOf(
      desk.issue(aWireInvoice({ Pozycje: [aWireLine({ GTU: '12' })] })),
      desk.issue(aWireInvoice({ Pozycje: [aWireLine({ GTU: 'GTU_12' })] })),
    ),
  'sales.npRate': (desk) => {
    const np = aForeignLine({ StawkaVat: null, TypStawkiVat: 'NP' });
    return verdictsOf(desk.issueKind('wdt', { ...aWireSale('wdt'), Pozycje: [np] }));
  },
  'sales.disputedMembers': (desk) =>
    verdictsOf(desk.issue({ ...aWireInvoice(), WidocznyNumerBdo: undefined })),
  'month.dateRule': (desk) =>
    verdictsOf(
      desk.issueKind('proforma', { ...aWireSale('proforma'), DataWystawienia: '2026-12-01' }),
      desk.issue(aWireInvoice(OCTOBER)),
      desk.issue(aWireInvoice(DECEMBER)),
    ),
  'pdf.variantStyle': (desk) => {
    const path = `fakturakraj/${idOf(desk.issue(aWireInvoice()))}.pdf`;
    return [`${path}?typ=dup`, `${path}.dup`].map((copy) => desk.ask({ path: copy }).text);
  },
  'list.visibilityDelayMs': (desk) => {
    desk.issue(aWireInvoice());
    return ['09:00:00', '09:00:05', '09:01:00', '09:10:00'].map((time) =>
      rowsOf(desk.ask({ path: 'faktury.json?dataOd=2026-11-01' }, { receivedAt: `2026-11-23T${time}.000Z` })),
    );
  },
  'payment.mode': (desk) => {
    const issued = desk.issue(aWireInvoice());
    pay(desk, 10);
    pay(desk, 10);
    return [read(desk, issued).text];
  },
  'payment.over': (desk) => {
    desk.issue(aWireInvoice());
    return verdictsOf(pay(desk, 1000));
  },
  'ksef.secondSend': (desk) => {
    const path = `fakturakraj/ksef/send/${idOf(desk.issue(aWireInvoice()))}`;
    return verdictsOf(hand(desk, path), hand(desk, path));
  },
  'ksef.afterEmailRefused': (desk) => {
    const id = idOf(desk.issue(aWireInvoice()));
    desk.ask({ path: `fakturakraj/send/${id}.json`, body: { SkrzynkaEmailOdbiorcy: 'a@b.example' } });
    return verdictsOf(hand(desk, `fakturakraj/ksef/send/${id}`));
  },
  'ksef.advanceCurrencyPath': (desk) =>
    verdictsOf(
      hand(desk, 'fakturazaliczkowawaluta/ksef/send/1'),
      hand(desk, 'fakturazaliczkowaluta/ksef/send/1'),
    ),
  'ksef.correctionPath': (desk) => {
    desk.issue(aWireInvoice());
    const id = idOf(desk.issueKind('correction'));
    return verdictsOf(hand(desk, `fakturakraj/korekta/ksef/send/${id}`));
  },
} as const satisfies Record<string, Scenario>;
