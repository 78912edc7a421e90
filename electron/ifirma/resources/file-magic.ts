/** The bytes when they are a PDF. iFirma answers with JSON and the status 200 when it refuses (ifirma-api 3.5). */
export function pdfOrNull(bytes: Uint8Array): Uint8Array | null {
  return startOf(bytes).startsWith('%PDF') ? bytes : null;
}

/** The bytes when they are XML; a page of a gateway begins with the same character and is none. */
export function xmlOrNull(bytes: Uint8Array): Uint8Array | null {
  const start = startOf(bytes)
    .replace(/^\uFEFF/u, '')
    .trimStart();
  return start.startsWith('<') && !/^<(?:!doctype\s+html|html)\b/iu.test(start) ? bytes : null;
}

function startOf(bytes: Uint8Array): string {
  // `ignoreBOM` keeps the mark in the text: a PDF has none.
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, 256));
}
