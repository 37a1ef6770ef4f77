/** Files that a newcomer has at hand. */
import { goodMp3, voiceMessage } from "../samples/recordings.ts";
import type { Upload } from "../telegram/contract.ts";
import type { Snapshot } from "./snapshot.ts";

export interface Sample {
  id: string;
  kind: Snapshot["samples"][number]["kind"];
  make(): Promise<Upload>;
}

const AUDIO_SECONDS = 12;
const VOICE_SECONDS = 9;

export const SAMPLES: readonly Sample[] = [
  {
    id: "good-mp3",
    kind: "audio",
    make: async () => ({
      name: "aksiya.mp3",
      bytes: await goodMp3(AUDIO_SECONDS),
      mimeType: "audio/mpeg",
      duration: AUDIO_SECONDS,
    }),
  },
  {
    id: "voice",
    kind: "voice",
    make: async () => ({ name: "voice.ogg", bytes: await voiceMessage(VOICE_SECONDS), duration: VOICE_SECONDS }),
  },
];
