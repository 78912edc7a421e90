import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { formatDay } from '../../../../shared/domain/days/calendar-day';
import type { PlanItem } from '../../../../shared/ipc/contracts/sync.contract';
import { cx } from '../../../lib/cx';
import { Icon } from '../../../ui/icon';
import { IconButton } from '../../../ui/icon-button';
import { MoneyText } from '../../../ui/facts/money-text';
import { SelectField } from '../../../ui/fields/select-field';
import { PastDayNote } from './past-day-note';
import { RequestDialog } from './request-dialog';
import styles from '../sync-page.module.css';

type PlanRowProps = {
  readonly item: PlanItem;
  readonly today: string;
  readonly issuedOn: string;
  readonly isChangeable: boolean;
  readonly onChooseDate: (day: string) => void;
};

/** One document of the plan. Its issue date is confirmed here when it is not today's. */
export function PlanRow({ item, today, issuedOn, isChangeable, onChooseDate }: PlanRowProps) {
  const { t } = useLingui();
  const [isRequestShown, setIsRequestShown] = useState(false);
  const needsChoice = item.issueDateChoices.length > 1;
  return (
    <li className={cx(styles['row'], styles['planned'])}>
      <Icon name={item.kind} />
      <span className={styles['words']}>
        <bdi>{item.partyName}</bdi>
        <bdi className={styles['meta']}>{item.title}</bdi>
      </span>
      {needsChoice ? (
        <SelectField
          label={t`Data wystawienia: ${item.partyName}`}
          labelHidden
          value={issuedOn}
          isDisabled={!isChangeable}
          options={item.issueDateChoices.map((day) => ({
            value: day,
            label: day === today ? t`dziś, ${formatDay(day)}` : formatDay(day),
          }))}
          onChange={onChooseDate}
        />
      ) : (
        <span className={styles['meta']}>{formatDay(issuedOn)}</span>
      )}
      <span className={styles['amount']}>
        <MoneyText minor={item.grossMinor} />
      </span>
      <IconButton
        label={t`Pokaż żądanie: ${item.partyName}`}
        icon="request"
        size="small"
        onPress={() => {
          setIsRequestShown(true);
        }}
      />
      <RequestDialog
        documentId={item.documentId}
        partyName={item.partyName}
        issuedOn={issuedOn}
        isOpen={isRequestShown}
        onClose={() => {
          setIsRequestShown(false);
        }}
      />
      {item.pastDay !== null && <PastDayNote item={item} pastDay={item.pastDay} issuedOn={issuedOn} />}
    </li>
  );
}
