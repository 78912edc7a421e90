import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { cx } from '../lib/cx';
import type { KeyCombo } from '../lib/key-label';
import styles from './button.module.css';
import { Icon, type IconName } from './icon';
import { Kbd } from './kbd';

export type ButtonProps = {
  /** A verb with its object: "Wyślij 3 dokumenty". */
  readonly children: ReactNode;
  readonly onPress?: () => void;
  /** One primary a screen. `danger` for what cannot be undone. */
  readonly tone?: 'primary' | 'secondary' | 'quiet' | 'danger';
  readonly icon?: IconName;
  /** Shows the shortcut; acting on it is `useShortcut`'s work. */
  readonly keys?: KeyCombo;
  readonly type?: 'button' | 'submit';
  readonly form?: string;
  readonly isDisabled?: boolean;
  /** Working on it: keeps its size and focus, takes no second press. */
  readonly isPending?: boolean;
  readonly autoFocus?: boolean;
  readonly fillsWidth?: boolean;
};

export function Button({
  children,
  onPress,
  tone = 'secondary',
  icon,
  keys,
  type = 'button',
  form,
  isDisabled = false,
  isPending = false,
  autoFocus = false,
  fillsWidth = false,
}: ButtonProps) {
  return (
    <AriaButton
      className={cx(styles['button'], styles[tone], fillsWidth && styles['fills'])}
      type={type}
      isDisabled={isDisabled}
      isPending={isPending}
      autoFocus={autoFocus}
      {...(form !== undefined && { form })}
      {...(onPress && { onPress })}
    >
      {isPending ? <Icon name="working" isMoving /> : icon && <Icon name={icon} />}
      <span className={styles['words']}>{children}</span>
      {keys !== undefined && <Kbd keys={keys} isOnAccent={tone === 'primary'} />}
    </AriaButton>
  );
}
