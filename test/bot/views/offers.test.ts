import { describe, expect, test } from "vitest";
import { noteInWords } from "../../../src/bot/views/notes.ts";
import { noteOf, offersOf } from "../../../src/bot/views/offers.ts";
import type { ListAnswer, Step } from "../../../src/domain/draft/answers.ts";
import type { Cursor, Offer } from "../../../src/domain/draft/draft.ts";
import type { Note } from "../../../src/domain/draft/note.ts";
import { withoutUndefined } from "../../../src/domain/without-undefined.ts";
import { tapsOf } from "../wizard/draft-taps.ts";
import { type Setting, sceneOf } from "./office-scenes.ts";

const answers = sceneOf({}).draft.answers;
const { list, recording } = answers;
if (!list || !recording) throw new Error("not complete");

const at = (cursor: Cursor, upTo?: Step) => sceneOf(withoutUndefined<Setting>({ locale: "en", cursor, upTo }));
const other = (fileName: string): ListAnswer => ({ ...list, fileName, verdict: { ...list.verdict, numbers: 9 } });
const ofList = (name: string): Offer => ({ list: other(name) });
const UNEXPECTED: Note = { kind: "unexpected", what: "sticker" };

describe("above the next screen", () => {
  const scene = at({ note: UNEXPECTED });
  const { words } = scene;
  const note = noteInWords(UNEXPECTED, scene);
  const listOffered = (offered: string) =>
    noteInWords({ kind: "list-offered", chosen: list.fileName, offered, numbers: 9 }, scene);

  test.each<[what: string, cursor: Cursor, said: string[]]>([
    ["alone", { note: UNEXPECTED }, [note]],
    [
      "below a recording that waits for a decision",
      { note: UNEXPECTED, offers: [{ recording }] },
      [noteInWords({ kind: "recording-offered" }, scene), note],
    ],
    [
      "below the newest list that waits",
      { note: UNEXPECTED, offers: [ofList("a"), ofList("b")] },
      [listOffered("b"), note],
    ],
    [
      "without a second word of the recording that it is about",
      { note: { kind: "recording-offered" }, offers: [{ recording }] },
      [noteInWords({ kind: "recording-offered" }, scene)],
    ],
    [
      "above the words that were taken for others, and those that were not used",
      {
        note: UNEXPECTED,
        leftOver: { step: "days", corrected: [{ said: "chrshanba", read: "Wednesday" }], unused: ["please", "soon"] },
      } as Cursor,
      [
        note,
        words.html("read-corrected", { said: "chrshanba", read: "Wednesday" }),
        words.html("read-unused", { words: "please … soon" }),
      ],
    ],
    ["with nothing of words that were all used", { note: UNEXPECTED, leftOver: { step: "days" } } as Cursor, [note]],
  ])("a note stands %s", (_, cursor, said) => {
    expect(noteOf(at(cursor))).toBe(said.join("\n"));
  });

  const intake = (id: number, name: string) =>
    ({ id, draftId: "d", chatId: 1, attempts: 0, work: { kind: "text", text: "1", name } }) as const;
  const looking = (upTo?: Step) =>
    noteOf(
      sceneOf(
        withoutUndefined<Setting>({ locale: "en", upTo, more: { waiting: [intake(1, "one"), intake(2, "two")] } }),
      ),
    );

  test("what is being looked at is told by the newest, but not where the screen itself tells it", () => {
    expect(looking()).toBe(words.html("file-looking", { name: "two" }));
    expect(looking("days")).toBe(words.html("file-looking", { name: "two" }));
    expect([looking("list"), looking("recording")]).toEqual([undefined, undefined]);
    expect(noteOf(at({}))).toBeUndefined();
  });
});

describe("ready answers", () => {
  const { words } = at({});
  const days = (day: string): Offer => {
    const date = Temporal.PlainDate.from(day);
    return { days: { from: date, to: date } };
  };
  const offers = (cursor: Cursor) => offersOf(at(cursor));
  const lastOf = (rows: ReturnType<typeof offersOf>) => tapsOf(rows).at(-1);

  test("mean their place, and stand two in a row where both can be read", () => {
    const rows = offers({ offers: [days("2026-11-27"), days("2026-11-28"), days("2026-11-29")] });
    expect(tapsOf(rows).map(({ tap }) => tap)).toEqual([0, 1, 2].map((place) => ({ kind: "offer", at: place })));
    expect(rows.map((row) => row.length)).not.toContain(3);
  });

  test("have beside them the way back into the text, where words of it were left over", () => {
    const rows = offers({ offers: [days("2026-11-27")], leftOver: { step: "hours", unused: ["soon"] } } as Cursor);
    expect(tapsOf(rows).map(({ tap }) => tap.kind)).toEqual(["offer", "edit"]);
    expect(lastOf(rows)).toEqual({ label: words.text("button-change"), tap: { kind: "edit", what: "hours" } });
  });

  test("of lists begin with the way to call both", () => {
    const rows = offers({ offers: [ofList("a.xlsx")] });
    expect(tapsOf(rows).map(({ tap }) => tap.kind)).toEqual(["add-lists", "offer"]);
    expect(rows[0]?.[0]?.label).toBe(words.text("list-button-add"));
    expect(tapsOf(offers({ offers: [{ recording }] })).map(({ tap }) => tap.kind)).toEqual(["offer"]);
  });

  test("are none where none were given", () => {
    expect(offers({})).toEqual([]);
  });
});
