import { mp3File } from "./recordings-mp3.ts";
import { oggOpusFile } from "./recordings-opus.ts";
import { inARow, silence, speechLike } from "./recordings-signals.ts";
import { wavFile } from "./recordings-wav.ts";

const RATE = 16_000;

/** What was made once, by its length: encoding takes longer than whatever is done with it. */
function lasting(make: (seconds: number) => Promise<Buffer>): (seconds: number) => Promise<Buffer> {
  const made = new Map<number, Promise<Buffer>>();
  return async (seconds) => {
    const bytes = made.get(seconds) ?? make(seconds);
    made.set(seconds, bytes);
    return Buffer.from(await bytes);
  };
}

const madeMp3 = lasting((seconds) => {
  return mp3File([speechLike({ seconds, rate: RATE, peak: GOOD_PEAK })], RATE, { bitrate: 64 });
});

/** A recording that nothing is wrong with: speech-like, at the level that telephones expect. */
export function goodMp3(seconds = 12): Promise<Buffer> {
  return madeMp3(seconds);
}

const madeVoice = lasting((seconds) => {
  const speech = speechLike({ seconds: Math.max(1, seconds - 4), rate: RATE, peak: 0.06, seed: 7 });
  const sound = inARow(silence({ seconds: 1.5, rate: RATE }), speech, silence({ seconds: 2.5, rate: RATE }));
  return oggOpusFile(sound, RATE);
});

/** A voice message as it comes from a quiet office: low, and with seconds of silence around. */
export function voiceMessage(seconds = 9): Promise<Buffer> {
  return madeVoice(seconds);
}

/** A wav that was recorded far too loud. */
export function clippedWav(seconds = 8): Buffer {
  const loud = speechLike({ seconds, rate: RATE, peak: 3, seed: 3 });
  return wavFile([loud.map((sample) => Math.max(-1, Math.min(1, sample)))], RATE);
}

const GOOD_PEAK = 0.4;
