import { describe, expect, test } from "vitest";
import { createTakeRecording } from "../../../src/app/taking/take-recording.ts";
import type { OpenDraft } from "../../../src/domain/draft/draft.ts";
import type { FileWork } from "../../../src/domain/intake.ts";
import {
  type RecordingFacts,
  type RecordingRefusal,
  refuseRecording,
} from "../../../src/domain/recording/recording.ts";
import { completeAnswers } from "../../domain/draft/complete-answers.ts";
import { goodFacts } from "../../domain/recording/recording-facts.ts";
import { CHAT, holdSubmission, memoryStore } from "../../store/memory.ts";

const SENT = "a".repeat(64);
const MADE = "b".repeat(64);

interface Studio {
  /** What the studio hears in the file; a refusal: that it is no sound. */
  heard?: RecordingFacts | RecordingRefusal;
  /** What was made of it where it is no mp3 for the PBX yet. */
  made?: RecordingFacts;
}

/** A chat with a draft to which recordings are sent. */
function desk({ heard = goodFacts(), made }: Studio = {}) {
  const store = memoryStore();
  const inspected: string[] = [];
  const begun = store.drafts.create({ id: "d", chatId: CHAT, userId: CHAT, answers: {} }, 0);
  const take = createTakeRecording({
    store,
    content: {
      has: async () => true,
      aside: () => "/aside/1",
      adopt: async () => ({ sha256: MADE, size: 9, path: `/files/${MADE}` }),
    } as never,
    studio: {
      async inspect(path: string) {
        inspected.push(path);
        return "code" in heard ? { ok: false, refusal: heard } : { ok: true, facts: heard };
      },
      prepare: async () => ({ ok: true, facts: made ?? heard, unchanged: made === undefined }),
    } as never,
    now: () => 5,
  });

  /** Sends a file and saves what became of the draft. */
  async function sends(work: Partial<FileWork> = {}, draft: OpenDraft = open()): Promise<OpenDraft> {
    const original = { sha256: SENT, size: 10, path: `/files/${SENT}` };
    const file = { fileId: "f", as: "audio", name: "promo.mp3" } as const;
    const change = await take(original as never, { kind: "file", file, ...work }, CHAT);
    const changed = change(draft);
    store.drafts.save(changed, 0);
    return changed;
  }

  function open(): OpenDraft {
    const draft = store.drafts.open(CHAT);
    if (!draft) throw new Error("not open");
    return draft;
  }

  const kinds = () => [SENT, MADE].map((sha256) => store.files.byHash(sha256)?.kind);
  return { store, begun, inspected, sends, open, kinds };
}

describe("a good mp3", () => {
  test("is kept byte for byte, and is the answer", async () => {
    const { sends, kinds } = desk();
    const { answers, cursor } = await sends();
    expect(answers.recording).toMatchObject({ sha256: SENT, originalSha256: SENT, fileName: "promo.mp3" });
    expect(answers.recording?.madeFrom).toBeUndefined();
    expect(cursor.note).toBeUndefined();
    expect(kinds()).toEqual(["recording", undefined]);
  });

  test("without a name is called by the time at which it came", async () => {
    const { sends } = desk();
    expect((await sends({ nameAsRecording: "Voice 10:36" })).answers.recording?.fileName).toBe("Voice 10:36");
  });

  test("is among the chat's recordings from then on", async () => {
    const { sends, store } = desk();
    await sends();
    expect(store.recordings.latest(CHAT, 9).map(({ fileName }) => fileName)).toEqual(["promo.mp3"]);
  });
});

describe("another format", () => {
  test("is made an mp3, and both files are kept; what it was is told", async () => {
    const { sends, kinds } = desk({ heard: goodFacts({ container: "wav" }), made: goodFacts() });
    const { answers, cursor } = await sends();
    expect(answers.recording).toMatchObject({ sha256: MADE, originalSha256: SENT, madeFrom: "wav" });
    expect(cursor.note).toEqual({ kind: "recording-converted", from: "wav" });
    expect(kinds()).toEqual(["source", "recording"]);
  });
});

describe("what is no recording", () => {
  const no = refuseRecording("not-audio", { format: "unknown" });

  test.each<[what: string, heard: RecordingFacts | RecordingRefusal, code: string]>([
    ["says nothing that is known", no, "not-audio"],
    ["is silent from beginning to end", goodFacts({ seconds: 0 }), "empty"],
  ])("%s is refused by its name, and nothing is answered", async (_, heard, code) => {
    const { sends, store } = desk({ heard });
    const { answers, cursor } = await sends();
    expect(answers.recording).toBeUndefined();
    expect(cursor.note).toMatchObject({ kind: "recording-refused", name: "promo.mp3", refusal: { code } });
    expect(store.recordings.latest(CHAT, 9)).toEqual([]);
  });

  test("is told to be sound of another kind where its name says so", async () => {
    const { sends } = desk({ heard: no });
    const file = { fileId: "f", as: "document", name: "speech.g729" } as const;
    const { cursor } = await sends({ file });
    expect(cursor.note).toMatchObject({ kind: "recording-refused", name: "speech.g729" });
  });
});

describe("the same recording once more", () => {
  test("is not looked at again, and is told to be known", async () => {
    const { sends, inspected, open } = desk();
    await sends();
    const { recording: _first, ...others } = open().answers;
    const again = await sends({}, { ...open(), answers: others });
    expect(inspected).toHaveLength(1);
    expect(again.answers.recording?.sha256).toBe(SENT);
    expect(again.cursor.note).toEqual({ kind: "recording-known", name: "promo.mp3" });
  });

  test("is told with the campaign in which it was used, where there was one", async () => {
    const { sends, store, open } = desk();
    await sends();
    const before = open();
    const { recording, ...others } = before.answers;
    if (!recording) throw new Error("not taken");
    store.drafts.cancel(before.id, 0);
    const held = holdSubmission(store, "s", { answers: completeAnswers({ name: "March", recording }) });
    store.submissions.claim("s", 0);
    store.submissions.settle(store.submissions.byId("s") ?? held, "accepted", 0, { campaignId: 7 });
    const { cursor } = await sends({}, { ...before, answers: others });
    expect(cursor.note).toMatchObject({ kind: "recording-used", campaign: "March" });
  });
});

describe("a recording that comes", () => {
  test("while another one is chosen is offered, and takes no place by itself", async () => {
    const { sends, begun } = desk();
    const chosen = completeAnswers();
    const { answers, cursor } = await sends({}, { ...begun, answers: chosen });
    expect(answers.recording).toEqual(chosen.recording);
    expect(cursor.offers?.[0]?.recording?.sha256).toBe(SENT);
    expect(cursor.note).toEqual({ kind: "recording-offered" });
  });

  test("with flaws stays on its card, and those that can be seen are drawn", async () => {
    const silences = { lead: 4, tail: 5, longestInside: 0.5, list: [] };
    const { sends, store, open } = desk({ heard: goodFacts({ silences }) });
    const { cursor } = await sends();
    expect(cursor.step).toBe("recording");
    expect(store.intakes.waiting(open().id).map(({ work }) => work.kind)).toEqual(["picture"]);
  });

  const quiet = { lead: 0.2, tail: 0.5, longestInside: 0.6, list: [] };
  test.each<[flaw: string, facts: Partial<RecordingFacts>, drawn: string[]]>([
    ["is overdriven", { level: { rms: -22, peak: 0, clipped: 0.2 } }, ["picture"]],
    ["begins late", { silences: { ...quiet, lead: 4 } }, ["picture"]],
    ["has a long pause", { silences: { ...quiet, longestInside: 5 } }, ["picture"]],
    ["ends late", { silences: { ...quiet, tail: 5 } }, ["picture"]],
    ["is too quiet", { level: { rms: -45, peak: -30, clipped: 0 } }, []],
    ["is long", { seconds: 60 }, []],
  ])("that %s is drawn where that is seen better than said (%j): %j", async (_, facts, drawn) => {
    const { sends, store, open } = desk({ heard: goodFacts(facts) });
    expect((await sends()).cursor.step).toBe("recording");
    expect(store.intakes.waiting(open().id).map(({ work }) => work)).toEqual(
      drawn.map((kind) => ({ kind, sha256: SENT })),
    );
  });

  test("without flaws is followed by the next question, and nothing is drawn", async () => {
    const { sends, store, open } = desk();
    expect((await sends()).cursor.step).toBeUndefined();
    expect(store.intakes.waiting(open().id)).toEqual([]);
  });
});
