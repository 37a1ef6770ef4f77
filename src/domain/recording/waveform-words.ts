/** What the picture of a recording says, in the chat's language; it is written as it is. */
export interface WaveformWords {
  readonly title: string;
  /** Names the band of normal loudness. */
  readonly normal: string;
  /** Where it is silent, and where clipped; absent where it is not. */
  readonly silent?: string | undefined;
  readonly clipped?: string | undefined;
  /** That there is neither of both. */
  readonly fine?: string | undefined;
}
