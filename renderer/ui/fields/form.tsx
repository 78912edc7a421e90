import type { KeyboardEvent, ReactNode } from 'react';
import { comboOf } from '../../lib/key-combo';
import { isMac } from '../../lib/platform';

type FormProps = {
  readonly className: string | undefined;
  readonly onSubmit: () => void;
  readonly children: ReactNode;
};

/**
 * A form whose fields say themselves what is wrong: the browser checks and sends nothing. Ctrl+Enter submits it from
 * every field, also from an open list of suggestions, which is outside of it in the document (K-07).
 */
export function Form({ className = '', onSubmit, children }: FormProps) {
  return (
    <form
      className={className}
      noValidate
      onKeyDownCapture={submitByKey}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {children}
    </form>
  );
}

function submitByKey(event: KeyboardEvent<HTMLFormElement>): void {
  const form = event.currentTarget;
  if (comboOf(event, isMac()) !== 'Mod+Enter' || isBehindDialog(form, event.target)) return;
  // Nothing else takes it: a button would be pressed by it.
  event.preventDefault();
  event.stopPropagation();
  if (event.repeat) return;
  const button = form.querySelector<HTMLButtonElement>('button[type=submit]');
  // While the answer is awaited there is none.
  if (button === null) return;
  if (button.disabled) form.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  else form.requestSubmit(button);
}

/** A dialog that the form opened has keys of its own; its lists and calendars have not. */
function isBehindDialog(form: Element, target: EventTarget): boolean {
  const dialog = target instanceof Element ? target.closest('[role=dialog], [role=alertdialog]') : null;
  return dialog !== null && dialog.closest('[data-trigger]') === null && !dialog.contains(form);
}
