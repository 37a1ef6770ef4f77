/** Files that a newcomer has at hand. Their makers are loaded when they are first asked for: encoders are heavy. */
import type { Upload } from "../telegram/contract.ts";
import type { Snapshot } from "./snapshot.ts";

export interface Sample {
  id: string;
  kind: Snapshot["samples"][number]["kind"];
  make(): Promise<Upload>;
}

const AUDIO_SECONDS = 12;
const VOICE_SECONDS = 9;

const recordings = () => import("../samples/recordings.ts");
const lists = () => import("../samples/lists.ts");

export const SAMPLES: readonly Sample[] = [
  {
    id: "good-mp3",
    kind: "audio",
    make: async () => ({
      name: "aksiya.mp3",
      bytes: await (await recordings()).goodMp3(AUDIO_SECONDS),
      mimeType: "audio/mpeg",
      duration: AUDIO_SECONDS,
    }),
  },
  {
    id: "voice",
    kind: "voice",
    make: async () => ({
      name: "voice.ogg",
      bytes: await (await recordings()).voiceMessage(VOICE_SECONDS),
      mimeType: "audio/ogg",
      duration: VOICE_SECONDS,
    }),
  },
  {
    id: "clean-list",
    kind: "document",
    make: async () => ({ name: "mijozlar.csv", bytes: (await lists()).makeCleanList(), mimeType: "text/csv" }),
  },
  {
    id: "long-list",
    kind: "document",
    make: async () => ({ name: "hamma.csv", bytes: (await lists()).makeCleanList(1_248, 5_000), mimeType: "text/csv" }),
  },
  {
    id: "messy-list",
    kind: "document",
    make: async () => ({ name: "bazadan.csv", bytes: (await lists()).makeMessyList(), mimeType: "text/csv" }),
  },
  {
    id: "spoiled-list",
    kind: "document",
    make: async () => ({ name: "eski.csv", bytes: (await lists()).makeSpoiledList(), mimeType: "text/csv" }),
  },
  {
    id: "xlsx-list",
    kind: "document",
    make: async () => ({
      name: "mijozlar.xlsx",
      bytes: (await lists()).makeWorkbook(),
      mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    }),
  },
];
