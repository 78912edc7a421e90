import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { PutAside as PutAsideFacts } from '../../shared/ipc/maintenance-contract';
import type { Minor } from '../../shared/domain/money/money';
import { formatInstant } from '../lib/format-instant';
import { MoneyText } from '../ui/facts/money-text';
import { PutAside } from './put-aside';
import styles from './restore-backup.module.css';

type WhatComesBackProps = {
  /** What the data are of: the company, or their version. */
  readonly of: string;
  readonly name: ReactNode;
  /** The instant whose state it is. */
  readonly stateAt: string;
  readonly plan: PutAsideFacts & { readonly documentCount: number; readonly grossMinorTotal: Minor };
  readonly today: string;
  /** What becomes of today's data. */
  readonly children: ReactNode;
};

/** What takes the place of today's data, and what of those would be in a kept file only. */
export function WhatComesBack({ of, name, stateAt, plan, today, children }: WhatComesBackProps) {
  const { t, i18n } = useLingui();
  return (
    <>
      <dl className={styles['facts']}>
        <dt>{of}</dt>
        <dd>{name}</dd>
        <dt>{t`Stan z`}</dt>
        <dd>{formatInstant(i18n, stateAt, today)}</dd>
        <dt>{t`Dokumenty`}</dt>
        <dd>{plan.documentCount}</dd>
        <dt>{t`Razem brutto`}</dt>
        <dd>
          <MoneyText minor={plan.grossMinorTotal} />
        </dd>
      </dl>
      <p>{children}</p>
      <PutAside putAside={plan} today={today} />
    </>
  );
}
