import type { PDFDocumentProxy } from 'pdfjs-dist';

/**
 * Opens a PDF in this thread. Under `require-trusted-types-for 'script'` no worker can be started from an address;
 * pdf.js takes its worker from `globalThis.pdfjsWorker`, which importing the worker's file sets. No eval, no fetch:
 * our own drafts embed their fonts.
 */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  const [pdfjs] = await Promise.all([import('pdfjs-dist'), import('pdfjs-dist/build/pdf.worker.mjs')]);
  return pdfjs.getDocument({
    // pdf.js takes the buffer over; the caller keeps its own bytes.
    data: bytes.slice(),
    useWasm: false,
    useSystemFonts: false,
    disableWorkerRendering: true,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
  }).promise;
}
