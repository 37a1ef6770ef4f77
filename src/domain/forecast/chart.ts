/** A stretch of the axis of a chart, in calling days from its left end: 2.5 is the middle of the third. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A word under the axis. Where not all have room the lower ranks come first. */
export interface Mark {
  readonly at: number;
  readonly label: string;
  readonly rank: number;
}

/** A campaign's plan as a chart with all its words. Whatever lies on the axis is in calling days from its left end. */
export interface PlanChart {
  readonly title: string;
  /** How many people answer, of how many. */
  readonly reached: string;
  /** What the tallest bar stands for. */
  readonly scale: string;
  readonly zone: string;
  /** The length of the axis. */
  readonly days: number;
  /** People that answer, over the time in which they do. */
  readonly bars: readonly (Stretch & { readonly value: number })[];
  readonly marks: readonly Mark[];
  /** Days by name, the longest first: the first that has room is written. None where the marks are days. */
  readonly groups: readonly (Stretch & { readonly labels: readonly string[] })[];
  /** Where now is; before the axis it stands at its left end. */
  readonly today: { readonly at: number; readonly isBefore: boolean; readonly label: string };
  /** Below the chart: when it will be finished. */
  readonly verdict: string;
  readonly finish?: Stretch;
}
