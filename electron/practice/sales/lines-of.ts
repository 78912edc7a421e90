import type { SalesDocument } from '../state/sales-document';
import { salesBodySchema, type SalesLine } from './sales-body';

const linesSchema = salesBodySchema.shape.Pozycje.optional();

/** Lines of a booked document; none where the panel issued it without any. */
export function linesOf({ body }: SalesDocument): readonly SalesLine[] {
  return linesSchema.parse(body['Pozycje']) ?? [];
}
