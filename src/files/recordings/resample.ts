/** Zero crossings of the kernel to each side, at the lower of the two rates. */
const CROSSINGS = 16;
/** Entries of the kernel table between two input samples' worth of its argument. */
const FINENESS = 256;

/** Band-limits mono sound to `cutoff` Hz and resamples it from one rate to another (Blackman-windowed sinc). */
export async function* resample(
  sound: AsyncIterable<Float32Array>,
  { from, to, cutoff }: { from: number; to: number; cutoff: number },
): AsyncGenerator<Float32Array> {
  const step = from / to;
  const scale = (2 * cutoff) / from;
  const reach = Math.ceil(CROSSINGS / scale);
  const kernel = sincTable();
  // Silence on both sides lets the first and the last samples be in the middle of the kernel too.
  let held = new Float32Array(reach);
  let position = reach;
  for await (const samples of sound) yield take(samples);
  yield take(new Float32Array(reach));

  function take(samples: Float32Array): Float32Array {
    const input = new Float32Array(held.length + samples.length);
    input.set(held);
    input.set(samples, held.length);
    const output: number[] = [];
    for (; position + reach < input.length; position += step) output.push(at(input, position));
    const used = Math.max(0, Math.floor(position) - reach);
    held = input.slice(used);
    position -= used;
    return Float32Array.from(output);
  }

  function at(input: Float32Array, centre: number): number {
    let sum = 0;
    for (let index = Math.ceil(centre - reach); index <= centre + reach; index++) {
      const argument = Math.abs(index - centre) * scale;
      sum += (input[index] ?? 0) * (kernel[Math.round(argument * FINENESS)] ?? 0);
    }
    return sum * scale;
  }
}

/** The kernel by its argument in zero crossings, from its middle outwards. */
function sincTable(): Float32Array {
  return Float32Array.from({ length: CROSSINGS * FINENESS + 1 }, (_, index) => {
    const x = index / FINENESS;
    const window = 0.42 + 0.5 * Math.cos((Math.PI * x) / CROSSINGS) + 0.08 * Math.cos((2 * Math.PI * x) / CROSSINGS);
    return x === 0 ? 1 : (window * Math.sin(Math.PI * x)) / (Math.PI * x);
  });
}
