import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Button } from '../button';
import { Dialog } from './dialog';

type ConfirmDialogProps = {
  /** A question that names what it is about. */
  readonly title: string;
  readonly isOpen: boolean;
  readonly children: ReactNode;
  /** The verb of the question: "Usuń klucz". */
  readonly confirmLabel: string;
  readonly cancelLabel?: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
  /** Esc, where the second button does more than leave. */
  readonly onClose?: () => void;
  readonly error?: ReactNode;
  /** Marks what cannot be undone; then leaving, not doing, has the focus. */
  readonly isDangerous?: boolean;
  readonly isPending?: boolean;
  /** What was confirmed goes on and cannot be left until it ends. */
  readonly mustStay?: boolean;
  /** Until a consent in the dialog is given. */
  readonly isConfirmDisabled?: boolean;
};

export function ConfirmDialog({
  title,
  isOpen,
  children,
  confirmLabel,
  cancelLabel,
  onConfirm,
  onCancel,
  onClose = onCancel,
  error,
  isDangerous = false,
  isPending = false,
  mustStay = false,
  isConfirmDisabled = false,
}: ConfirmDialogProps) {
  const { t } = useLingui();
  return (
    <Dialog
      role="alertdialog"
      title={title}
      isOpen={isOpen}
      onClose={onClose}
      error={error}
      mustStay={mustStay}
      primary={
        <Button
          tone={isDangerous ? 'danger' : 'primary'}
          onPress={onConfirm}
          isPending={isPending}
          isDisabled={isConfirmDisabled}
          autoFocus={!isDangerous}
        >
          {confirmLabel}
        </Button>
      }
      secondary={
        <Button onPress={onCancel} autoFocus={isDangerous} isDisabled={mustStay}>
          {cancelLabel ?? t`Anuluj`}
        </Button>
      }
    >
      {children}
    </Dialog>
  );
}
