import { describe, expect, test } from "vitest";
import { windowFromJson } from "../../../src/domain/schedule/schedule.ts";
import { CALLED } from "../views/office-scenes.ts";
import { plain, readBack, shown } from "./read-back.ts";

const MINUTE = 60_000;

describe("Start", () => {
  test("confirms what the read-back shows", () => {
    const { tapped, asCompared, seen, confirmed } = readBack();
    expect(tapped(plain(seen(asCompared())), seen(asCompared()))).toEqual({ kind: "confirmed" });
    expect(confirmed.map(({ answers }) => answers.name)).toEqual(["Aprel aksiyasi"]);
  });

  test("is not obeyed on a message that shows something else", () => {
    const { tapped, asCompared, seen, confirmed, clock } = readBack();
    clock.isShown = false;
    expect(tapped(plain(seen(asCompared())), seen(asCompared()))).toEqual({ kind: "to-be-seen" });
    expect(confirmed).toEqual([]);
  });

  test.each([
    ["the forecast's assumptions stand", { assumptions: true }],
    ["a test call is asked about", { testCall: { askedAt: 1 } }],
  ] as const)("is not obeyed while %s in the place of the read-back", (_, cursor) => {
    const { tapped, asCompared, seen, confirmed } = readBack({ cursor });
    expect(tapped(plain(seen(asCompared())), seen(asCompared()))).toEqual({ kind: "to-be-seen" });
    expect(confirmed).toEqual([]);
  });

  test("of another list than the one chosen now starts nothing", () => {
    const { tapped, asCompared, seen, confirmed } = readBack();
    const old = plain(seen({ ...asCompared(), sha256: "old" }));
    expect(tapped(old, seen(asCompared()))).toEqual({ kind: "to-be-seen" });
    expect(confirmed).toEqual([]);
  });

  test("of what was changed while the finger was on its way is shown first", () => {
    const { tapped, asCompared, seen, confirmed } = readBack();
    const before = seen(asCompared());
    const answers = { ...before.draft.answers, hours: windowFromJson({ from: "09:00", to: "13:00" }) };
    const after = { ...before, draft: { ...before.draft, answers } };
    expect(tapped(plain(before), after)).toEqual({ kind: "to-be-seen" });
    expect(confirmed).toEqual([]);
    expect(tapped(plain(after), after)).toEqual({ kind: "confirmed" });
  });

  test("starts nothing while hours at night need a yes", () => {
    const { tapped, asCompared, seen, confirmed } = readBack({ hours: ["19:00", "22:00"] });
    expect(tapped(plain(seen(asCompared())), seen(asCompared()))).toEqual({ kind: "not-meant" });
    expect(confirmed).toEqual([]);
  });

  test("starts nothing on another screen", () => {
    const { tapped, asCompared, seen } = readBack({ cursor: { step: "menu" } });
    expect(tapped(plain(seen(asCompared())), seen(asCompared()))).toEqual({ kind: "not-meant" });
  });

  test("starts nothing while a file is being looked at that came last", () => {
    const waiting = [
      { id: 1, draftId: "d", chatId: 1, attempts: 0, work: { kind: "text", text: "1", name: "n" } as const },
    ];
    const { tapped, asCompared, seen, confirmed } = readBack({ more: { waiting } });
    expect(tapped(plain(seen(asCompared())), seen(asCompared()))).toEqual({ kind: "to-be-seen" });
    expect(confirmed).toEqual([]);
  });

  test("of days that are over asks for others", () => {
    const { tapped, asCompared, seen, confirmed } = readBack({ now: "2026-12-24T10:00" });
    const started = tapped(plain(seen(asCompared())), seen(asCompared()));
    expect(started).toMatchObject({ kind: "days-over", said: { note: { kind: "schedule-refused" } } });
    expect(confirmed).toEqual([]);
  });
});

describe("people who were called lately", () => {
  test("are not called by the plain Start, which their screen does not have", () => {
    const { tapped, asCompared, seen, confirmed } = readBack({ list: CALLED });
    expect(tapped({ choice: undefined, shown: shown(seen(asCompared())) }, seen(asCompared()))).toEqual({
      kind: "not-meant",
    });
    expect(confirmed).toEqual([]);
  });

  test("are called again, or left out, as is chosen", () => {
    const all = readBack({ list: CALLED });
    all.tapped({ choice: "all", shown: shown(all.seen(all.asCompared())) }, all.seen(all.asCompared()));
    expect(all.confirmed[0]?.answers.list).toMatchObject({ choice: "all", verdict: { numbers: 1248 } });
    const without = readBack({ list: CALLED });
    without.tapped(
      { choice: "without", shown: shown(without.seen(without.asCompared())) },
      without.seen(without.asCompared()),
    );
    expect(without.confirmed[0]?.answers.list).toMatchObject({ choice: "without", verdict: { numbers: 936 } });
  });

  test("are no choice where nobody was called", () => {
    const { tapped, asCompared, seen, confirmed } = readBack();
    expect(tapped({ choice: "all", shown: shown(seen(asCompared())) }, seen(asCompared()))).toEqual({
      kind: "not-meant",
    });
    expect(confirmed).toEqual([]);
  });
});

describe("a list that was compared with other campaigns", () => {
  /** Start was tapped, and the comparison is asked for. */
  function waits() {
    const room = readBack();
    const old = { ...room.list, compared: "of another day" };
    expect(room.tapped(plain(room.seen(old)), room.seen(old))).toEqual({ kind: "comparing" });
    expect(room.store.intakes.waiting("d").map(({ work }) => work.kind)).toEqual(["compare"]);
    return { ...room, old };
  }

  test("goes by itself when it was compared and nothing new is to be seen", () => {
    const { compared, asCompared, seen, confirmed } = waits();
    expect(compared(seen(asCompared()))).toEqual({ kind: "confirmed" });
    expect(confirmed).toHaveLength(1);
  });

  test("goes once", () => {
    const { compared, asCompared, seen, confirmed } = waits();
    compared(seen(asCompared()));
    expect(compared(seen(asCompared()))).toBeUndefined();
    expect(confirmed).toHaveLength(1);
  });

  test("is compared once, however often Start is tapped", () => {
    const { tapped, old, seen, store } = waits();
    expect(tapped(plain(seen(old)), seen(old))).toEqual({ kind: "comparing" });
    expect(store.intakes.waiting("d")).toHaveLength(1);
  });

  test("waits on where campaigns have changed once more meanwhile", () => {
    const { compared, old, asCompared, seen, confirmed } = waits();
    expect(compared(seen({ ...old, compared: "of yet another" }))).toEqual({ kind: "comparing" });
    expect(compared(seen(asCompared()))).toEqual({ kind: "confirmed" });
    expect(confirmed).toHaveLength(1);
  });

  test("does not go when people turned out to have been called: that is to be seen first", () => {
    const { compared, asCompared, seen, confirmed } = waits();
    expect(compared(seen({ ...asCompared(), ...CALLED }))).toEqual({ kind: "to-be-seen" });
    expect(confirmed).toEqual([]);
  });

  test.each([
    [2 * MINUTE - 1, 1],
    [2 * MINUTE, 0],
  ])("after %i ms goes %i times: whoever waited longer looks again", (passed, times) => {
    const { compared, asCompared, seen, confirmed, clock } = waits();
    clock.now += passed;
    compared(seen(asCompared()));
    expect(confirmed).toHaveLength(times);
  });

  test("is forgotten when something else was done meanwhile", () => {
    const { compared, forget, asCompared, seen, confirmed } = waits();
    forget("d");
    expect(compared(seen(asCompared()))).toBeUndefined();
    expect(confirmed).toEqual([]);
  });

  test("does not go with other answers than those that were started", () => {
    const { compared, asCompared, seen, confirmed } = waits();
    const scene = seen(asCompared());
    const options = { ...scene.draft.answers.options, maxline: 100 } as never;
    compared({ ...scene, draft: { ...scene.draft, answers: { ...scene.draft.answers, options } } });
    expect(confirmed).toEqual([]);
  });

  test("that nobody started goes nowhere", () => {
    const { compared, asCompared, seen } = readBack();
    expect(compared(seen(asCompared()))).toBeUndefined();
  });
});
