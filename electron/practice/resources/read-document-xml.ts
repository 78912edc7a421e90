import { answerOnly, type PracticeCall, type PracticeOutcome } from '../practice-call';
import { answerNotFound, findAsked } from '../sales/find-document';
import { toWireDocument } from './wire-document';

/** GET `{path}/{id}.xml`. Its layout is not known (ifirma-api 9.3): here it is the JSON's members as elements. */
export function readDocumentXml(call: PracticeCall): PracticeOutcome {
  const document = findAsked(call);
  if (!document) return answerNotFound(call);
  const content = toElement('dokument', toWireDocument(document, call.request.receivedAt));
  return answerOnly(call, {
    kind: 'file',
    contentType: 'application/xml; charset=UTF-8',
    body: new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>${content}`),
  });
}

function toElement(name: string, value: unknown): string {
  if (Array.isArray(value)) return value.map((item) => toElement(name, item)).join('');
  if (value === null || value === undefined) return `<${name}/>`;
  return `<${name}>${toContent(value)}</${name}>`;
}

function toContent(value: unknown): string {
  if (typeof value !== 'object' || value === null)
    return escapeText(typeof value === 'string' ? value : JSON.stringify(value));
  return Object.entries(value)
    .map(([member, inner]) => toElement(member, inner))
    .join('');
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
