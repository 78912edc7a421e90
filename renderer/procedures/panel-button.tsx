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
};

/** A button of iFirma's panel: drawn only, or in the rehearsal alive. */
export function PanelButton({ children, isMarked = false, onPress, isDisabled = false }: PanelButtonProps) {
  if (onPress !== undefined) {
    return (
      <Button onPress={onPress} isDisabled={isDisabled}>
        {children}
      </Button>
    );
  }
  return <span className={cx(styles['button'], isMarked && styles['marked'])}>{children}</span>;
}
