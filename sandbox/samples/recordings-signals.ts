/** Sound to make recordings of: one channel, samples from -1 to 1. */

export type SignalOptions = { readonly seconds: number; readonly rate: number };

/** @param amplitude of the wave, so that its RMS is 3.01 dB lower. */
export function tone({
  seconds,
  rate,
  frequency = 440,
  amplitude = 0.25,
}: SignalOptions & { frequency?: number; amplitude?: number }): Float32Array {
  const length = Math.round(seconds * rate);
  return Float32Array.from({ length }, (_, at) => amplitude * Math.sin((2 * Math.PI * frequency * at) / rate));
}

export function silence({ seconds, rate }: SignalOptions): Float32Array {
  return new Float32Array(Math.round(seconds * rate));
}

/**
 * Something that rises and falls as speech does: a buzzing voice of some 120 Hz, four syllables a second of different
 * strength, and a breath between phrases.
 * @param peak of the loudest syllable, 0 to 1.
 */
export function speechLike({
  seconds,
  rate,
  peak = 0.5,
  seed = 1,
}: SignalOptions & { peak?: number; seed?: number }): Float32Array {
  const strengths = Array.from({ length: Math.ceil(seconds * 4) + 1 }, (_, syllable) => random(seed * 1000 + syllable));
  let phase = 0;
  const sound = new Float32Array(Math.round(seconds * rate));
  for (let at = 0; at < sound.length; at++) {
    const time = at / rate;
    phase += (2 * Math.PI * (120 + 15 * Math.sin(time * 3))) / rate;
    const syllable = Math.floor(time * 4);
    const breath = syllable % 10 === 9 ? 0 : 1;
    const envelope = breath * Math.sin(Math.PI * ((time * 4) % 1)) ** 1.5 * (0.35 + 0.65 * (strengths[syllable] ?? 0));
    sound[at] = envelope * voice(phase) + 0.0003 * (random(at + seed) - 0.5);
  }
  const highest = sound.reduce((high, sample) => Math.max(high, Math.abs(sample)), 1e-9);
  return sound.map((sample) => (sample * peak) / highest);
}

/** One sound after another. */
export function inARow(...sounds: readonly Float32Array[]): Float32Array {
  const all = new Float32Array(sounds.reduce((sum, sound) => sum + sound.length, 0));
  let at = 0;
  for (const sound of sounds) {
    all.set(sound, at);
    at += sound.length;
  }
  return all;
}

/** @returns 0 to 1, always the same for the same number. */
export function random(seed: number): number {
  const mixed = Math.imul(seed ^ (seed >>> 15), 0x2c1b3c6d);
  const again = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39);
  return ((again ^ (again >>> 15)) >>> 0) / 2 ** 32;
}

/** Places in a period of the voice. */
const PLACES = 8_192;
let period: Float64Array | undefined;

/** Eighteen sines a sample take longer than whatever is done with the sound: one period is made once, and read between its places. */
function voice(phase: number): number {
  period ??= Float64Array.from({ length: PLACES + 1 }, (_, at) => voiceAt((2 * Math.PI * at) / PLACES));
  const place = ((phase / (2 * Math.PI)) % 1) * PLACES;
  const before = Math.floor(place);
  const [one = 0, next = 0] = [period[before], period[before + 1]];
  return one + (place - before) * (next - one);
}

function voiceAt(phase: number): number {
  let sum = 0;
  for (let harmonic = 1; harmonic <= 18; harmonic++) sum += Math.sin(phase * harmonic + harmonic ** 2) / harmonic;
  return sum;
}
