import type { Frames } from "../../domain/recording/levels.ts";
import type { Mix, Sound } from "./sound.ts";
import { toMono } from "./sound.ts";

/** Seconds: long enough for one wave of the deepest voice, short enough for a syllable. */
const FRAME_SECONDS = 0.02;
/** A sample from here on counts as clipped: codecs move samples off full scale by about a percent. */
const FULL_SCALE = 0.99;
/** Below this correlation of left and right, their mix is a quarter as strong as either. */
const OPPOSITE = -0.5;

export type Analysis = {
  readonly seconds: number;
  readonly frames: Frames;
  /** Share of samples at full scale, 0 to 1. */
  readonly clipped: number;
  readonly dcOffset: number;
  readonly oppositePhase: boolean;
};

/** Takes sound as it is decoded and keeps only one row of frames, whatever the length. */
export type Analyser = {
  add(sound: Sound): void;
  readonly seconds: number;
  finish(): Analysis;
};

export function createAnalyser(): Analyser {
  const rows = { both: createFrameRow(), left: createFrameRow() };
  let seconds = 0;
  let product = 0;
  let leftPower = 0;
  let rightPower = 0;
  return {
    add(sound) {
      const [left, right] = sound.channels;
      if (!left) return;
      seconds += left.length / sound.sampleRate;
      rows.both.add(toMono(sound, "both"), sound.sampleRate);
      if (!right) return;
      rows.left.add(left, sound.sampleRate);
      for (let index = 0; index < left.length; index++) {
        const l = left[index] ?? 0;
        const r = right[index] ?? 0;
        product += l * r;
        leftPower += l * l;
        rightPower += r * r;
      }
    },
    get seconds() {
      return seconds;
    },
    finish() {
      const oppositePhase = product < OPPOSITE * Math.sqrt(leftPower * rightPower);
      const mix: Mix = oppositePhase ? "left" : "both";
      return { seconds, oppositePhase, ...rows[mix].finish() };
    },
  };
}

function createFrameRow() {
  const power: number[] = [];
  const peak: number[] = [];
  const clipped: number[] = [];
  let total = 0;
  let samples = 0;
  let current = { count: 0, sum: 0, squares: 0, peak: 0, clipped: 0 };

  function close(): void {
    const mean = current.sum / current.count;
    power.push(Math.max(0, current.squares / current.count - mean * mean));
    peak.push(current.peak);
    clipped.push(current.clipped);
    total += current.sum;
    samples += current.count;
    current = { count: 0, sum: 0, squares: 0, peak: 0, clipped: 0 };
  }

  return {
    add(mono: Float32Array, sampleRate: number): void {
      const length = Math.max(1, Math.round(sampleRate * FRAME_SECONDS));
      for (const sample of mono) {
        const size = Math.abs(sample);
        current.sum += sample;
        current.squares += sample * sample;
        if (size > current.peak) current.peak = size;
        if (size >= FULL_SCALE) current.clipped++;
        if (++current.count >= length) close();
      }
    },
    finish() {
      if (current.count > 0) close();
      const share = clipped.reduce((sum, count) => sum + count, 0) / Math.max(1, samples);
      const frames: Frames = { seconds: FRAME_SECONDS, power, peak, clipped };
      return { frames, clipped: share, dcOffset: samples > 0 ? total / samples : 0 };
    },
  };
}
