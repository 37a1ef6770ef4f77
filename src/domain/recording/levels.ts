import type { RecordingFacts, Span } from "./recording.ts";

/** A recording as a row of short frames, one value each. */
export type Frames = {
  /** Length of one frame in seconds. */
  readonly seconds: number;
  /** Mean square around the mean, 0 to 1. */
  readonly power: readonly number[];
  /** The highest absolute sample. */
  readonly peak: readonly number[];
  /** How many samples stand at full scale. */
  readonly clipped: readonly number[];
};

/** Nothing is quieter than this, dBFS: a number that JSON can hold, unlike minus infinity. */
export const QUIETEST = -99;
/** Below it there is nothing to hear, dBFS. */
const ABSOLUTE_GATE = -70;
/** Frames that far below the active level are pauses (the margin of ITU-T P.56, dB). */
const ACTIVITY_MARGIN = 16;
/** So many of the loudest frames count no more than the next: one slammed door must not pass for the speaker's level. */
const OUTLIERS = 0.02;
/** Silence is that far below the active level, dB: a weak syllable is not silence yet. */
const SILENCE_MARGIN = 25;
/** In a noisy room silence is what stands less than this above the noise, dB. */
const NOISE_MARGIN = 6;
/** How far below the active level that must lie, dB. */
const NOISE_DISTANCE = 12;
/** A shorter sound in a silence is a click: the microphone button, a table knocked on. */
const CLICK_SECONDS = 0.06;
/** Shorter silences are pauses of speech and are not listed. */
const SHOWN_SILENCE_SECONDS = 0.7;
/** Syllables make the level of speech vary more than this, dB; tones, hum and noise stay below it. */
const SPEECH_VARIATION = 2.5;
const WAVEFORM_COLUMNS = 400;
const MOST_CLIPS = 60;

type Levels = Pick<RecordingFacts, "silences" | "hasSpeech" | "clips" | "waveform"> & { rms: number; peak: number };

/** Everything about a recording that its frames tell. Levels in dBFS, where a full-scale square wave is 0. */
export function measureFrames(frames: Frames): Levels {
  const levels = frames.power.map(toDecibels);
  const rms = activeLevel(levels);
  const loud = withoutClicks(levels, silenceBelow(levels, rms), Math.ceil(CLICK_SECONDS / frames.seconds));
  const peak = frames.peak.reduce((highest, value) => Math.max(highest, value), 0);
  return {
    rms,
    peak: toDecibels(peak ** 2),
    silences: silencesOf(loud, frames.seconds),
    hasSpeech: variation(levels.filter((_, index) => loud[index])) > SPEECH_VARIATION,
    clips: clipsOf(frames),
    waveform: waveformOf(frames.peak),
  };
}

/** @param power a mean square, 0 to 1. @returns dBFS, never below QUIETEST. */
export function toDecibels(power: number): number {
  return Math.max(QUIETEST, 10 * Math.log10(power));
}

function activeLevel(levels: readonly number[]): number {
  const sounding = levels.filter((level) => level > ABSOLUTE_GATE).toSorted((a, b) => a - b);
  const loudest = sounding[Math.floor(sounding.length * (1 - OUTLIERS))] ?? QUIETEST;
  const held = sounding.map((level) => Math.min(level, loudest));
  let level = meanLevel(held);
  for (let round = 0; round < 5; round++) {
    const gate = level - ACTIVITY_MARGIN;
    level = meanLevel(held.filter((one) => one > gate));
  }
  return level;
}

function meanLevel(levels: readonly number[]): number {
  if (levels.length === 0) return QUIETEST;
  return toDecibels(levels.reduce((sum, level) => sum + 10 ** (level / 10), 0) / levels.length);
}

function silenceBelow(levels: readonly number[], rms: number): number {
  const noise = levels.toSorted((a, b) => a - b)[Math.floor(levels.length / 10)] ?? QUIETEST;
  const aboveNoise = noise + NOISE_MARGIN;
  // A tenth that is nearly as loud as the rest is no noise: such a recording has no pauses to tell it from.
  const isNoise = aboveNoise <= rms - NOISE_DISTANCE;
  return Math.max(ABSOLUTE_GATE, rms - SILENCE_MARGIN, isNoise ? aboveNoise : ABSOLUTE_GATE);
}

/** Which frames sound: louder than `threshold` for at least `shortest` frames on end. */
function withoutClicks(levels: readonly number[], threshold: number, shortest: number): boolean[] {
  const loud = levels.map((level) => level > threshold);
  for (const [from, to] of runs(loud, true)) if (to - from < shortest) loud.fill(false, from, to);
  return loud;
}

function silencesOf(loud: readonly boolean[], frame: number): RecordingFacts["silences"] {
  const silent = runs(loud, false).map(([from, to]): Span => [from * frame, to * frame]);
  const end = loud.length * frame;
  const lengths = (spans: readonly Span[]): number[] => spans.map(([from, to]) => to - from);
  const inside = silent.filter(([from, to]) => from > 0 && to < end);
  return {
    lead: Math.max(0, ...lengths(silent.filter(([from]) => from === 0))),
    tail: Math.max(0, ...lengths(silent.filter(([, to]) => to === end))),
    longestInside: lengths(inside).reduce((longest, length) => Math.max(longest, length), 0),
    list: silent.filter(([from, to]) => to - from >= SHOWN_SILENCE_SECONDS),
  };
}

/** Standard deviation. */
function variation(values: readonly number[]): number {
  if (values.length === 0) return 0;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
}

function clipsOf({ clipped, seconds }: Frames): Span[] {
  const frames = runs(
    clipped.map((count) => count > 0),
    true,
  );
  // Joined ever more coarsely until there are few enough to draw and to store.
  for (let gap = Math.ceil(0.1 / seconds); ; gap *= 2) {
    const joined: [number, number][] = [];
    for (const [from, to] of frames) {
      const last = joined.at(-1);
      if (last && from - last[1] <= gap) last[1] = to;
      else joined.push([from, to]);
    }
    if (joined.length <= MOST_CLIPS) return joined.map(([from, to]): Span => [from * seconds, to * seconds]);
  }
}

function waveformOf(peaks: readonly number[]): number[] {
  const columns = Math.min(WAVEFORM_COLUMNS, peaks.length);
  return Array.from({ length: columns }, (_, column) => {
    const from = Math.floor((column * peaks.length) / columns);
    const to = Math.floor(((column + 1) * peaks.length) / columns);
    const highest = peaks.slice(from, to).reduce((high, peak) => Math.max(high, peak), 0);
    return Math.min(100, Math.round(highest * 100));
  });
}

/** From and to (not included) of every unbroken run of `value`. */
function runs(values: readonly boolean[], value: boolean): Span[] {
  const found: Span[] = [];
  let from = -1;
  for (let index = 0; index <= values.length; index++) {
    const inside = index < values.length && values[index] === value;
    if (inside && from < 0) from = index;
    if (!inside && from >= 0) {
      found.push([from, index]);
      from = -1;
    }
  }
  return found;
}
