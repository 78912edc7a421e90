import { keyCapsOf, type KeyCombo } from '../lib/key-label';
import { cx } from '../lib/cx';
import styles from './kbd.module.css';

/** A key combination drawn as caps, in the words of the user's keyboard. */
export function Kbd({
  keys,
  isOnAccent = false,
}: {
  readonly keys: KeyCombo;
  readonly isOnAccent?: boolean;
}) {
  return (
    <kbd className={cx(styles['kbd'], isOnAccent && styles['onAccent'])}>
      {keyCapsOf(keys).map((cap) => (
        <span key={cap} className={styles['cap']}>
          {cap}
        </span>
      ))}
    </kbd>
  );
}
