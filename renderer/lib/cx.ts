/** Joins class names; a CSS module's class may be missing from its type and a condition may be false. */
export function cx(...names: readonly (string | false | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}
