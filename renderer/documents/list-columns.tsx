import type { I18n } from '@lingui/core';
import { msg, plural } from '@lingui/core/macro';
import { Fragment, type ReactNode } from 'react';
import type { DataColumn } from '../ui/tables/data-table-props';
import { DayText } from '../ui/facts/day-text';
import styles from './document-columns.module.css';

type PartyColumn<Row> = {
  readonly header: string;
  readonly of: (row: Row) => { readonly name: string; readonly title: string };
  /** Of everything that matches. */
  readonly count: number;
};

/** The other side, with what the document is about; below it how many match. */
export function partyColumn<Row>(i18n: I18n, { header, of, count }: PartyColumn<Row>): DataColumn<Row> {
  return {
    id: 'party',
    header,
    isRowHeader: true,
    cell: (row) => {
      const { name, title } = of(row);
      return (
        <span className={styles['party']}>
          <bdi>{name || i18n._(msg`(bez nazwy)`)}</bdi>
          <bdi className={styles['title']}>{title}</bdi>
        </span>
      );
    },
    foot: i18n._(
      msg`${plural(count, { one: '# dokument', few: '# dokumenty', many: '# dokumentów', other: '# dokumentu' })}`,
    ),
  };
}

/** What is longer than its column takes a second line, begun after a slash where there is one. */
export function numberColumn<Row>(i18n: I18n, width: string, of: (row: Row) => string): DataColumn<Row> {
  return {
    id: 'number',
    header: i18n._(msg`Numer`),
    width,
    cell: (row) => {
      const number = of(row);
      return (
        <bdi className={styles['number']} title={number}>
          {number.split(/(?<=\/)/u).map((part, index) => (
            <Fragment key={index}>
              {index > 0 && <wbr />}
              {part}
            </Fragment>
          ))}
        </bdi>
      );
    },
  };
}

export function dayColumn<Row>(i18n: I18n, of: (row: Row) => string | null): DataColumn<Row> {
  return {
    id: 'issued',
    header: i18n._(msg`Data`),
    width: 'var(--column-day)',
    cell: (row) => <DayText day={of(row)} />,
  };
}

export function stateColumn<Row>(
  i18n: I18n,
  width: string,
  badges: (row: Row) => ReactNode,
): DataColumn<Row> {
  return {
    id: 'state',
    header: i18n._(msg`Stan`),
    width,
    cell: (row) => <span className={styles['states']}>{badges(row)}</span>,
  };
}
