import { describe, expect, test } from "vitest";
import type { Scene } from "../../../../src/bot/views/scene.ts";
import { daysStep } from "../../../../src/bot/wizard/steps/days.ts";
import { trunksStep } from "../../../../src/bot/wizard/steps/trunks.ts";
import { wizardView } from "../../../../src/bot/wizard/view.ts";
import type { Answers, Step } from "../../../../src/domain/draft/answers.ts";
import type { Cursor } from "../../../../src/domain/draft/draft.ts";
import { windowFromJson } from "../../../../src/domain/schedule/schedule.ts";
import { withoutUndefined } from "../../../../src/domain/without-undefined.ts";
import { completeAnswers } from "../../../domain/draft/complete-answers.ts";
import { type Setting, sceneOf } from "../../views/office-scenes.ts";
import { catalogue } from "../../views/screen-makers.ts";
import { kindRows } from "../../views/taps-of.ts";

const words = catalogue().en;
const lastHours = windowFromJson({ from: "10:00", to: "19:00" });

describe("days with their hours in one tap", () => {
  const quick = (now: string, setting: Setting = {}) => {
    const scene = sceneOf({ locale: "en", upTo: "days", now, more: { lastHours }, ...setting });
    return daysStep.ask(scene).buttons[0]?.[0]?.label;
  };
  const label = (near: "today" | "tomorrow" | "later", day: string) =>
    words.text("days-quick-both", { near, day, hours: "10:00–19:00" });

  test.each([
    ["2026-11-26T08:00", label("today", "Th 26.11")],
    ["2026-11-26T20:00", label("tomorrow", "Fr 27.11")],
    ["2026-11-28T20:00", label("later", "Mo 30.11")],
  ])("at %s are %s", (now, expected) => expect(quick(now)).toBe(expected));

  test("are not offered where the hours are answered, nor where what was said is asked about", () => {
    const answered = sceneOf({ locale: "en", cursor: { step: "days" } });
    expect(kindRows(daysStep.ask(answered)).flat()).not.toContain("both");
    const asked = sceneOf({ locale: "en", upTo: "days", cursor: { offers: [{}] } });
    expect(kindRows(daysStep.ask(asked)).flat()).not.toContain("period");
    expect(kindRows(daysStep.ask(sceneOf({ locale: "en", upTo: "days" }))).flat()).toContain("period");
  });
});

describe("the question for days", () => {
  const asks = ({ days, hours }: Pick<Answers, "days" | "hours">) => {
    const scene = sceneOf({ locale: "en", upTo: "days" });
    return daysStep.ask({ ...scene, draft: { ...scene.draft, answers: withoutUndefined({ days, hours }) } }).text;
  };
  const { days, hours } = completeAnswers();

  test("tells the hours that were said first, and the days once there are some", () => {
    const [none, first, both] = [{}, { hours }, { days, hours }].map(asks);
    expect(none).not.toContain("Chosen");
    expect(first).toContain("09:00–18:00");
    expect(both).not.toContain("09:00–18:00");
  });
});

test("a bare number that is typed where days are asked for is a day", () => {
  const scene = sceneOf({ locale: "en", upTo: "days", now: "2026-11-23T12:00" });
  const day = Temporal.PlainDate.from("2026-11-27");
  expect(daysStep.read("27", scene)).toMatchObject({ kind: "answers", answers: { days: { from: day, to: day } } });
});

describe("the calendar", () => {
  test("goes on only where days are chosen and none is being chosen", () => {
    const ends = (setting: Setting) => kindRows(daysStep.ask(sceneOf({ locale: "en", ...setting }))).at(-1);
    expect(ends({ cursor: { step: "days" } })).toEqual(["on"]);
    expect(ends({ cursor: { step: "days", from: "2026-11-27" } })).not.toContain("on");
    expect(ends({ upTo: "days" })).not.toContain("on");
  });

  test.each<[from: string | undefined, day: string, kind: string]>([
    [undefined, "2026-11-30", "cursor"],
    ["2026-11-30", "2026-11-30", "answers"],
    ["2026-11-30", "2026-12-01", "answers"],
    ["2026-11-30", "2026-11-29", "cursor"],
  ])("after %s a tap on %s is %s", (from, day, kind) => {
    const cursor: Cursor = from === undefined ? {} : { from };
    const scene = sceneOf({ locale: "en", upTo: "days", cursor });
    expect(daysStep.tap({ kind: "day", day: Temporal.PlainDate.from(day) }, scene)?.kind).toBe(kind);
  });
});

describe("lines", () => {
  const known = Array.from({ length: 9 }, (_, at) => `71200000${at}`);
  const scene = (trunks: Scene["trunks"], cursor: Cursor = {}) =>
    sceneOf({ locale: "en", upTo: "trunks", cursor, more: { trunks } });
  const text = (trunks: Scene["trunks"], cursor?: Cursor) => trunksStep.ask(scene(trunks, cursor)).text;
  const rows = (trunks: Scene["trunks"], cursor?: Cursor) => kindRows(trunksStep.ask(scene(trunks, cursor)));
  const problem = { code: "no-answer" } as const;
  const all = { state: "known" as const, known, at: 0 };

  test.each<[what: string, trunks: Scene["trunks"], text: string, buttons: string[][]]>([
    ["being asked for", { state: "asking" }, words.html("trunks-asking"), []],
    ["none", { state: "known", known: [], at: 0 }, words.html("trunks-none"), [["refresh"]]],
    ["not told", { state: "failed", problem }, words.html("pbx-no-answer"), [["refresh"]]],
  ])("that are %s", (_, trunks, said, buttons) => {
    expect([text(trunks), rows(trunks)]).toEqual([said, buttons]);
  });

  test("are eight a page, with the way on once one is ticked", () => {
    const page = [
      ["page", "page", "page"],
      ["all", "refresh"],
    ];
    expect(rows(all)).toEqual([...Array(8).fill(["tick"]), ...page]);
    expect(rows(all, { page: 1 })).toEqual([["tick"], ...page]);
    expect(rows(all, { trunks: [known[0] ?? ""] })).toEqual([
      ["untick"],
      ...Array(7).fill(["tick"]),
      ...page,
      ["done"],
    ]);
    expect(rows({ ...all, known: known.slice(0, 1) })).toEqual([["tick"], ["all", "refresh"]]);
  });

  test("say how many are ticked, and that those are of before where AloVoice does not answer", () => {
    expect(text(all)).toBe(words.html("trunks-ask"));
    expect(text(all, { trunks: known.slice(0, 1) })).toBe(
      `${words.html("trunks-ask")}\n${words.html("trunks-chosen", { count: 1 })}`,
    );
    expect(text({ state: "failed", problem, known })).toBe(
      `${words.html("trunks-ask")}\n${words.html("pbx-no-answer")}`,
    );
  });

  test("are all ticked by one tap, and none by the next", () => {
    const tap = (trunks: string[]) => trunksStep.tap({ kind: "all" }, scene(all, { trunks }));
    expect(tap([])).toEqual({ kind: "cursor", cursor: { trunks: known } });
    expect(tap(known.slice(1))).toEqual({ kind: "cursor", cursor: { trunks: known } });
    expect(tap(known)).toEqual({ kind: "cursor", cursor: { trunks: [] } });
    expect(trunksStep.tap({ kind: "all" }, scene({ state: "asking" }))).toEqual({ kind: "cursor", cursor: {} });
  });
});

describe("what stands around a question", () => {
  const screen = (step: Step, setting: Setting) => {
    const cursor: Cursor = setting.upTo ? (setting.cursor ?? {}) : { step, ...setting.cursor };
    return wizardView(sceneOf({ locale: "en", ...setting, cursor }));
  };
  const ends = (step: Step, setting: Setting) => kindRows(screen(step, setting)).at(-1);

  test("is the way back and out: not back from the first one, back alone where it is asked again", () => {
    expect(ends("recording", { upTo: "recording" })).toEqual(["cancel"]);
    expect(ends("list", { upTo: "list" })).toEqual(["back", "cancel"]);
    expect(ends("list", {})).toEqual(["back"]);
    expect(ends("options", { cursor: { setting: "maxline" } })).toEqual(["back"]);
    expect(ends("options", { cursor: { setting: "more" } })).toEqual(["edit"]);
  });

  test("is which of them it is, where it is asked first", () => {
    const header = words.html("wizard-header", { step: 2, steps: 6, name: words.text("step-list") });
    expect(screen("list", { upTo: "list" }).text.startsWith(header)).toBe(true);
    expect(screen("list", {}).text.startsWith(words.html("edit-header", { name: words.text("step-list") }))).toBe(true);
  });

  test.each<[step: Step, quoted: number, folded: boolean]>([
    ["recording", 0, false],
    ["list", 1, false],
    ["hours", 5, true],
  ])("of %s, %i lines that were answered, folded where there are more than four: %s", (step, quoted, folded) => {
    const { text } = screen(step, { upTo: step });
    const [, how, quote] = /<blockquote( expandable)?>(.*)<\/blockquote>/s.exec(text) ?? [];
    expect([quote?.split("\n").length ?? 0, how !== undefined]).toEqual([quoted, folded]);
  });

  test("is nothing of that under a calendar, and where it is asked again", () => {
    expect(screen("days", { upTo: "days" }).text).not.toContain("blockquote");
    expect(screen("hours", {}).text).not.toContain("blockquote");
  });
});
