import { beforeEach, describe, expect, it } from "vitest";
import type { RecordingAnswer } from "../../src/domain/draft/answers.ts";
import type { Store } from "../../src/store/store.ts";
import { goodFacts } from "../domain/recording/recording-facts.ts";
import { memoryStore } from "./memory.ts";

const CHAT = 1;
let store: Store;

beforeEach(() => {
  store = memoryStore();
});

function keep(sha256: string, change: Partial<RecordingAnswer> = {}, { chatId = CHAT, at = 0 } = {}): RecordingAnswer {
  const recording = { sha256, originalSha256: sha256, fileName: `${sha256}.mp3`, facts: goodFacts(), ...change };
  store.files.put({ sha256, kind: "recording", name: "", size: 1, facts: {}, chatId }, at);
  store.recordings.put(chatId, recording, at);
  return recording;
}

describe("a chat's recordings", () => {
  it("come last used first, and no more than asked for", () => {
    const [first, , third] = [keep("a", {}, { at: 3 }), keep("b", {}, { at: 1 }), keep("c", {}, { at: 2 })];
    expect(store.recordings.latest(CHAT, 2)).toEqual([first, third]);
  });

  it("are nobody else's, though the sound is the same", () => {
    keep("a", { fileName: "meniki" });
    keep("a", { fileName: "boshqaniki" }, { chatId: 2 });
    expect(store.recordings.byHash(CHAT, "a")?.fileName).toBe("meniki");
    expect(store.recordings.latest(3, 9)).toEqual([]);
  });

  it("are known by what was sent and by what was made of it", () => {
    const made = keep("mp3", { originalSha256: "ogg", madeFrom: "ogg-opus" });
    expect(store.recordings.sentAs(CHAT, "ogg")).toEqual(made);
    expect(store.recordings.sentAs(CHAT, "mp3")).toEqual(made);
    expect(store.recordings.sentAs(CHAT, "wav")).toBeUndefined();
  });

  it("give back what was sent, not what was repaired of it", () => {
    const made = keep("mp3", { originalSha256: "ogg" }, { at: 1 });
    const repaired = keep("better", { originalSha256: "ogg", repaired: { trim: true } }, { at: 2 });
    expect(store.recordings.sentAs(CHAT, "ogg")).toEqual(made);
    expect(store.recordings.sentAs(CHAT, "better")).toEqual(repaired);
  });

  it("take another name and keep their place", () => {
    keep("a", {}, { at: 1 });
    keep("b", {}, { at: 2 });
    store.recordings.rename(CHAT, "a", "Qarz «eslatma»");
    expect(store.recordings.latest(CHAT, 2).map(({ fileName }) => fileName)).toEqual(["b.mp3", "Qarz «eslatma»"]);
  });

  it("go with their files", () => {
    keep("a");
    store.files.removeUnused("a", Number.MAX_SAFE_INTEGER);
    expect(store.recordings.byHash(CHAT, "a")).toBeUndefined();
  });
});
