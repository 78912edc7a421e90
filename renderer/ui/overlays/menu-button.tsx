import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { cx } from '../../lib/cx';
import type { KeyCombo } from '../../lib/key-label';
import buttonStyles from '../button.module.css';
import { Icon, type IconName } from '../icon';
import iconButtonStyles from '../icon-button.module.css';
import { Kbd } from '../kbd';
import listStyles from '../fields/list-box.module.css';
import styles from './menu-button.module.css';

export type MenuEntry = {
  readonly id: string;
  readonly label: string;
  readonly onAction: () => void;
  readonly icon?: IconName;
  readonly keys?: KeyCombo;
  readonly isDangerous?: boolean;
  readonly isDisabled?: boolean;
};

type MenuButtonProps = {
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  /** Shows an icon alone; the label is then spoken. */
  readonly icon?: IconName;
};

/** A button that opens a menu of commands. */
export function MenuButton({ label, entries, icon }: MenuButtonProps) {
  return (
    <MenuTrigger>
      {icon === undefined ? (
        <Button className={cx(buttonStyles['button'], buttonStyles['secondary'])}>
          {label}
          <Icon name="expand" size="small" />
        </Button>
      ) : (
        <Button className={iconButtonStyles['button'] ?? ''} aria-label={label}>
          <Icon name={icon} />
        </Button>
      )}
      <Popover className={listStyles['popover'] ?? ''} placement="bottom end" offset={4}>
        <Menu className={listStyles['list'] ?? ''} aria-label={label}>
          {entries.map((entry) => (
            <MenuItem
              key={entry.id}
              id={entry.id}
              textValue={entry.label}
              isDisabled={entry.isDisabled ?? false}
              className={cx(
                listStyles['option'],
                styles['entry'],
                entry.isDangerous === true && styles['danger'],
              )}
              onAction={entry.onAction}
            >
              {entry.icon && <Icon name={entry.icon} />}
              <span className={styles['words']}>{entry.label}</span>
              {entry.keys !== undefined && <Kbd keys={entry.keys} />}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
