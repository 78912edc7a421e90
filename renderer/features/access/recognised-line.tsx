import { useLingui } from '@lingui/react/macro';
import { cx } from '../../lib/cx';
import { Icon } from '../../ui/icon';
import styles from './access.module.css';
import { recognisedKeyText } from './recognised-key-text';
import { isStored, type PastedOutcome } from './use-pasted-keys';

/** What became of a pasted text: an icon, a sentence. */
export function RecognisedLine({ outcome }: { readonly outcome: PastedOutcome }) {
  const { i18n } = useLingui();
  const isGood = isStored(outcome);
  return (
    <p className={cx(styles['result'], isGood ? styles['good'] : styles['warn'])} role="status">
      <Icon name={isGood ? 'check' : 'warning'} />
      <span>{recognisedKeyText(i18n, outcome)}</span>
    </p>
  );
}
