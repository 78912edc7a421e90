import { ok } from '../../shared/result';
import type { RequestUse } from '../ports/ifirma/request-budget';
import { SALES_KINDS } from '../../shared/domain/sales/sales-kind';
import type { ReadableKind, SalesReading, SalesListRow, SalesFilter } from '../ports/ifirma/sales-reading';
import { DOCUMENT_PATHS } from './document-paths';
import { listSales } from './list-sales';
import { operationOnKind } from './operation-on-kind';
import { withQuery } from './prepare-write';
import { readAllPages } from './read-all-pages';
import { readDocumentAtIfirma } from './resources/document-at-ifirma';
import { kindListQuery, readKindPage } from './resources/sales-list';
import type { Wire } from './wire';

/** Lists and single documents of every kind. */
export function createSalesReading(wire: Wire): SalesReading {
  const { read, dialect } = wire;

  function listOfKind(
    kind: ReadableKind,
    window: Pick<SalesFilter, 'fromOn' | 'toOn'>,
    use: RequestUse = 'normal',
  ) {
    const { operation, path } = operationOnKind('list', kind, {}, dialect);
    const pageSize = dialect['read.listPageSize'].value;
    return readAllPages<SalesListRow>({
      idOf: (row) => row.ifirmaId,
      readPage: (page) =>
        read({
          operation,
          path: withQuery(path, kindListQuery(window, page, pageSize)),
          read: (members) => readKindPage(members, dialect),
          use,
        }),
    });
  }

  const listOfAll = (kind: ReadableKind, window: Pick<SalesFilter, 'fromOn' | 'toOn'>) => {
    const isProforma = kind === 'proforma' || kind === 'export_proforma';
    return listSales(wire, isProforma ? 'proforma.list' : 'sales.list', window, { use: 'reconcile' });
  };

  return {
    kindOfType,
    belongsInKsef: (type) =>
      SALES_KINDS.some(
        (kind) => DOCUMENT_PATHS[kind].canGoToKsef && DOCUMENT_PATHS[kind].types.includes(type),
      ),
    listSales: (filter, reading) => listSales(wire, 'sales.list', filter, reading),
    listProformas: (filter, reading) => listSales(wire, 'proforma.list', filter, reading),
    listOfKind,

    findAgain: async (kind, window, mayBeIt) => {
      const lists = [() => listOfAll(kind, window), () => listOfKind(kind, window, 'reconcile')];
      if (dialect['read.perTypeLists'].value === 'per_type_first') lists.reverse();
      for (const list of lists) {
        const rows = await list();
        if (!rows.ok) return rows;
        const found = rows.value.filter(mayBeIt);
        if (found.length > 0) return ok(found);
      }
      return ok([]);
    },

    readDocument: (kind, ifirmaId, use = 'normal') =>
      read({
        ...operationOnKind('read', kind, { ifirmaId }, dialect),
        read: (members, rawText) => {
          const document = readDocumentAtIfirma(members, ifirmaId, dialect);
          return document === null ? null : { document, rawText };
        },
        use,
      }),
  };
}

function kindOfType(type: string): ReadableKind | null {
  const kind = SALES_KINDS.find((one) => DOCUMENT_PATHS[one].types.includes(type));
  // No source gives a type name for corrections, and only their PDF can be read.
  return kind === undefined || kind === 'correction' ? null : kind;
}
