import { cx } from '../lib/cx';
import styles from './panel-button.module.css';
import { Button } from '../ui/button';

type PanelButtonProps = {
  /** A word of the panel. */
  readonly children: string;
  /** The thing to press in this step. */
  readonly isMarked?: boolean;
  /** In the rehearsal it can be pressed. */
  readonly onPress?: (() => void) | undefined;
  readonly isDisabled?: boolean;
  /** What it is about, for those who do not see the row: the key's name. */
  readonly about?: string;
};

/** A button of iFirma's panel: drawn only, or in the rehearsal alive. */
export function PanelButton({
  children,
  isMarked = false,
  onPress,
  isDisabled = false,
  about,
}: PanelButtonProps) {
  if (onPress !== undefined) {
    return (
      <Button onPress={onPress} isDisabled={isDisabled}>
        {children}
        {about !== undefined && <span className="visually-hidden"> {about}</span>}
      </Button>
    );
  }
  return <span className={cx(styles['button'], isMarked && styles['marked'])}>{children}</span>;
}
