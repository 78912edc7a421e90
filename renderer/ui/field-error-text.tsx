import { FieldError } from 'react-aria-components';
import { Icon } from './icon';
import styles from './field-error-text.module.css';

/** The sentence under a field that cannot be used as it is. Spoken together with the field. */
export function FieldErrorText({ children }: { readonly children: string | undefined }) {
  return (
    <FieldError className={styles['error'] ?? ''}>
      <Icon name="problem" size="small" />
      <span>{children}</span>
    </FieldError>
  );
}
