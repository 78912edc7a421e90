import { z } from 'zod';
import { documentKindSchema } from '../../../shared/domain/document/document';
import { minor } from '../../../shared/domain/money/money';
import type { DocumentFigures } from '../../ports/repositories/document-figures';
import { IS_OVERDUE, IS_UNPAID, PAID } from './document-filter';
import type { SqlDatabase } from '../sql-database';

const SUMS = `count(*) AS count,
    coalesce(sum(coalesce(d.accepted_net_minor, d.net_minor)), 0) AS net,
    coalesce(sum(coalesce(d.accepted_gross_minor, d.gross_minor)), 0) AS gross`;

const sumShape = { kind: documentKindSchema, count: z.int(), net: z.int(), gross: z.int() };
const sumRowSchema = z.object(sumShape).transform(({ kind, count, net, gross }) => ({
  kind,
  count,
  netMinor: minor(net),
  grossMinor: minor(gross),
}));
const monthRowSchema = z.object({ ...sumShape, month: z.string() }).transform(({ month, ...row }) => ({
  ...sumRowSchema.parse(row),
  month,
}));
const unpaidRowSchema = z
  .object({ count: z.int(), total: z.int() })
  .transform(({ count, total }) => ({ count, leftMinor: minor(total) }));

export function createDocumentFigures(database: SqlDatabase): DocumentFigures {
  return {
    acceptedByMonth: ({ from, to }) =>
      database
        .all(
          `SELECT d.kind, substr(d.issued_on, 1, 7) AS month, ${SUMS} FROM documents AS d
           WHERE d.state = 'accepted' AND d.deleted_at IS NULL AND d.issued_on BETWEEN :from AND :to
           GROUP BY d.kind, month ORDER BY month, d.kind`,
          { from, to },
        )
        .map((row) => monthRowSchema.parse(row)),
    notAccepted: ({ from, to }) =>
      database
        .all(
          `SELECT d.kind, ${SUMS} FROM documents AS d
           WHERE d.state <> 'accepted' AND d.deleted_at IS NULL AND d.issued_on BETWEEN :from AND :to
           GROUP BY d.kind ORDER BY d.kind`,
          { from, to },
        )
        .map((row) => sumRowSchema.parse(row)),
    unpaid: (dueBefore) =>
      unpaidRowSchema.parse(
        database.get(
          `SELECT count(*) AS count,
             coalesce(sum(coalesce(d.accepted_gross_minor, d.gross_minor) - ${PAID}), 0) AS total
           FROM documents AS d
           WHERE d.deleted_at IS NULL AND ${IS_UNPAID} ${dueBefore === null ? '' : `AND ${IS_OVERDUE}`}`,
          dueBefore === null ? {} : { dueBefore },
        ),
      ),
  };
}
