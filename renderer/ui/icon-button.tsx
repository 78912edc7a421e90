import { Button, Tooltip, TooltipTrigger } from 'react-aria-components';
import { cx } from '../lib/cx';
import type { KeyCombo } from '../lib/key-label';
import { Icon, type IconName } from './icon';
import styles from './icon-button.module.css';
import { Kbd } from './kbd';

type IconButtonProps = {
  /** Spoken, and shown in the tooltip: an icon never stands without words. */
  readonly label: string;
  readonly icon: IconName;
  readonly onPress?: () => void;
  readonly keys?: KeyCombo;
  readonly isDisabled?: boolean;
  readonly size?: 'small' | 'normal';
  /** Outside the Tab order, where the keyboard has another way to the same. */
  readonly isOutOfTabOrder?: boolean;
};

export function IconButton({
  label,
  icon,
  onPress,
  keys,
  isDisabled = false,
  size = 'normal',
  isOutOfTabOrder = false,
}: IconButtonProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      <Button
        className={cx(styles['button'], styles[size])}
        aria-label={label}
        isDisabled={isDisabled}
        excludeFromTabOrder={isOutOfTabOrder}
        {...(onPress && { onPress })}
      >
        <Icon name={icon} size={size === 'small' ? 'small' : 'normal'} />
      </Button>
      <Tooltip className={styles['tooltip'] ?? ''} offset={6}>
        {label}
        {keys !== undefined && <Kbd keys={keys} isOnAccent />}
      </Tooltip>
    </TooltipTrigger>
  );
}
