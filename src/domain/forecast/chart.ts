/** A campaign's plan as a chart with all its words: bars, which of them are one day's, where the finish is expected. */
export interface PlanChart {
  readonly title: string;
  /** Below the title, smaller. */
  readonly facts: string;
  /** What the tallest bar stands for. */
  readonly scale: string;
  readonly bars: readonly { readonly value: number; readonly label: string }[];
  /** Names for stretches of bars, `from` the first to `to` the one behind the last; none if the bars name themselves. */
  readonly groups: readonly { readonly from: number; readonly to: number; readonly label: string }[];
  /** Below the chart: when it will be finished. */
  readonly verdict: string;
  /** The expected finish in bars from the left edge: 2.5 is the middle of the third bar. */
  readonly finish?: { readonly from: number; readonly to: number };
}
