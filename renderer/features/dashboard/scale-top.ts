const STEPS = [1, 2, 2.5, 5, 10];

/**
 * Where the axis of a chart ends: the lowest round number (1, 2, 2,5 or 5 with zeros) that no amount exceeds.
 * Amounts in hundredths; 100 złoty when there is nothing to show.
 */
export function scaleTop(amounts: readonly number[]): number {
  const highest = Math.max(10_000, ...amounts);
  const power = 10 ** Math.floor(Math.log10(highest));
  return power * (STEPS.find((step) => step * power >= highest) ?? 10);
}
