import { describe, expect, test } from "vitest";
import { takeRecordingAct } from "../../../src/bot/wizard/recording-acts.ts";
import { type OpenDraft, screenOf } from "../../../src/domain/draft/draft.ts";
import type { RecordingWork } from "../../../src/domain/intake.ts";
import type { RecordingFacts } from "../../../src/domain/recording/recording.ts";
import { completeAnswers } from "../../domain/draft/complete-answers.ts";
import { goodFacts } from "../../domain/recording/recording-facts.ts";
import { CHAT, memoryStore } from "../../store/memory.ts";

const { recording } = completeAnswers();

/** A chat with a recording of an earlier draft, and a draft of which all is answered. */
function office() {
  const store = memoryStore();
  for (const sha256 of [recording.sha256, recording.originalSha256])
    store.files.put({ sha256, kind: "recording", name: "Aksiya.mp3", size: 1, facts: {}, chatId: CHAT }, 1);
  store.recordings.put(CHAT, recording, 1);
  const draft = store.drafts.create({ id: "d", chatId: CHAT, userId: CHAT, answers: completeAnswers() }, 1);
  return { store, draft: { ...draft, cursor: { step: "name" } } satisfies OpenDraft };
}

test("a recording is renamed in the draft and for the chat, and nothing else of it changes", () => {
  const { store, draft } = office();
  const renamed = takeRecordingAct({ do: "rename", name: "Bahor.mp3" }, draft, store, 5);
  expect(renamed.answers).toEqual({ ...draft.answers, recording: { ...recording, fileName: "Bahor.mp3" } });
  expect([screenOf(renamed), store.recordings.byHash(CHAT, recording.sha256)?.fileName]).toEqual([
    "recording",
    "Bahor.mp3",
  ]);
});

test("where no recording is chosen none is renamed", () => {
  const { store, draft } = office();
  const { recording: _, ...answers } = draft.answers;
  const without = { ...draft, answers };
  expect(takeRecordingAct({ do: "rename", name: "Bahor.mp3" }, without, store, 5)).toBe(without);
});

const LONG: Partial<RecordingFacts> = { seconds: 900 };
const QUIET: Partial<RecordingFacts> = { level: { rms: -45, peak: -30, clipped: 0 } };

test.each<[what: string, facts: Partial<RecordingFacts>, unseen: true | undefined, shows: boolean]>([
  ["that nothing is wrong with", {}, undefined, false],
  ["that nothing is wrong with and that was not shown yet", {}, true, false],
  ["with a flaw that was shown", QUIET, undefined, false],
  ["with a flaw that was not shown yet", QUIET, true, true],
  ["that needs a yes", LONG, undefined, true],
])("a recording %s is chosen (%j, not shown: %s); its card is shown: %s", (_, facts, unseen, shows) => {
  const { store, draft } = office();
  const chosen = { ...recording, facts: goodFacts(facts) };
  const act = { do: "choose", recording: chosen } as const;
  const { recording: _before, ...answers } = draft.answers;
  const after = takeRecordingAct(unseen ? { ...act, unseen } : act, { ...draft, answers }, store, 5);
  expect([after.answers.recording, screenOf(after) === "recording"]).toEqual([chosen, shows]);
  const files = [recording.sha256, recording.originalSha256].map((one) => store.files.byHash(one)?.usedAt);
  expect([files, store.recordings.byHash(CHAT, chosen.sha256)]).toEqual([[5, 5], chosen]);
});

describe("something is made of a recording", () => {
  const { sha256 } = recording;
  const make = (work: RecordingWork) => ({ do: "make", work }) as const;

  test("once, however often it is asked for, and its screen is there", () => {
    const { store, draft } = office();
    const work = { kind: "picture", sha256 } as const;
    const [first] = [work, work].map((one) => takeRecordingAct(make(one), draft, store, 5));
    expect(store.intakes.waiting("d").map((one) => one.work)).toEqual([work]);
    expect(first && screenOf(first)).toBe("recording");
  });

  test.each<[what: string, other: RecordingWork]>([
    ["of another kind", { kind: "telephone", sha256 }],
    ["of another recording", { kind: "picture", sha256: "other" }],
  ])("beside what is under way %s", (_, other) => {
    const { store, draft } = office();
    for (const work of [{ kind: "picture", sha256 } as const, other]) takeRecordingAct(make(work), draft, store, 5);
    expect(store.intakes.waiting("d")).toHaveLength(2);
  });
});
