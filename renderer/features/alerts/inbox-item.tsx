import { useLingui } from '@lingui/react/macro';
import { alertText } from '../../../shared/i18n/alert-text';
import type { ChannelAnswer } from '../../bridge/bridge';
import { useToday } from '../../bridge/open-company';
import { formatInstant } from '../../lib/format-instant';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { IconButton } from '../../ui/icon-button';
import { ALERT_PLACES } from './alert-place';
import styles from './inbox.module.css';

type InboxEntry = Extract<ChannelAnswer<'alerts.list'>, { ok: true }>['value'][number];

type InboxItemProps = {
  readonly entry: InboxEntry;
  readonly onOpen: () => void;
  readonly onDismiss: () => void;
};

/** What happened, what to do, since when, and the way to it. */
export function InboxItem({ entry: { alert, raisedAt }, onOpen, onDismiss }: InboxItemProps) {
  const { t, i18n } = useLingui();
  const today = useToday();
  const { title, sentence } = alertText(i18n, alert);
  return (
    <li className={styles['item']}>
      <Icon name={ALERT_PLACES[alert.kind].icon} />
      <div className={styles['words']}>
        <strong>{title}</strong>
        <p>{sentence}</p>
        <div className={styles['foot']}>
          <span className={styles['when']}>{formatInstant(i18n, raisedAt, today)}</span>
          <Button tone="quiet" onPress={onOpen}>
            {t`Zobacz`}
          </Button>
        </div>
      </div>
      <IconButton label={t`Odrzuć: ${title}`} icon="close" size="small" onPress={onDismiss} />
    </li>
  );
}
