import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { mp3File } from "../../sandbox/samples/recordings-mp3.ts";
import { oggOpusFile } from "../../sandbox/samples/recordings-opus.ts";
import { speechLike } from "../../sandbox/samples/recordings-signals.ts";
import { wavFile } from "../../sandbox/samples/recordings-wav.ts";

/** Minutes of talk that nobody would broadcast: the worst case. */
export const SECONDS = 600;

export const INPUTS = [
  { file: "voice-48k", title: "Opus voice message, 48 kHz" },
  { file: "wav-48k", title: "WAV, 48 kHz, 16 bits, mono" },
  { file: "mp3-48k", title: "MP3, 48 kHz, 128 kbit/s, stereo" },
] as const;

/** Writes the recordings to measure with into a folder. Takes a lot of memory: not for the process that is measured. */
export async function writeInputs(folder: string): Promise<void> {
  const minute = speechLike({ seconds: 60, rate: 48_000, peak: 0.15 });
  const sound = new Float32Array(minute.length * (SECONDS / 60));
  for (let at = 0; at < sound.length; at += minute.length) sound.set(minute, at);
  await writeFile(join(folder, "voice-48k"), await oggOpusFile(sound, 48_000));
  await writeFile(join(folder, "wav-48k"), wavFile([sound], 48_000));
  await writeFile(join(folder, "mp3-48k"), await mp3File([sound, sound], 48_000, { bitrate: 128 }));
}
