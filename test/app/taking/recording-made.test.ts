import { describe, expect, test } from "vitest";
import type { Posted } from "../../../src/app/chat.ts";
import { createRecordingWork } from "../../../src/app/taking/recording-work.ts";
import { changeScreen, goTo, type OpenDraft } from "../../../src/domain/draft/draft.ts";
import type { RecordingWork } from "../../../src/domain/intake.ts";
import { refuseRecording } from "../../../src/domain/recording/recording.ts";
import type { ContentStore } from "../../../src/files/content.ts";
import type { Studio } from "../../../src/files/recordings/studio.ts";
import { completeAnswers } from "../../domain/draft/complete-answers.ts";
import { goodFacts } from "../../domain/recording/recording-facts.ts";
import { CHAT, memoryStore } from "../../store/memory.ts";

const { recording } = completeAnswers();
const { sha256, originalSha256, fileName: name } = recording;
const refusal = refuseRecording("gave-up");
const [SEEN, MADE] = [goodFacts({ seconds: 21 }), goodFacts({ seconds: 19 })];
const REPAIR = { kind: "repair", sha256, repairs: { trim: true } } as const;
const TELEPHONE = { kind: "telephone", sha256 } as const;
const FAILED = { note: { kind: "recording-work-failed" } };

interface Setting {
  posted?: Posted;
  studio?: Partial<Studio>;
  /** Whether the file that was sent is still there. */
  hasOriginal?: boolean;
}

/** A chat whose draft has the recording, and all that was done to make something of it, in order. */
function desk({ posted = "posted", studio = {}, hasOriginal = true }: Setting = {}) {
  const store = memoryStore();
  const draft = store.drafts.create({ id: "d", chatId: CHAT, userId: CHAT, answers: { recording } }, 0);
  store.files.put({ sha256, kind: "recording", name, size: 1, facts: {}, chatId: CHAT }, 0);
  store.recordings.put(CHAT, recording, 0);
  const did: unknown[][] = [];
  const content: Partial<ContentStore> = {
    path: (of) => `/store/${of}`,
    aside: () => "/aside",
    has: async (of) => of === originalSha256 && hasOriginal,
    adopt: async () => ({ sha256: "made", size: 7, path: "/store/made" }),
    async drop(path) {
      await new Promise(setImmediate);
      did.push(["dropped", path]);
    },
  };
  const work = createRecordingWork({
    store,
    content: content as ContentStore,
    studio: {
      async inspect(path) {
        did.push(["inspected", path]);
        return { ok: true, facts: SEEN };
      },
      prepare: async () => ({ ok: true, facts: MADE, unchanged: false }),
      telephone: async () => ({ ok: true }),
      ...studio,
    } as Studio,
    post: {
      working(chatId, kind) {
        did.push(["working", chatId, kind]);
        return () => void did.push(["done"]);
      },
      async audio(...sent) {
        did.push(["sent", ...sent]);
        return posted;
      },
      picture: () => Promise.reject(new Error("not a part of this test")),
    },
    now: () => 5,
  });
  /** What came of it: the draft as it is then, or that it is to be done again. */
  async function comes(wanted: RecordingWork, open: OpenDraft = draft) {
    const came = await work(wanted, CHAT);
    return typeof came === "function" ? came(open) : came;
  }
  return { store, draft, did, comes };
}

const cursorOf = (came: OpenDraft | string | number) => (typeof came === "object" ? came.cursor : came);

test.each([REPAIR, TELEPHONE])("of a recording that is not there any more nothing is made: $kind", async (work) => {
  const { comes, did } = desk();
  expect(cursorOf(await comes({ ...work, sha256: "gone" }))).toEqual(FAILED);
  expect(did).toEqual([]);
});

describe("as a telephone carries it", () => {
  test.each<[posted: Posted, came: unknown]>([
    ["posted", {}],
    ["refused", {}],
    ["again", "again"],
    [7_000, 7_000],
  ])("it is sent, %s, and not kept", async (posted, came) => {
    const { comes, did } = desk({ posted });
    expect(cursorOf(await comes(TELEPHONE))).toEqual(came);
    expect(did).toEqual([
      ["working", CHAT, "telephone"],
      ["sent", CHAT, "/aside", recording, "telephone"],
      ["dropped", "/aside"],
      ["done"],
    ]);
  });

  test("nothing is sent and nothing stays where it cannot be made", async () => {
    const { comes, did } = desk({ studio: { telephone: async () => ({ ok: false, refusal }) } });
    expect(cursorOf(await comes(TELEPHONE))).toEqual(FAILED);
    expect(did).toEqual([["working", CHAT, "telephone"], ["dropped", "/aside"], ["done"]]);
  });

  test("nothing stays, and the chat looks idle again, where the machine fails", async () => {
    const { comes, did } = desk({ studio: { telephone: () => Promise.reject(new Error("disk full")) } });
    await expect(comes(TELEPHONE)).rejects.toThrow("disk full");
    expect(did.slice(1)).toEqual([["dropped", "/aside"], ["done"]]);
  });
});

describe("repaired", () => {
  test.each([
    [true, originalSha256],
    [false, sha256],
  ])("it is made of the file that was sent where that is still there (%s)", async (hasOriginal, of) => {
    const { comes, did } = desk({ hasOriginal });
    await comes(REPAIR);
    expect(did[1]).toEqual(["inspected", `/store/${of}`]);
  });

  test.each<[what: string, studio: Partial<Studio>]>([
    ["looked at", { inspect: async () => ({ ok: false, refusal }) }],
    ["made", { prepare: async () => ({ ok: false, refusal }) }],
  ])("it is refused by its name where it cannot be %s", async (_, studio) => {
    const { comes, did } = desk({ studio });
    expect(cursorOf(await comes(REPAIR))).toEqual({ note: { kind: "recording-refused", refusal, name } });
    expect(did.some(([what]) => what === "sent")).toBe(false);
  });

  const { clips } = SEEN;
  const facts = { ...MADE, clips };
  const repaired = { ...recording, sha256: "made", facts, repaired: REPAIR.repairs };

  test.each<Posted>(["posted", "refused"])("it is kept, sent (%s), and offered beside the other", async (posted) => {
    const { comes, did, draft, store } = desk({ posted });
    const shown = goTo(draft, "recording");
    expect(await comes(REPAIR, shown)).toEqual(changeScreen(shown, { repaired }));
    expect(did.slice(2)).toEqual([["sent", CHAT, "/store/made", repaired, "repaired"], ["done"]]);
    expect(store.files.byHash("made")).toMatchObject({ kind: "recording", name, size: 7 });
  });

  test.each<Posted>(["again", 7_000])("it is offered later where it cannot be sent now: %s", async (posted) => {
    expect(await desk({ posted }).comes(REPAIR)).toBe(posted);
  });

  test("on another screen it is told of, with the way to it", async () => {
    const { comes, draft } = desk();
    const elsewhere = goTo(draft, "days");
    const told = changeScreen(elsewhere, { note: { kind: "recording-repaired" }, offers: [{ recording: repaired }] });
    expect(await comes(REPAIR, elsewhere)).toEqual(told);
  });

  test("it is not offered where another recording is chosen meanwhile", async () => {
    const { comes, draft } = desk();
    const other = { ...draft, answers: { recording: { ...recording, sha256: "another" } } };
    expect(await comes(REPAIR, other)).toBe(other);
  });
});
