/**
 * Figures as the screen shows them: thin spaces between thousands. The narrow no-break space is not in Inter, and would
 * come from another font in another width; a line cannot end in an amount or a field anyway.
 */
export function withThinSpaces(figures: string): string {
  return figures.replaceAll('\u00a0', '\u2009');
}
