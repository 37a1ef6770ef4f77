import { describe, expect, test } from "vitest";
import { readTap } from "../../../../src/bot/callback-data.ts";
import { trunksStep } from "../../../../src/bot/wizard/steps/trunks.ts";
import type { Cursor } from "../../../../src/domain/draft/draft.ts";
import type { Trunks } from "../../../../src/domain/trunks.ts";
import { labelsOf, reviewScene } from "../../views/review-scene.ts";

function sceneWith(trunks: Trunks, cursor: Cursor = {}) {
  return { ...reviewScene({ cursor: { step: "trunks", ...cursor } }), trunks };
}

const THREE: Trunks = { state: "known", known: ["551234567", "712037006", "712345678"], at: 0 };

describe("before the PBX has said which lines there are, as after a restart", () => {
  const scene = sceneWith({ state: "asking" }, { trunks: ["712345678"] });

  test("Continue takes what was ticked", () => {
    expect(trunksStep.tap({ kind: "done" }, scene)).toEqual({ kind: "answers", answers: { trunks: ["712345678"] } });
  });

  test("a tap on a line counts", () => {
    const both = { kind: "cursor", cursor: { trunks: ["712345678", "551234567"] } };
    expect(trunksStep.tap({ kind: "tick", trunk: "551234567" }, scene)).toEqual(both);
    expect(trunksStep.tap({ kind: "untick", trunk: "712345678" }, scene)).toEqual({
      kind: "cursor",
      cursor: { trunks: [] },
    });
  });

  test("a tap on a line that its button cannot name adds none", () => {
    expect(trunksStep.tap({ kind: "tick", trunk: "~c2hvcnQtaGFzaA" }, scene)).toEqual({
      kind: "cursor",
      cursor: { trunks: ["712345678"] },
    });
  });

  test("All leaves what was ticked as it is", () => {
    expect(trunksStep.tap({ kind: "all" }, scene)).toEqual({ kind: "cursor", cursor: {} });
  });
});

test("lines are ticked in the PBX's order, and one that the account lost falls out", () => {
  const scene = sceneWith(THREE, { trunks: ["712345678", "999", "551234567"] });
  expect(trunksStep.tap({ kind: "done" }, scene)).toEqual({
    kind: "answers",
    answers: { trunks: ["551234567", "712345678"] },
  });
});

test("a line that is ticked looks so, and its button takes the tick back", () => {
  const { buttons } = trunksStep.ask(sceneWith(THREE, { trunks: ["712037006"] }));
  const rows = buttons
    .slice(0, 3)
    .map(([button]) => ({ style: button?.style, tap: readTap(button && "data" in button ? button.data : "") }));
  expect(rows).toMatchObject([
    { tap: { tap: { kind: "tick", trunk: "551234567" } } },
    { style: "success", tap: { tap: { kind: "untick", trunk: "712037006" } } },
    { tap: { tap: { kind: "tick", trunk: "712345678" } } },
  ]);
  expect(rows.map(({ style }) => style)).toEqual([undefined, "success", undefined]);
  const labels = labelsOf(buttons).slice(0, 3).flat();
  expect(labels.map((label) => /^[0-9]/.test(label))).toEqual([true, false, true]);
});

test("many lines begin with their first page", () => {
  const known = Array.from({ length: 20 }, (_, at) => String(551_000_000 + at));
  const { buttons } = trunksStep.ask(sceneWith({ state: "known", known, at: 0 }));
  expect(labelsOf(buttons)[0]).toContain(known[0]);
});

test("a page that is tapped is shown", () => {
  expect(trunksStep.tap({ kind: "page", to: 2 }, sceneWith(THREE))).toEqual({ kind: "cursor", cursor: { page: 2 } });
});

test("Continue without a line asks for one", () => {
  const scene = sceneWith(THREE, { trunks: [] });
  expect(trunksStep.tap({ kind: "done" }, scene)).toMatchObject({ kind: "note", note: { kind: "no-trunk-chosen" } });
});

describe("what is typed where the lines are asked for", () => {
  const read = (text: string) => trunksStep.read(text, sceneWith(THREE));
  const unknown = (text: string) => ({ kind: "note", note: { kind: "trunk-unknown", text } });

  test.each([
    ["712037006, 123", "123"],
    ["999", "999"],
    ["9-18", "9-18"],
    ["Весна", "Весна"],
    [" все кроме первой ", "все кроме первой"],
  ])("“%s” is no line: “%s” is quoted back", (text, quoted) => expect(read(text)).toEqual(unknown(quoted)));

  test.each<[text: string, trunks: string[]]>([
    ["712037006 712345678", ["712037006", "712345678"]],
    [" 712345678, 712037006,\n", ["712345678", "712037006"]],
    ["7006", ["712037006"]],
    ["hammasi", ["551234567", "712037006", "712345678"]],
  ])("“%s” is the answer", (text, trunks) => {
    expect(read(text)).toMatchObject({ kind: "answers", answers: { trunks } });
  });

  test("a line that was named by its end is said back, and so is what was said beside it", () => {
    const change = { trunks: ["712037006"], options: { tries: 3 } };
    const { trunks, options } = change;
    const note = { kind: "understood", change };
    expect(read("линия 7006, 3 попытки")).toEqual({ kind: "answers", answers: { trunks }, options, note });
  });

  test("days, hours and settings that are said instead are kept, and the question stays", () => {
    expect(read("3 попытки")).toEqual({ kind: "change", change: { options: { tries: 3 } } });
    expect(read("ertaga 9:00 dan 18:00 gacha")).toMatchObject({ kind: "change", change: { days: {}, hours: {} } });
  });
});

describe("lines that no button could carry as they are", () => {
  const odd = [
    "9".repeat(100),
    `${"9".repeat(99)}8`,
    "Тошкент, қўнғироқ маркази — асосий линия".replace(",", ""),
    "a|b",
    "712\u0000037",
    "\u0007",
    "\ud800",
    "👨\u200d👩\u200d👧".repeat(30),
    "<b>&amp;",
    "\u200b\u2060",
    "x".repeat(5_000),
  ];
  const known: Trunks = { state: "known", known: odd, at: 0 };

  test.each(odd.map((trunk, at) => [at, trunk] as const))("line %i is asked for, ticked and taken", (at, trunk) => {
    const page = Math.floor(at / 8);
    const { text, buttons } = trunksStep.ask(sceneWith(known, { page, trunks: odd }));
    expect(text.length + JSON.stringify(labelsOf(buttons)).length).toBeLessThan(4_096);
    const button = buttons.flat()[at % 8];
    if (!button || !("data" in button)) throw new Error("No button");
    const { label, data } = button;
    expect([Buffer.byteLength(data) <= 64, data.isWellFormed(), label.isWellFormed()]).toEqual([true, true, true]);
    expect([...label].length).toBeLessThanOrEqual(45);
    expect(label.replace("✅", "").replace(/[\s\p{C}\p{Default_Ignorable_Code_Point}]/gu, "")).not.toBe("");
    const tapped = readTap(data);
    if (tapped?.on !== "draft" || tapped.tap.kind !== "untick") throw new Error("It is not ticked");
    const tick = { kind: "tick", trunk: tapped.tap.trunk } as const;
    expect(trunksStep.tap(tick, sceneWith(known, { trunks: [] }))).toEqual({
      kind: "cursor",
      cursor: { trunks: [trunk] },
    });
  });

  test("each has a button of its own", () => {
    const data = [0, 1].flatMap((page) =>
      trunksStep
        .ask(sceneWith(known, { page, trunks: [] }))
        .buttons.flat()
        .flatMap((one) => ("data" in one ? [one.data] : [])),
    );
    expect(new Set(data.filter((one) => one.includes("|tick|"))).size).toBe(odd.length);
  });

  test("a line that is not there any more ticks nothing", () => {
    expect(trunksStep.tap({ kind: "tick", trunk: "999" }, sceneWith(THREE, { trunks: [] }))).toEqual({
      kind: "cursor",
      cursor: { trunks: [] },
    });
  });

  test("a long text in place of a line is quoted in short", () => {
    const meaning = trunksStep.read("x".repeat(4_000), sceneWith(THREE));
    expect(JSON.stringify(meaning).length).toBeLessThan(300);
  });
});

test("ticked lines are marked on their buttons", () => {
  const labels = labelsOf(trunksStep.ask(sceneWith(THREE, { trunks: ["551234567"] })).buttons).flat();
  expect(labels).toContain("✅ 551234567");
  expect(labels).toContain("712037006");
});
