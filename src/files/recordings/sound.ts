/** A stretch of decoded sound: one array a channel, samples from -1 to 1. */
export type Sound = { readonly sampleRate: number; readonly channels: readonly Float32Array[] };

/** How two channels become the one that a telephone has. */
export type Mix = "both" | "left";

/** @returns one channel: the mean of all, or the left one alone where the others would cancel it out. */
export function toMono({ channels }: Sound, mix: Mix): Float32Array {
  const [left, ...others] = channels;
  if (!left) return new Float32Array();
  if (mix === "left" || others.length === 0) return left;
  return left.map(
    (sample, index) => others.reduce((sum, other) => sum + (other[index] ?? 0), sample) / channels.length,
  );
}
