import type { ReactNode } from 'react';
import { FieldError, Text } from 'react-aria-components';
import styles from './field-note.module.css';
import { Icon } from '../icon';

type FieldNoteProps = {
  readonly hint: ReactNode;
  /** Takes the hint's place, and is spoken together with the field. */
  readonly error: string | undefined;
};

/** The one line under a field. */
export function FieldNote({ hint, error }: FieldNoteProps) {
  return (
    <>
      {hint !== undefined && error === undefined && (
        <Text slot="description" className={styles['hint'] ?? ''}>
          {hint}
        </Text>
      )}
      <FieldError className={styles['error'] ?? ''}>
        <Icon name="problem" size="small" />
        <span>{error}</span>
      </FieldError>
    </>
  );
}
