import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { cx } from '../../lib/cx';
import { isMac } from '../../lib/platform';
import { Banner } from '../banner';
import { Form } from '../fields/form';
import styles from './dialog.module.css';

type DialogProps = {
  readonly title: string;
  readonly isOpen: boolean;
  /** Esc, or a press outside where that loses nothing. */
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** The button that does it. */
  readonly primary: ReactNode;
  /** The button that leaves, and others. */
  readonly secondary?: ReactNode;
  /** What went wrong, inside the dialog and not behind it. */
  readonly error?: ReactNode;
  /** Makes the dialog a form: Enter submits, and a `type="submit"` button is the primary. */
  readonly onSubmit?: () => void;
  readonly isWide?: boolean;
  /** What was begun goes on and cannot be left: Esc does nothing until it ends. */
  readonly mustStay?: boolean;
  readonly role?: 'dialog' | 'alertdialog';
};

/** Asks or shows one thing. Focus goes in, stays in and returns to where it was. */
export function Dialog({
  title,
  isOpen,
  onClose,
  children,
  primary,
  secondary,
  error,
  onSubmit,
  isWide = false,
  mustStay = false,
  role = 'dialog',
}: DialogProps) {
  // The platforms disagree: macOS puts the action last, Windows first.
  const buttons = isMac() ? [secondary, primary] : [primary, secondary];
  const body = (
    <>
      <Heading slot="title" className={styles['title'] ?? ''}>
        {title}
      </Heading>
      <div className={styles['body']}>
        {children}
        {error !== undefined && error !== null && <Banner tone="bad">{error}</Banner>}
      </div>
      <div className={styles['buttons']}>
        {buttons.map((button, index) => (
          // The two places never change while a dialog is open.
          <div key={index} className={styles['place']}>
            {button}
          </div>
        ))}
      </div>
    </>
  );
  return (
    <ModalOverlay
      className={styles['overlay'] ?? ''}
      isOpen={isOpen}
      isKeyboardDismissDisabled={mustStay}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className={cx(styles['modal'], isWide && styles['wide'])}>
        <AriaDialog role={role} className={styles['dialog'] ?? ''}>
          {onSubmit === undefined ? (
            body
          ) : (
            <Form className={styles['form']} onSubmit={onSubmit}>
              {body}
            </Form>
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
