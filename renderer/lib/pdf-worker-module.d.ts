/** pdf.js ships no types for its worker; here only its effect on `globalThis` is wanted. */
declare module 'pdfjs-dist/build/pdf.worker.mjs' {
  export const WorkerMessageHandler: unknown;
}
