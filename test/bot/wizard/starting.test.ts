import { describe, expect, test } from "vitest";
import { createStarting } from "../../../src/bot/wizard/starting.ts";
import type { ListAnswer } from "../../../src/domain/draft/answers.ts";
import type { OpenDraft } from "../../../src/domain/draft/draft.ts";
import { startOf } from "../../../src/domain/list/call-choice.ts";
import type { ListCut } from "../../../src/domain/list/clean-list.ts";
import { CHAT, memoryStore } from "../../store/memory.ts";
import { CALLED, type Setting, sceneOf } from "../views/office-scenes.ts";

const MINUTE = 60_000;

/** A read-back whose message shows all of it, with what a tap on Start comes to. */
function readBack(setting: Setting = {}) {
  const store = memoryStore();
  const clock = { now: 0, isShown: true };
  const confirmed: OpenDraft[] = [];
  const cuts: ListCut[] = [];
  const starting = createStarting({
    store,
    submit: {
      confirm(draft: OpenDraft, cut?: ListCut) {
        confirmed.push(draft);
        if (cut) cuts.push(cut);
      },
    } as never,
    isShown: () => clock.isShown,
    now: () => clock.now,
  });
  const begun = store.drafts.create({ id: "d", chatId: CHAT, userId: CHAT, answers: {} }, 0);
  const scene = sceneOf({ locale: "en", ...setting });
  const list = scene.draft.answers.list as ListAnswer;
  const asCompared = () => ({
    ...list,
    compared: `${store.submissions.calledMark(store.accountId, clock.now - 7 * 86_400_000, "d")}-${store.doNotCall.latest()}`,
  });
  const draftWith = (list: ListAnswer): OpenDraft => ({
    ...scene.draft,
    id: begun.id,
    chatId: CHAT,
    answers: { ...scene.draft.answers, list },
  });
  const seen = (list: ListAnswer) => ({ ...scene, draft: draftWith(list) });
  return { ...starting, store, clock, confirmed, cuts, list, asCompared, seen };
}

const plain = (list: ListAnswer) => ({ choice: undefined, shown: startOf(list) });

describe("Start", () => {
  test("confirms what the read-back shows", () => {
    const { tapped, asCompared, seen, confirmed } = readBack();
    expect(tapped(plain(asCompared()), seen(asCompared()))).toEqual({ kind: "confirmed" });
    expect(confirmed.map(({ answers }) => answers.name)).toEqual(["Aprel aksiyasi"]);
  });

  test("is not obeyed on a message that shows something else", () => {
    const { tapped, asCompared, seen, confirmed, clock } = readBack();
    clock.isShown = false;
    expect(tapped(plain(asCompared()), seen(asCompared()))).toEqual({ kind: "to-be-seen" });
    expect(confirmed).toEqual([]);
  });

  test.each([
    ["the forecast's assumptions stand", { assumptions: true }],
    ["a test call is asked about", { testCall: { askedAt: 1 } }],
  ] as const)("is not obeyed while %s in the place of the read-back", (_, cursor) => {
    const { tapped, asCompared, seen, confirmed } = readBack({ cursor });
    expect(tapped(plain(asCompared()), seen(asCompared()))).toEqual({ kind: "to-be-seen" });
    expect(confirmed).toEqual([]);
  });

  test("of another list than the one chosen now starts nothing", () => {
    const { tapped, asCompared, seen, confirmed } = readBack();
    const old = { choice: undefined, shown: startOf({ ...asCompared(), sha256: "old" }) };
    expect(tapped(old, seen(asCompared()))).toEqual({ kind: "not-meant" });
    expect(confirmed).toEqual([]);
  });

  test("starts nothing while hours at night need a yes", () => {
    const { tapped, asCompared, seen, confirmed } = readBack({ hours: ["19:00", "22:00"] });
    expect(tapped(plain(asCompared()), seen(asCompared()))).toEqual({ kind: "not-meant" });
    expect(confirmed).toEqual([]);
  });

  test("starts nothing on another screen", () => {
    const { tapped, asCompared, seen } = readBack({ cursor: { step: "menu" } });
    expect(tapped(plain(asCompared()), seen(asCompared()))).toEqual({ kind: "not-meant" });
  });

  test("starts nothing while a file is being looked at that came last", () => {
    const waiting = [
      { id: 1, draftId: "d", chatId: 1, attempts: 0, work: { kind: "text", text: "1", name: "n" } as const },
    ];
    const { tapped, asCompared, seen, confirmed } = readBack({ more: { waiting } });
    expect(tapped(plain(asCompared()), seen(asCompared()))).toEqual({ kind: "to-be-seen" });
    expect(confirmed).toEqual([]);
  });

  test("of days that are over asks for others", () => {
    const { tapped, asCompared, seen, confirmed } = readBack({ now: "2026-12-24T10:00" });
    const started = tapped(plain(asCompared()), seen(asCompared()));
    expect(started).toMatchObject({ kind: "days-over", said: { note: { kind: "schedule-refused" } } });
    expect(confirmed).toEqual([]);
  });
});

describe("people who were called lately", () => {
  const shown = (list: ListAnswer) => startOf(list);

  test("are not called by the plain Start, which their screen does not have", () => {
    const { tapped, asCompared, seen, confirmed } = readBack({ list: CALLED });
    expect(tapped({ choice: undefined, shown: shown(asCompared()) }, seen(asCompared()))).toEqual({
      kind: "not-meant",
    });
    expect(confirmed).toEqual([]);
  });

  test("are called again, or left out, as is chosen", () => {
    const all = readBack({ list: CALLED });
    all.tapped({ choice: "all", shown: shown(all.asCompared()) }, all.seen(all.asCompared()));
    expect(all.confirmed[0]?.answers.list).toMatchObject({ choice: "all", verdict: { numbers: 1248 } });
    const without = readBack({ list: CALLED });
    without.tapped({ choice: "without", shown: shown(without.asCompared()) }, without.seen(without.asCompared()));
    expect(without.confirmed[0]?.answers.list).toMatchObject({ choice: "without", verdict: { numbers: 936 } });
  });

  test("are no choice where nobody was called", () => {
    const { tapped, asCompared, seen, confirmed } = readBack();
    expect(tapped({ choice: "all", shown: shown(asCompared()) }, seen(asCompared()))).toEqual({ kind: "not-meant" });
    expect(confirmed).toEqual([]);
  });
});

describe("a list that was compared with other campaigns", () => {
  /** Start was tapped, and the comparison is asked for. */
  function waits() {
    const room = readBack();
    const old = { ...room.list, compared: "of another day" };
    expect(room.tapped(plain(old), room.seen(old))).toEqual({ kind: "comparing" });
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
    expect(tapped(plain(old), seen(old))).toEqual({ kind: "comparing" });
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
    expect(compared(seen({ ...asCompared(), ...CALLED }))).toEqual({ kind: "not-meant" });
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

describe("the first numbers alone", () => {
  const FACTS = { first: "", last: "", others: [], fingerprint: "" };
  const first = (list: ListAnswer) => ({ ...plain(list), isFirst: true });
  const cutOf = ({ sha256, verdict }: ListAnswer): ListCut => ({
    of: sha256,
    first: { ...FACTS, sha256: "first", numbers: 50 },
    rest: { ...FACTS, sha256: "rest", numbers: verdict.numbers - 50 },
  });

  test("wait until the list is cut, asked for once, and go then by themselves", () => {
    const { tapped, compared, asCompared, seen, confirmed, cuts, store } = readBack();
    const list = asCompared();
    for (const _ of [1, 2]) expect(tapped(first(list), seen(list))).toEqual({ kind: "cutting" });
    expect(store.intakes.waiting("d").map(({ work }) => work)).toEqual([{ kind: "cut", sha256: list.sha256 }]);
    expect(confirmed).toEqual([]);
    expect(compared(seen({ ...list, cut: cutOf(list) }))).toEqual({ kind: "confirmed" });
    expect([confirmed.length, cuts]).toEqual([1, [cutOf(list)]]);
    expect(confirmed[0]?.answers.list?.cut).toBeUndefined();
  });

  test("go at once of a list that was cut before; a plain Start sends it whole", () => {
    for (const [start, parts] of [
      [first, 1],
      [plain, 0],
    ] as const) {
      const { tapped, asCompared, seen, cuts } = readBack();
      const list = { ...asCompared(), cut: cutOf(asCompared()) };
      expect(tapped(start(list), seen(list))).toEqual({ kind: "confirmed" });
      expect(cuts).toHaveLength(parts);
    }
  });

  test("are not those of another list that was cut", () => {
    const { tapped, asCompared, seen, confirmed } = readBack();
    const list = { ...asCompared(), cut: { ...cutOf(asCompared()), of: "other" } };
    expect(tapped(first(list), seen(list))).toEqual({ kind: "cutting" });
    expect(confirmed).toEqual([]);
  });

  test("are none of a short list", () => {
    const { tapped, asCompared, seen } = readBack({ verdict: { numbers: 200 } });
    expect(tapped(first(asCompared()), seen(asCompared()))).toEqual({ kind: "not-meant" });
  });
});
