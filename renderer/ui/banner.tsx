import type { ReactNode } from 'react';
import { cx } from '../lib/cx';
import styles from './banner.module.css';
import { Icon, type IconName } from './icon';

type BannerProps = {
  readonly tone: 'info' | 'warn' | 'bad' | 'good';
  readonly title?: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
  readonly icon?: IconName;
};

const ICON_OF_TONE = { info: 'info', warn: 'warning', bad: 'problem', good: 'check' } as const;

/** A message that stays: what happened, why, what to do. A bad one is spoken at once. */
export function Banner({ tone, title, children, action, icon }: BannerProps) {
  return (
    <div className={cx(styles['banner'], styles[tone])} role={tone === 'bad' ? 'alert' : 'status'}>
      <Icon name={icon ?? ICON_OF_TONE[tone]} />
      <div className={styles['words']}>
        {title !== undefined && <strong className={styles['title']}>{title}</strong>}
        {children !== undefined && <div>{children}</div>}
      </div>
      {action !== undefined && <div className={styles['action']}>{action}</div>}
    </div>
  );
}
