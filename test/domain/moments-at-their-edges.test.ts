import { describe, expect, test } from "vitest";
import { FIRST_ACCOUNT, unlessFirst } from "../../src/domain/account/account.ts";
import { areSameLines, haveNoLineInCommon } from "../../src/domain/account/lines.ts";
import { freeName, isSameName, MOST_LETTERS, readAccountName } from "../../src/domain/account/name.ts";
import { hasAccount } from "../../src/domain/account/ticks.ts";
import { keptBackBy } from "../../src/domain/folder/kept-back.ts";
import { endAfter, stretches } from "../../src/domain/forecast/calendar.ts";
import { isFarTooShort, verdictOf } from "../../src/domain/forecast/fixes.ts";
import { readHead, writeHead } from "../../src/domain/journal/chain.ts";
import { cutHours } from "../../src/domain/phrases/window-cuts.ts";
import { dayChoices, hourChoices } from "../../src/domain/schedule/choices.ts";
import { periodFromJson, type Window, windowFromJson } from "../../src/domain/schedule/schedule.ts";
import { ACCESS_DAY, MOST_OPEN, standingOf } from "../../src/domain/team/request.ts";

const HOUR = 3_600_000;
const { PlainDateTime } = Temporal;
const hours = (written: string): Window => {
  const [from = "", to = ""] = written.split("-");
  return windowFromJson({ from, to });
};
const written = ({ from, to }: Window) =>
  `${from.toString({ smallestUnit: "minute" })}-${to.toString({ smallestUnit: "minute" })}`;

describe("a stranger", () => {
  const asked = { userId: 1, name: "A", askedAt: 0 };
  test.for<[what: string, refusedAt: number | undefined | "none", open: number, now: number, standing: string]>([
    ["who never asked", "none", 0, 5, "may-ask"],
    ["beside 19 who wait", "none", MOST_OPEN - 1, 5, "may-ask"],
    ["beside 20 who wait", "none", MOST_OPEN, 5, "too-many"],
    ["who waits", undefined, MOST_OPEN, 9 * ACCESS_DAY, "asked"],
    ["who was told no a moment less than a day ago", 10, 0, 9 + ACCESS_DAY, "refused"],
    ["who was told no a day ago", 10, 0, 10 + ACCESS_DAY, "may-ask"],
    ["who was told no a day ago, beside 20 who wait", 10, MOST_OPEN, 10 + ACCESS_DAY, "too-many"],
  ])("%s", ([, refusedAt, open, now, standing]) => {
    const request = refusedAt === "none" ? undefined : refusedAt === undefined ? asked : { ...asked, refusedAt };
    expect(standingOf(request, open, now)).toBe(standing);
  });

  test("has a day, and twenty wait at the most", () => {
    expect([ACCESS_DAY, MOST_OPEN]).toEqual([24 * HOUR, 20]);
  });
});

describe("lines of two accounts", () => {
  test.for<[one: string[], other: string[], same: boolean, apart: boolean]>([
    [["1", "2"], ["2", "1"], true, false],
    [["1", "2"], ["1"], false, false],
    [["1"], ["1", "2"], false, false],
    [["1", "1"], ["1"], true, false],
    [["1"], ["2"], false, true],
    [[], [], false, false],
    [["1"], [], false, false],
  ])("%j and %j: the same %s, nothing in common %s", ([one, other, same, apart]) => {
    expect([areSameLines(one, other), haveNoLineInCommon(one, other)]).toEqual([same, apart]);
  });
});

describe("an account's name", () => {
  test.for<[text: string, name: string | undefined]>([
    ["  Filial \n 2 ", "Filial 2"],
    ["x".repeat(MOST_LETTERS), "x".repeat(MOST_LETTERS)],
    ["x".repeat(MOST_LETTERS + 1), undefined],
    ["😀".repeat(32), "😀".repeat(32)],
    ["", undefined],
    [" \n", undefined],
    ["/team", undefined],
    ["a", "a"],
  ])("%j is read as %j", ([text, name]) => {
    expect(readAccountName(text)).toBe(name);
  });

  test("is the same in any letters, and a free one is the first that nobody has", () => {
    const name = (n: number) => `Filial ${n}`;
    expect([isSameName("Filial", "FILIAL"), isSameName("Filial", "Filial ")]).toEqual([true, false]);
    expect([freeName(name, []), freeName(name, ["filial 2"]), freeName(name, ["Filial 3"])]).toEqual([
      "Filial 2",
      "Filial 3",
      "Filial 2",
    ]);
  });
});

test.for<[role: "admin" | "manager" | "viewer", accountId: number, tick: boolean | undefined, has: boolean]>([
  ["admin", 1, undefined, true],
  ["admin", 2, undefined, true],
  ["admin", 2, false, false],
  ["manager", 1, undefined, true],
  ["manager", 2, undefined, false],
  ["manager", 2, true, true],
  ["viewer", 1, false, false],
])("%s and account %i, ticked %s: %s", ([role, accountId, tick, has]) => {
  expect(hasAccount({ role }, accountId, tick)).toBe(has);
  expect(unlessFirst(accountId)).toBe(accountId === FIRST_ACCOUNT ? undefined : accountId);
});

describe("what the admins are asked at a start", () => {
  const ago = (ms: number) => ({ kind: "copied", madeAt: 5, stoppedAt: 100 * HOUR - ms }) as const;
  test.for([
    ["a moment less than a day after a clean stop, one tap may send all", ago(24 * HOUR - 1), true],
    ["a day after it, not", ago(24 * HOUR), false],
    ["of a copy of a process that ran, not", { kind: "copied", madeAt: 5 } as const, false],
    ["after a while away, not", { kind: "away", since: 7 } as const, false],
  ] as const)("%s", ([, life, allAtOnce]) => {
    const since = life.kind === "away" ? 7 : 5;
    expect(keptBackBy(life, ["a"], 100 * HOUR)).toEqual({
      why: life.kind,
      since,
      startedAt: 100 * HOUR,
      allAtOnce,
      submissions: ["a"],
    });
  });

  test("is nothing where it is the same folder", () => {
    expect(keptBackBy({ kind: "same" }, ["a"], 5)).toBeUndefined();
  });
});

describe("the head of the journal as a text", () => {
  const hash = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
  test.for<[text: string, n: number | undefined]>([
    [writeHead({ n: 128, hash }), 128],
    [` 128-${hash}\n`, 128],
    [`128-${hash.slice(0, 24)}`, 128],
    [`128-${hash.slice(0, 23)}`, undefined],
    [`128-${hash}0`, undefined],
    [`${"1".repeat(16)}-${hash}`, undefined],
    [`${"1".repeat(15)}-${hash}`, 111_111_111_111_111],
    ["128", undefined],
  ])("%j", ([text, n]) => {
    expect(readHead(text)?.n).toBe(n);
  });
});

describe("hours less other hours", () => {
  test.for<[whole: string, taken: string, left: string[]]>([
    ["09:00-18:00", "13:00-14:00", ["09:00-13:00", "14:00-18:00"]],
    ["09:00-18:00", "09:00-10:00", ["10:00-18:00"]],
    ["09:00-18:00", "17:00-18:00", ["09:00-17:00"]],
    ["09:00-18:00", "08:00-19:00", []],
    ["09:00-18:00", "09:00-18:00", []],
    ["09:00-18:00", "18:00-19:00", ["09:00-18:00"]],
    ["09:00-18:00", "08:00-09:00", ["09:00-18:00"]],
    ["09:00-18:00", "08:00-09:01", ["09:01-18:00"]],
  ])("%s less %s", ([whole, taken, left]) => {
    expect(cutHours(hours(whole), hours(taken)).map(written)).toEqual(left);
  });
});

describe("work that is laid over the days of a period", () => {
  const period = periodFromJson({ from: "2026-11-24", to: "2026-11-26" });
  const window = hours("09:00-10:00");
  const at = (moment: string) => PlainDateTime.from(`2026-11-${moment}`);

  test.for<[seconds: number, now: string, ends: string | number]>([
    [0, "23T12:00", "24T09:00"],
    [3_600, "23T12:00", "24T10:00"],
    [3_601, "23T12:00", "25T09:00:01"],
    [7_200, "23T12:00", "25T10:00"],
    [10_800, "23T12:00", "26T10:00"],
    [10_801, "23T12:00", 10_800 / 10_801],
    [1_800, "24T09:30", "24T10:00"],
    [1_801, "24T09:30", "25T09:00:01"],
    [60, "24T10:00", "25T09:01"],
    [7_200, "25T10:00", 0.5],
    [1, "26T10:00", 0],
    [0, "26T10:00", "26T10:00"],
  ])("%i seconds from %s on end %s", ([seconds, now, ends]) => {
    const finish = endAfter(seconds, period, window, at(now));
    expect(finish).toEqual(typeof ends === "number" ? { fits: false, doneShare: ends } : { fits: true, at: at(ends) });
  });

  test.for<[now: string, days: string[]]>([
    ["23T12:00", ["24T09:00", "25T09:00", "26T09:00"]],
    ["24T09:30", ["24T09:30", "25T09:00", "26T09:00"]],
    ["25T10:00", ["26T09:00"]],
    ["26T10:00", []],
  ])("from %s on calls are made from %j on", ([now, days]) => {
    expect(stretches(period, window, at(now)).map(({ from }) => from)).toEqual(days.map(at));
  });

  const fits = { fits: true, at: at("24T09:00") } as const;
  const share = (doneShare: number) => ({ fits: false, doneShare }) as const;
  test.for([
    [fits, fits, "fits", false],
    [fits, share(0.9), "tight", false],
    [share(0.5), share(0.4), "too-short", false],
    [share(0.49), share(0.4), "too-short", true],
  ] as const)("%j at best and %j at worst is %s, far too short: %s", ([earliest, latest, verdict, isFar]) => {
    expect([verdictOf({ earliest, latest }), isFarTooShort({ earliest, latest })]).toEqual([verdict, isFar]);
  });
});

describe("days to tap on, where calls are made from 8 to 21", () => {
  const calling = hours("08:00-21:00");
  test.for<[now: string, days: string[]]>([
    ["2026-11-23T10:00", ["today 23-23", "tomorrow 24-24", "working-week 23-27", "next-week 30-6"]],
    ["2026-11-23T20:30", ["today 23-23", "tomorrow 24-24", "working-week 23-27", "next-week 30-6"]],
    ["2026-11-23T20:31", ["tomorrow 24-24", "working-week 24-27", "next-week 30-6"]],
    ["2026-11-26T10:00", ["today 26-26", "tomorrow 27-27", "working-week 26-27", "next-week 30-6"]],
    ["2026-11-26T20:31", ["tomorrow 27-27", "next-working-week 30-4", "next-week 30-6"]],
    ["2026-11-27T10:00", ["today 27-27", "tomorrow 28-28", "next-working-week 30-4", "next-week 30-6"]],
  ])("at %s", ([now, days]) => {
    const offered = dayChoices(PlainDateTime.from(now), calling);
    expect(offered.map(({ code, period: { from, to } }) => `${code} ${from.day}-${to.day}`)).toEqual(days);
  });

  test.for<[now: string, from: string | undefined]>([
    ["2026-11-24T07:55", undefined],
    ["2026-11-24T07:56", "08:00-21:00"],
    ["2026-11-24T10:01", "10:05-21:00"],
    ["2026-11-24T10:05", "10:05-21:00"],
    ["2026-11-24T20:30", "20:30-21:00"],
    ["2026-11-24T20:31", undefined],
  ])("hours from now on, at %s", ([now, from]) => {
    const today = periodFromJson({ from: "2026-11-24", to: "2026-11-24" });
    const soon = hourChoices(today, PlainDateTime.from(now), calling).find(({ code }) => code === "from-now");
    expect(soon && written(soon.window)).toBe(from);
  });
});
