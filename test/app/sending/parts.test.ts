import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { wallClock } from "../../../src/clock.ts";
import { windowFromJson } from "../../../src/domain/schedule/schedule.ts";
import type { Added } from "../../../src/pbx/outcome.ts";
import { count } from "../../counts.ts";
import { pbxCampaign } from "../../domain/campaign/pbx-campaign.ts";
import { completeAnswers } from "../../domain/draft/complete-answers.ts";
import { CHAT } from "../../store/memory.ts";
import { office, START, seconds, UNDO } from "./submit-office.ts";

beforeEach(() => void vi.useFakeTimers({ now: START }));
afterEach(() => void vi.useRealTimers());

const day = (iso: string) => ({ from: Temporal.PlainDate.from(iso), to: Temporal.PlainDate.from(iso) });
/** Today until 18:00: START is at 10:00. */
const TODAY = completeAnswers({ days: day("2026-11-23"), hours: windowFromJson({ from: "09:00", to: "18:00" }) });
const at = (time: string) => Temporal.Instant.from(`2026-11-23T${time}:00+05:00`).epochMilliseconds;

let ids = 100;
const accepted = (): Added => ({ kind: "accepted", id: ++ids, campaign: pbxCampaign({ id: ids }) });
const UNKNOWN: Added = { kind: "unknown", problem: { code: "no-answer" } };
const REFUSED: Added = { kind: "rejected", problem: { code: "refused" } };

/** A confirmation in two parts of which the first one was answered. */
async function afterFirst(first: () => Added = accepted, answers = TODAY) {
  const answer = { next: first };
  const there = office(async () => answer.next());
  const { first: one, rest } = there.parted(answers);
  await seconds(UNDO);
  answer.next = accepted;
  const names = () => there.add.mock.calls.map(([{ name }]) => name);
  return { ...there, first: one, rest, names, answer };
}

describe("the first numbers go, the rest waits", () => {
  test("one request leaves, of the first part and under its name", async () => {
    const { first, rest, names } = await afterFirst();
    await seconds(UNDO * 10);
    expect(names()).toEqual(["Aksiya 1/2"]);
    expect([first(), rest()]).toMatchObject([
      { state: "accepted", answers: { list: { sha256: "first", verdict: { numbers: 50, rows: 50 } } } },
      { state: "waiting", answers: { list: { sha256: "rest", verdict: { numbers: 1198, rows: 1198 } } } },
    ]);
  });

  test("at a person's word it is held with Stop, and leaves once", async () => {
    const { rest, submit, names, kinds } = await afterFirst();
    const before = rest();
    expect([submit.goOn(before, CHAT), submit.goOn(before, CHAT)]).toEqual([true, false]);
    expect([rest().state, kinds().includes("held")]).toEqual(["held", true]);
    await seconds(UNDO - 1);
    expect(names()).toEqual(["Aksiya 1/2"]);
    await seconds(UNDO);
    expect(names()).toEqual(["Aksiya 1/2", "Aksiya 2/2"]);
    expect(rest().state).toBe("accepted");
  });

  test("stopped in the seconds of Stop, its numbers are a draft", async () => {
    const { rest, submit, names, store } = await afterFirst();
    submit.goOn(rest(), CHAT);
    submit.stop(rest(), CHAT);
    await seconds(UNDO * 2);
    expect(names()).toEqual(["Aksiya 1/2"]);
    expect(store.drafts.open(CHAT)?.answers).toMatchObject({ name: "Aksiya 2/2", list: { sha256: "rest" } });
    expect(store.drafts.open(CHAT)?.answers.part).toBeUndefined();
  });

  test("it goes in the days that are left", async () => {
    const { rest, submit } = await afterFirst(accepted, completeAnswers());
    vi.setSystemTime(Temporal.Instant.from("2026-11-25T10:00:00+05:00").epochMilliseconds);
    expect(submit.goOn(rest(), CHAT)).toBe(true);
    expect(String(rest().answers.days.from)).toBe("2026-11-25");
  });

  test("it does not go when its window is over", async () => {
    const { rest, submit } = await afterFirst();
    vi.setSystemTime(at("18:00"));
    expect(submit.goOn(rest(), CHAT)).toBe(false);
  });
});

describe("what is not sent is one draft again", () => {
  test("stopped before anything left: all numbers, under the name of the whole", async () => {
    const { parted, submit, store, add } = office();
    const { first, rest } = parted(TODAY);
    submit.stop(first(), CHAT);
    await seconds(UNDO * 2);
    expect(add).not.toHaveBeenCalled();
    expect(rest()).toMatchObject({ state: "stopped", givenBack: first().givenBack });
    expect(store.drafts.open(CHAT)?.answers).toEqual(TODAY);
  });

  test("the first part was refused: all numbers", async () => {
    const { rest, store, names } = await afterFirst(() => REFUSED);
    expect([rest().state, store.drafts.open(CHAT)?.answers.list?.sha256]).toEqual(["stopped", "bb"]);
    expect(names()).toHaveLength(1);
  });

  test("the rest was stopped by a person: its numbers, told, and the card of the first part is drawn again", async () => {
    const { rest, submit, store, kinds } = await afterFirst();
    expect(submit.endRest(rest(), CHAT)).toBe(true);
    expect(store.drafts.open(CHAT)?.answers.list?.sha256).toBe("rest");
    expect(kinds().toSorted()).toEqual(["card", "submission", "submission"]);
    expect(submit.goOn(rest(), CHAT)).toBe(false);
  });

  test("the window ended: asked about once an hour before, then a draft, told", async () => {
    const { rest, store, kinds } = await afterFirst();
    const asks = () => kinds().filter((kind) => kind === "rest-ask").length;
    vi.setSystemTime(at("16:59"));
    await seconds(50);
    expect(asks()).toBe(0);
    await seconds(20);
    expect(asks()).toBe(1);
    vi.setSystemTime(at("17:59"));
    await seconds(50);
    expect([asks(), rest().state]).toEqual([1, "waiting"]);
    await seconds(20);
    expect([asks(), rest().state, rest().problem?.code]).toEqual([1, "stale", "window-over"]);
    expect(store.drafts.open(CHAT)?.answers.list?.sha256).toBe("rest");
    expect(kinds().at(-1)).toBe("card");
  });

  test("a process that was away at its end makes it a draft when it comes back", async () => {
    const { rest, start } = await afterFirst();
    vi.setSystemTime(at("21:00"));
    start();
    await seconds(2);
    expect(rest().state).toBe("stale");
  });
});

describe("a part after an unknown one", () => {
  test("waits until that is settled", async () => {
    const { first, rest, submit, names, kinds } = await afterFirst(() => UNKNOWN);
    expect([first().state, submit.goOn(rest(), CHAT)]).toEqual(["unknown", false]);
    vi.setSystemTime(at("17:01"));
    await seconds(3);
    expect(kinds()).toContain("rest-ask");
    submit.accept(first(), 123, pbxCampaign());
    expect(submit.goOn(rest(), CHAT)).toBe(true);
    await seconds(UNDO);
    expect(names()).toEqual(["Aksiya 1/2", "Aksiya 2/2"]);
  });

  test("a first part that is not there is sent again as itself, with Stop, and the rest waits on", async () => {
    const { first, rest, submit, names } = await afterFirst(() => UNKNOWN);
    expect([submit.isSentAgain(first()), submit.absent(first(), CHAT)]).toEqual([true, true]);
    expect([first().state, rest().state]).toEqual(["held", "waiting"]);
    await seconds(UNDO);
    expect(names()).toEqual(["Aksiya 1/2", "Aksiya 1/2"]);
    expect([first().state, submit.goOn(rest(), CHAT)]).toEqual(["accepted", true]);
  });

  test("a first part that may have left from elsewhere is not sent again by that: both are one draft", async () => {
    const { parted, submit, store, add } = office();
    const { first, rest } = parted(TODAY);
    store.submissions.settle(first(), "unknown", wallClock(), { problem: { code: "away" } });
    expect(submit.absent(first(), CHAT)).toBe(true);
    await seconds(UNDO * 2);
    expect([first().state, rest().state, add.mock.calls.length]).toEqual(["absent", "stopped", 0]);
    expect(store.drafts.open(CHAT)?.answers.list?.sha256).toBe("bb");
  });

  test("whose rest is a draft already becomes a draft of its own numbers", async () => {
    const { first, rest, submit, store } = await afterFirst(() => UNKNOWN);
    submit.endRest(rest(), CHAT);
    expect(submit.absent(first(), CHAT)).toBe(true);
    const drafts = store.drafts.listed(CHAT, 9).map(({ answers }) => answers.list?.sha256);
    expect(drafts.toSorted()).toEqual(["first", "rest"]);
  });
});

describe("a first part that is kept in hand until shortly before", () => {
  /** From 11, in an hour: kept until 10:45. */
  const LATER = completeAnswers({ ...TODAY, hours: windowFromJson({ from: "11:00", to: "18:00" }) });
  const late = () => {
    const there = office(undefined, undefined, { handOver: "late", answers: LATER });
    return { ...there, ...there.parted(LATER) };
  };

  test("leaves alone at its moment, and its rest waits on", async () => {
    const { add, first, rest } = late();
    expect(first().late).toBe(true);
    await vi.advanceTimersByTimeAsync(first().releaseAt - wallClock() - 60_000);
    expect(add).not.toHaveBeenCalled();
    await seconds(61);
    expect(add.mock.calls.map(([{ name }]) => name)).toEqual(["Aksiya 1/2"]);
    expect(rest().state).toBe("waiting");
  });

  test("is taken back to be edited as what was confirmed, all of it", () => {
    const { first, rest, store, submit, add } = late();
    expect(store.transaction(() => submit.takeBack(first(), CHAT))).toBe(true);
    expect([first().state, rest().state, add.mock.calls.length]).toEqual(["stopped", "stopped", 0]);
    expect(store.drafts.open(CHAT)?.answers).toEqual(LATER);
  });

  test("is stopped with its rest by the one button for all in hand, as one draft", () => {
    const { first, rest, store, submit } = late();
    store.transaction(() => submit.stopAll([first(), rest()], CHAT));
    expect([first().state, rest().state]).toEqual(["stopped", "stopped"]);
    expect(store.drafts.listed(CHAT, 9).map(({ answers }) => answers)).toEqual([LATER]);
  });
});

/** Whatever the PBX does with a request. */
const ANSWERS: readonly [string, () => Promise<Added>][] = [
  ["accepts it", async () => accepted()],
  ["accepts it without a word of it", async () => ({ kind: "accepted", id: ++ids, campaign: undefined })],
  ["refuses it", async () => REFUSED],
  ["has no connection", async () => ({ kind: "rejected", problem: { code: "no-connection" } })],
  ["does not answer", async () => UNKNOWN],
  ["breaks off", async () => ({ kind: "unknown", problem: { code: "cut" } })],
  ["fails", async () => ({ kind: "unknown", problem: { code: "server-trouble", status: 502 } })],
  ["answers never", () => new Promise(() => {})],
  ["brings the program down", () => Promise.reject(new Error("no memory"))],
];

describe("at most one request a part, whatever the PBX does and whenever the process ends", () => {
  // Every answer to each of the parts; in the long run with every answer to the other.
  const both = ANSWERS.flatMap((first, at) =>
    [...ANSWERS.slice(at), ...ANSWERS.slice(0, at)].slice(0, count(1, ANSWERS.length)).map((_, shift) => {
      const rest = ANSWERS[(at * 2 + 1 + shift) % ANSWERS.length] ?? first;
      return [first, rest] as const;
    }),
  );
  test.each(both.map(([first, rest]) => [first[0], rest[0], first[1], rest[1]] as const))(
    "the first: it %s; the rest: it %s",
    async (_first, _rest, answerFirst, answerRest) => {
      const answer = { next: answerFirst };
      const { add, parted, submit, start } = office(() => answer.next());
      const { rest } = parted(TODAY);
      await seconds(UNDO);
      answer.next = answerRest;
      const again = start();
      await seconds(UNDO * 2);
      for (const one of [submit, again, submit]) one.goOn(rest(), CHAT);
      await seconds(UNDO);
      start();
      await seconds(UNDO * 4);
      const names = add.mock.calls.map(([{ name }]) => name);
      expect(names).toEqual([...new Set(names)]);
    },
  );
});
