import { Plural, Trans } from '@lingui/react/macro';
import { Link } from 'wouter';
import type { BlockedItem } from '../../../../shared/ipc/contracts/sync.contract';
import { paths } from '../../../lib/paths';
import styles from '../sync-page.module.css';
import { useNeededMonths } from './use-needed-months';

/** The sentence of a plan that sends nothing: how many wait, and for which month where that is what they wait for. */
export function NothingToSend({ blocked }: { readonly blocked: readonly BlockedItem[] }) {
  const neededBy = useNeededMonths();
  const count = blocked.length;
  const waitForMonth = blocked.every(({ block }) => block === 'outside_accounting_month');
  const months = new Set(blocked.map(({ documentId }) => neededBy(documentId)));
  const [month] = months;
  return (
    <p className={styles['sentence']}>
      <Trans>Nic nie wyślę:</Trans>{' '}
      {waitForMonth && months.size === 1 && month != null ? (
        <>
          <Plural
            value={count}
            one="# dokument czeka na miesiąc"
            few="# dokumenty czekają na miesiąc"
            other="# dokumentów czeka na miesiąc"
          />{' '}
          {month}.
        </>
      ) : waitForMonth ? (
        <Plural
          value={count}
          one="# dokument czeka na inny miesiąc księgowy."
          few="# dokumenty czekają na inne miesiące księgowe."
          other="# dokumentów czeka na inne miesiące księgowe."
        />
      ) : (
        <Plural
          value={count}
          one="# dokument zostaje w kolejce."
          few="# dokumenty zostają w kolejce."
          other="# dokumentów zostaje w kolejce."
        />
      )}{' '}
      {waitForMonth && (
        <Link href={paths.accountingMonth}>
          <Trans>Miesiąc księgowy</Trans>
        </Link>
      )}
    </p>
  );
}
