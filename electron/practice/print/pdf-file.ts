import { ENCODING, toPdfString } from './pdf-encoding';

export type PdfLine = { readonly text: string; readonly style?: 'plain' | 'bold' | 'title' };
/** Lines from top to bottom, `LINES_ON_A_PAGE` at most. */
export type PdfPage = readonly PdfLine[];

export const LINES_ON_A_PAGE = 46;

// A4 in points.
const PAGE = { width: 595, height: 842, left: 56, top: 785, leading: 16 };
const FONTS = { plain: '/F1 10 Tf', bold: '/F2 10 Tf', title: '/F2 16 Tf' } as const;
const [CATALOG, PAGES, ENCODING_OBJECT, PLAIN_FONT, BOLD_FONT] = [1, 2, 3, 4, 5];
const FIRST_PAGE = 6;

/**
 * A small PDF 1.4 of text only, written by hand: practice documents have to open in any viewer, not to look like
 * iFirma's. Its fonts are the standard ones, so that nothing is embedded.
 */
export function writePdf(pages: readonly PdfPage[]): Uint8Array {
  const pageNumbers = pages.map((_page, index) => FIRST_PAGE + 2 * index);
  const objects = [
    `<< /Type /Catalog /Pages ${PAGES} 0 R >>`,
    `<< /Type /Pages /Count ${pages.length} /Kids [${pageNumbers.map((number) => `${number} 0 R`).join(' ')}] >>`,
    ENCODING,
    describeFont('Helvetica'),
    describeFont('Helvetica-Bold'),
    ...pages.flatMap((page, index) => [describePage((pageNumbers[index] ?? 0) + 1), describeContent(page)]),
  ];
  return new Uint8Array(Buffer.from(assemble(objects), 'latin1'));
}

function describeFont(name: string): string {
  return `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding ${ENCODING_OBJECT} 0 R >>`;
}

function describePage(contentNumber: number): string {
  const fonts = `/Font << /F1 ${PLAIN_FONT} 0 R /F2 ${BOLD_FONT} 0 R >>`;
  const box = `[0 0 ${PAGE.width} ${PAGE.height}]`;
  return `<< /Type /Page /Parent ${PAGES} 0 R /MediaBox ${box} /Resources << ${fonts} >> /Contents ${contentNumber} 0 R >>`;
}

function describeContent(page: PdfPage): string {
  const lines = page.map(({ text, style = 'plain' }) => `${FONTS[style]} ${toPdfString(text)} Tj T*`);
  const content = `BT ${PAGE.leading} TL ${PAGE.left} ${PAGE.top} Td\n${lines.join('\n')}\nET`;
  return `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

/** Header, numbered objects, their places, and where these are listed. One character is one byte. */
function assemble(objects: readonly string[]): string {
  let file = '%PDF-1.4\n%\u00e2\u00e3\u00cf\u00d3\n';
  const places = objects.map((object, index) => {
    const place = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const size = objects.length + 1;
  return `${file}xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}trailer\n<< /Size ${size} /Root ${CATALOG} 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
}
