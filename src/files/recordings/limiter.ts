/**
 * Multiplies sound by `gain` and holds its peaks under `ceiling` (both linear) without clipping: where a peak would
 * stand out, the gain is led down to it and up again. `blockSamples` is how long that takes, and the delay.
 */
export async function* limit(
  sound: AsyncIterable<Float32Array>,
  { gain, ceiling, blockSamples }: { gain: number; ceiling: number; blockSamples: number },
): AsyncGenerator<Float32Array> {
  let held: Float32Array | undefined;
  let before = gain;
  for await (const block of inBlocks(sound, blockSamples)) {
    if (held) {
      // Meeting the neighbour at the lower of the two gains keeps every sample of both blocks under the ceiling.
      const after = Math.min(safeGain(held), safeGain(block));
      yield ramp(held, Math.min(before, safeGain(held)), after);
      before = after;
    }
    held = block;
  }
  if (held) yield ramp(held, Math.min(before, safeGain(held)), safeGain(held));

  function safeGain(block: Float32Array): number {
    const peak = block.reduce((highest, sample) => Math.max(highest, Math.abs(sample)), 0);
    return peak * gain > ceiling ? ceiling / peak : gain;
  }
}

function ramp(block: Float32Array, from: number, to: number): Float32Array {
  return block.map((sample, index) => sample * (from + ((to - from) * index) / block.length));
}

/** Cuts sound anew into blocks of `length` samples; the last one may be shorter. */
async function* inBlocks(sound: AsyncIterable<Float32Array>, length: number): AsyncGenerator<Float32Array> {
  let rest = new Float32Array();
  for await (const samples of sound) {
    const joined = new Float32Array(rest.length + samples.length);
    joined.set(rest);
    joined.set(samples, rest.length);
    let at = 0;
    for (; at + length <= joined.length; at += length) yield joined.subarray(at, at + length);
    rest = joined.slice(at);
  }
  if (rest.length > 0) yield rest;
}
