/**
 * Puts the focus into the field of this form path, as a `FieldProblem` names it; its error is spoken with it (K-07).
 * A problem of a group (`lines`) goes to the group's first field.
 *
 * @returns whether the field has the focus now; false when there is none, or it takes no focus
 */
export function focusField(path: string): boolean {
  const exact = document.querySelector(`[data-path="${CSS.escape(path)}"]`);
  const within = exact ?? document.querySelector(`[data-path^="${CSS.escape(path)}."]`);
  const target = within?.matches('input, textarea, button')
    ? within
    : within?.querySelector('input, textarea, button');
  if (!(target instanceof HTMLElement)) return false;
  target.focus();
  target.scrollIntoView({ block: 'nearest' });
  return document.activeElement === target;
}
