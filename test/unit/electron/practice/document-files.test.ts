import { describe, expect, test } from 'vitest';
import type { IssuedKind } from '../../../../electron/practice/sales/sales-kinds';
import { writePdf } from '../../../../electron/practice/print/pdf-file';
import { DOCUMENT_PATHS } from '../../../../electron/ifirma/document-paths';
import { formatAmount } from '../../../../shared/domain/money/format-amount';
import { ZERO } from '../../../../shared/domain/money/money';
import { aWireInvoice, aWireLine } from '../../../builders/a-wire-invoice';
import { BOOKED_KINDS, keyNameOf } from '../../../builders/a-wire-sale';
import { readPdfPages } from '../../../fixtures/read-pdf-pages';
import { openPracticeDesk, type PracticeDesk } from './practice-desk';

const squeeze = (text: string) => text.replaceAll(/\s+/gu, '');

function deskWith(kind: IssuedKind): PracticeDesk {
  const desk = openPracticeDesk();
  desk.issue(aWireInvoice());
  desk.issueKind(kind);
  return desk;
}
const readLast = (desk: PracticeDesk, suffix: string) => {
  const document = desk.state().documents.at(-1) ?? expect.unreachable();
  return desk.ask({
    path: `${DOCUMENT_PATHS[document.kind].path}/${document.documentId}.${suffix}`,
    keyName: keyNameOf(document.kind),
  });
};

describe('a document as PDF', () => {
  test.each(BOOKED_KINDS)('%s opens and says its number, buyer and total', async (kind) => {
    const desk = deskWith(kind);
    const answer = readLast(desk, 'pdf');
    expect(answer).toMatchObject({ httpStatus: 200, contentType: 'application/pdf' });
    const [page = ''] = await readPdfPages(answer.body);
    const document = desk.state().documents.at(-1);
    expect(page).toContain(squeeze(document?.number ?? ''));
    expect(page).toContain(squeeze(document?.buyer.Nazwa ?? ''));
    expect(page).toContain(
      squeeze(`Brutto: ${formatAmount(document?.grossMinor ?? ZERO)} ${document?.currency ?? ''}`),
    );
  });

  test('has every Polish letter, and question marks for what it cannot write', async () => {
    const text = 'Zażółć gęślą jaźń ZAŻÓŁĆ GĘŚLĄ JAŹŃ (50 × 2) \\ € „x” – − Straße 日';
    const [page] = await readPdfPages(writePdf([[{ text }]]));
    expect(page).toBe(squeeze(text.replace('日', '?')));
  });

  test.each([
    ['pdf', ['']],
    ['pdf.single', ['']],
    ['pdf.oryg', ['ORYGINAŁ']],
    ['pdf.kopia', ['KOPIA']],
    ['pdf.orygkopia', ['ORYGINAŁ', 'KOPIA']],
    ['pdf.dup', ['DUPLIKAT']],
    // The query is not what this iFirma looks at.
    ['pdf?typ=dup', ['']],
  ])('asked for as %s has the copies %j', async (suffix, marks) => {
    const pages = await readPdfPages(readLast(deskWith('domestic'), suffix).body);
    expect(pages.map((page) => page.slice(0, page.indexOf('Faktura')))).toEqual(marks);
  });

  test.each([
    ['pdf?typ=dup', 'DUPLIKAT'],
    ['pdf.dup', ''],
  ])('where copies are asked for by the query, %s has the mark %j', async (suffix, mark) => {
    const desk = openPracticeDesk({ variant: { 'pdf.variantStyle': 'query' } });
    desk.issue(aWireInvoice());
    const [page = ''] = await readPdfPages(readLast(desk, suffix).body);
    expect(page.slice(0, page.indexOf('Faktura'))).toBe(mark);
  });

  test('of many lines and long names goes on on further pages, nothing is lost', async () => {
    const desk = openPracticeDesk();
    const names = Array.from(
      { length: 60 },
      (_, index) => `Pozycja-${index}-${'x'.repeat(120)}-koniec-${index}.`,
    );
    desk.issue(aWireInvoice({ Pozycje: names.map((NazwaPelna) => aWireLine({ NazwaPelna })) }));
    const pages = await readPdfPages(readLast(desk, 'pdf').body);
    expect(pages.length).toBeGreaterThan(2);
    const all = pages.join('');
    for (const name of names) expect(all).toContain(name);
  });

  test.each(['fakturakraj/1.pdf', 'fakturawdt/1_11_2026.pdf', 'fakturakraj/korekta/1_11_2026.pdf'])(
    'that does not exist under %s is refused in JSON with HTTP 200',
    (path) => {
      const answer = deskWith('domestic').ask({ path });
      expect(answer).toMatchObject({ httpStatus: 200, contentType: 'application/json; charset=UTF-8' });
      expect(answer.response['Kod']).toBe(201);
    },
  );

  test('in a copy that nobody knows is HTTP 404', () => {
    expect(readLast(deskWith('domestic'), 'pdf.kserokopia').httpStatus).toBe(404);
  });
});

describe('a document as XML', () => {
  test('has the members of the JSON as elements, escaped', () => {
    const desk = openPracticeDesk();
    desk.issue(aWireInvoice({ Uwagi: 'A & B < C', Pozycje: [aWireLine(), aWireLine({ Ilosc: 2 })] }));
    const { text, contentType } = readLast(desk, 'xml');
    expect(contentType).toBe('application/xml; charset=UTF-8');
    expect(text).toContain('<PelnyNumer>1/11/2026</PelnyNumer>');
    expect(text).toContain('<Uwagi>A &amp; B &lt; C</Uwagi>');
    expect(text).toContain('<NumerKSeF/>');
    expect(text.match(/<Pozycje>/gu)).toHaveLength(2);
    expect(text).toContain('<Ilosc>2</Ilosc>');
  });

  test('of a rachunek needs its own key, and one that does not exist is refused in JSON', () => {
    expect(readLast(deskWith('rachunek'), 'xml').text).toContain('<WpisDoKpir>TOW</WpisDoKpir>');
    expect(deskWith('domestic').ask({ path: 'fakturakraj/1.xml' }).response['Kod']).toBe(201);
  });
});
