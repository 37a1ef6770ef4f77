/** Drafts that wait at the question for lines, each in a chat of its own. */

import { wallClock } from "../../src/clock.ts";
import { databaseIn } from "../../src/data-folder.ts";
import type { Answers } from "../../src/domain/draft/answers.ts";
import { openStore } from "../../src/store/store.ts";

const NUMBER = "998901234567";

const ANSWERS: Answers = {
  name: "Aksiya",
  recording: {
    sha256: "a".repeat(64),
    originalSha256: "a".repeat(64),
    fileName: "Aksiya.mp3",
    facts: {
      container: "mp3",
      seconds: 20,
      sampleRate: 16_000,
      channels: 1,
      bitrate: 64_000,
      level: { rms: -22, peak: -6, clipped: 0 },
      silences: { lead: 0.2, tail: 0.5, longestInside: 0.6, list: [] },
      waveform: Array.from({ length: 300 }, (_, at) => at % 100),
      oppositePhase: false,
      dcOffset: 0,
      hasSpeech: true,
      clips: [],
    },
  },
  list: {
    sha256: "b".repeat(64),
    fileName: "mijozlar.xlsx",
    compared: { called: 0 } as never,
    verdict: {
      rows: 1000,
      numbers: 1000,
      duplicates: 0,
      refused: 0,
      refusedByReason: {},
      refusedSamples: [],
      foreign: 0,
      cellsWithSeveral: 0,
      suspicions: [],
      first: NUMBER,
      last: NUMBER,
      others: [],
      readFrom: [],
      fingerprint: "c".repeat(64),
    },
  },
};

/** Writes them, in Uzbek: the next word in each chat shows its question. */
export async function writeDrafts(dataDir: string, chats: readonly number[]): Promise<void> {
  const store = openStore(databaseIn(dataDir));
  store.transaction(() => {
    for (const chatId of chats) {
      store.people.setLanguage(chatId, "uz");
      store.drafts.create({ id: draftOf(chatId), chatId, userId: chatId, answers: ANSWERS }, wallClock());
      // Nothing is owed: the stand-in knows a chat once somebody has written there.
      store.screens.drew(draftOf(chatId), store.screens.revision(draftOf(chatId)));
    }
  });
  await store.end();
  store.close();
}

export const draftOf = (chatId: number): string => chatId.toString(16).padStart(12, "0");
