import { Icon } from './icon';
import styles from './spinner.module.css';

/** Something is under way; the label says what. */
export function Spinner({ label }: { readonly label: string }) {
  return (
    <span className={styles['spinner']} role="status">
      <Icon name="working" isMoving />
      {label}
    </span>
  );
}
