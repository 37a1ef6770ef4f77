import { describe, expect, test } from "vitest";
import { createStarting } from "../../../src/bot/wizard/starting.ts";
import type { ListAnswer } from "../../../src/domain/draft/answers.ts";
import type { OpenDraft } from "../../../src/domain/draft/draft.ts";
import { startOf } from "../../../src/domain/list/call-choice.ts";
import { CHAT, memoryStore } from "../../store/memory.ts";
import { CALLED, type Setting, sceneOf } from "../views/office-scenes.ts";

const MINUTE = 60_000;

/** A read-back whose message shows all of it, with what a tap on Start comes to. */
function readBack(setting: Setting = {}) {
  const store = memoryStore();
  const clock = { now: 0, isShown: true };
  const confirmed: OpenDraft[] = [];
  const starting = createStarting({
    store,
    submit: { confirm: (draft: OpenDraft) => void confirmed.push(draft) } as never,
    isShown: () => clock.isShown,
    now: () => clock.now,
  });
  const begun = store.drafts.create({ id: "d", chatId: CHAT, userId: CHAT, answers: {} }, 0);
  const scene = sceneOf({ locale: "en", ...setting });
  const list = scene.draft.answers.recipients as ListAnswer;
  const asCompared = () => ({
    ...list,
    compared: `${store.submissions.calledMark(store.accountId, clock.now - 7 * 86_400_000, "d")}-${store.doNotCall.latest()}`,
  });
  const draftWith = (recipients: ListAnswer): OpenDraft => ({
    ...scene.draft,
    id: begun.id,
    chatId: CHAT,
    answers: { ...scene.draft.answers, recipients },
  });
  const seen = (recipients: ListAnswer) => ({ ...scene, draft: draftWith(recipients) });
  return { ...starting, store, clock, confirmed, list, asCompared, seen };
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

  test("is not obeyed while the forecast's assumptions stand in the place of the read-back", () => {
    const { tapped, asCompared, seen, confirmed } = readBack({ cursor: { assumptions: true } });
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
    const { tapped, asCompared, seen, confirmed } = readBack({ recipients: CALLED });
    expect(tapped({ choice: undefined, shown: shown(asCompared()) }, seen(asCompared()))).toEqual({
      kind: "not-meant",
    });
    expect(confirmed).toEqual([]);
  });

  test("are called again, or left out, as is chosen", () => {
    const all = readBack({ recipients: CALLED });
    all.tapped({ choice: "all", shown: shown(all.asCompared()) }, all.seen(all.asCompared()));
    expect(all.confirmed[0]?.answers.recipients).toMatchObject({ choice: "all", verdict: { numbers: 1248 } });
    const without = readBack({ recipients: CALLED });
    without.tapped({ choice: "without", shown: shown(without.asCompared()) }, without.seen(without.asCompared()));
    expect(without.confirmed[0]?.answers.recipients).toMatchObject({ choice: "without", verdict: { numbers: 936 } });
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
