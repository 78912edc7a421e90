import type { ReactNode } from 'react';
import { Button, Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components';
import { cx } from '../../lib/cx';
import { Icon, type IconName } from '../icon';
import listStyles from '../fields/list-box.module.css';
import styles from './popover-button.module.css';

type PopoverButtonProps = {
  /** Of the button and of what opens. */
  readonly label: string;
  readonly icon: IconName;
  /** Beside the icon; nothing for 0. It is part of what is spoken. */
  readonly count?: number;
  readonly children: (close: () => void) => ReactNode;
};

/** A button on a line that opens a small window over it. Esc or a press beside it closes, and focus returns. */
export function PopoverButton({ label, icon, count = 0, children }: PopoverButtonProps) {
  return (
    <DialogTrigger>
      <Button
        className={cx(styles['button'], count > 0 && styles['calls'])}
        aria-label={count > 0 ? `${label}: ${count}` : label}
      >
        <Icon name={icon} size="small" />
        {count > 0 && <span className={styles['count']}>{count}</span>}
      </Button>
      <Popover className={cx(listStyles['popover'], styles['popover'])} placement="top end" offset={6}>
        <Dialog className={styles['dialog'] ?? ''}>
          {({ close }) => (
            <>
              <Heading slot="title" className={styles['title'] ?? ''}>
                {label}
              </Heading>
              {children(close)}
            </>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
