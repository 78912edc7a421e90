/** A month of the chart, amounts in hundredths. */
export type YearMonth = {
  /** `YYYY-MM` */
  readonly month: string;
  readonly sales: number;
  readonly costs: number;
};
