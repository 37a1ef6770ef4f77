import { describe, expect, test } from "vitest";
import { LEAST_HELD, run } from "../../../bench/forecast/run.ts";
import { fixes, verdictOf } from "../../../src/domain/forecast/fixes.ts";
import { forecast, type Pace } from "../../../src/domain/forecast/forecast.ts";
import { ASSUMED, loadOf } from "../../../src/domain/forecast/load.ts";
import { windowFromJson } from "../../../src/domain/schedule/schedule.ts";

const day = (text: string) => Temporal.PlainDate.from(text);
const at = (text: string) => Temporal.PlainDateTime.from(text);
const CALLING_HOURS = windowFromJson({ from: "08:00", to: "21:00" });
const LIMITS = { callingHours: CALLING_HOURS, mostLines: 50 };

/** 2,000 numbers, 30 seconds, two tries: about 34 hours of one line. */
const PACE: Pace = {
  numbers: 2000,
  messageSeconds: 30,
  lines: 10,
  tries: 2,
  period: { from: day("2026-11-25"), to: day("2026-11-25") },
  window: windowFromJson({ from: "09:00", to: "18:00" }),
  now: at("2026-11-24T10:20"),
};

describe("the load", () => {
  test("is what the published example comes to: 70 % reached, 1.55 attempts and 62 seconds a number", () => {
    const load = loadOf(PACE, ASSUMED, 0.45);
    expect(load.reached / 2000).toBeCloseTo(0.7, 2);
    expect(load.attempts / 2000).toBeCloseTo(1.55, 2);
    expect(load.lineSeconds / 2000).toBeCloseTo(61.8, 1);
  });

  test("of one try is one attempt for each number", () => {
    expect(loadOf({ ...PACE, tries: 1 }, ASSUMED, 0.3).attempts).toBeCloseTo(2000);
  });
});

describe("a call", () => {
  const longest = (messageSeconds: number) => loadOf({ ...PACE, messageSeconds }, ASSUMED, 0.45).longestCallSeconds;

  test("lasts for as long as it rings, or until its message is over where that is longer", () => {
    expect([longest(0), longest(22), longest(23), longest(60)]).toEqual([39, 39, 40, 77]);
  });

  test("of which nobody knows whether it is answered is neither never nor always", () => {
    const load = (rate: number) => loadOf(PACE, ASSUMED, rate);
    expect([load(-0.1), load(0), load(1), load(2)]).toEqual([load(0.01), load(0.01), load(0.99), load(0.99)]);
  });
});

describe("the forecast", () => {
  test("takes the longest waits before each further try into the latest finish alone", () => {
    const finish = (tries: number, retryGapMinutes: number) => {
      const { earliest, latest } = forecast({ ...PACE, tries, assumptions: { ...ASSUMED, retryGapMinutes } });
      if (!earliest.fits || !latest.fits) throw new Error("It does not fit");
      return [earliest.at, latest.at] as const;
    };
    const minutes = (tries: number) => {
      const [[soon, late], [soonToo, later]] = [finish(tries, 0), finish(tries, 10)];
      return [soon.until(soonToo).total("minutes"), late.until(later).total("minutes")];
    };
    expect([1, 2, 3].map(minutes)).toEqual([
      [0, 0],
      [0, 10],
      [0, 20],
    ]);
  });

  test("of no lines is that of one", () => {
    const period = { ...PACE.period, to: day("2026-12-25") };
    expect(forecast({ ...PACE, period, lines: 0 })).toEqual(forecast({ ...PACE, period, lines: 1 }));
  });

  test("is a range on the day when it fits", () => {
    const { earliest, latest } = forecast(PACE);
    expect(earliest.fits && earliest.at.toString({ smallestUnit: "minute" })).toBe("2026-11-25T12:07");
    expect(latest.fits && latest.at.toString({ smallestUnit: "minute" })).toBe("2026-11-25T13:39");
  });

  test("goes on in the next day's window", () => {
    const { earliest } = forecast({ ...PACE, lines: 3, period: { ...PACE.period, to: day("2026-11-27") } });
    expect(earliest.fits && earliest.at.toPlainDate()).toEqual(day("2026-11-26"));
  });

  test("starts now when the window is already open", () => {
    const today = { from: day("2026-11-24"), to: day("2026-11-24") };
    const { earliest } = forecast({ ...PACE, period: today });
    expect(earliest.fits && earliest.at.toPlainTime().hour).toBe(13);
  });

  test("says what share is done when the period is too short", () => {
    const { latest } = forecast({ ...PACE, lines: 1 });
    expect(latest).toEqual({ fits: false, doneShare: expect.closeTo(0.2, 1) });
  });

  test("of no numbers is over at once", () => {
    expect(forecast({ ...PACE, numbers: 0 }).earliest.fits).toBe(true);
  });

  test("holds the finish of a simulated dialler at least 18 times of 20", async () => {
    const { rows, ok } = await run();
    expect(rows.filter((row) => row.at(-1) === "yes").length).toBeGreaterThanOrEqual(LEAST_HELD);
    expect(ok).toBe(true);
  });
});

describe("the fixes", () => {
  const short: Pace = { ...PACE, lines: 3 };

  test("are none when everything fits", () => {
    expect(fixes(PACE, LIMITS)).toEqual([]);
  });

  test("each make even the latest finish fit, and one step less does not", () => {
    expect(fixes(short, LIMITS).map(({ code }) => code)).toEqual(["maxline", "period-to"]);
    for (const fix of fixes(short, LIMITS)) {
      if (fix.code === "maxline") {
        expect(forecast({ ...short, lines: fix.maxline }).latest.fits).toBe(true);
        expect(forecast({ ...short, lines: fix.maxline - 1 }).latest.fits).toBe(false);
      }
      if (fix.code === "period-to") {
        const { from, to } = short.period;
        expect(fix.periodTo).toEqual(to.add({ days: fix.moreDays }));
        expect(forecast({ ...short, period: { from, to: fix.periodTo } }).latest.fits).toBe(true);
        expect(forecast({ ...short, period: { from, to: fix.periodTo.subtract({ days: 1 }) } }).latest.fits).toBe(
          false,
        );
      }
    }
  });

  test("offer a later end of the day only within the calling hours", () => {
    const nearly: Pace = { ...PACE, window: windowFromJson({ from: "09:00", to: "13:00" }) };
    const fix = fixes(nearly, LIMITS).find(({ code }) => code === "window-to");
    expect(fix).toEqual({ code: "window-to", windowTo: Temporal.PlainTime.from("14:00") });
    const tight = { ...LIMITS, callingHours: windowFromJson({ from: "08:00", to: "13:30" }) };
    expect(fixes(nearly, tight).map(({ code }) => code)).not.toContain("window-to");
  });

  describe("of both kinds at once", () => {
    const far: Pace = { ...PACE, lines: 3, window: windowFromJson({ from: "09:00", to: "10:00" }) };
    const limits = { mostLines: 10, callingHours: windowFromJson({ from: "08:00", to: "21:00" }) };
    const both = () => fixes(far, limits).find(({ code }) => code === "maxline-and-window-to");

    test("are offered where neither is enough alone, and are enough", () => {
      const fix = both();
      if (fix?.code !== "maxline-and-window-to") throw new Error("not offered");
      const { maxline, windowTo: to } = fix;
      expect(fixes(far, limits).map(({ code }) => code)).not.toContain("maxline");
      expect(fixes(far, limits).map(({ code }) => code)).not.toContain("window-to");
      expect(forecast({ ...far, lines: maxline, window: { from: far.window.from, to } }).latest.fits).toBe(true);
      expect(maxline).toBeLessThanOrEqual(limits.mostLines);
      expect(Temporal.PlainTime.compare(to, limits.callingHours.to)).toBeLessThanOrEqual(0);
    });

    test("are not offered where one is enough, or both are not", () => {
      expect(fixes(short, LIMITS).map(({ code }) => code)).not.toContain("maxline-and-window-to");
      const hopeless = { ...far, numbers: far.numbers * 1_000 };
      expect(fixes(hopeless, limits).map(({ code }) => code)).not.toContain("maxline-and-window-to");
    });
  });

  test("do not offer more lines than there may be", () => {
    expect(fixes(short, { ...LIMITS, mostLines: 3 }).map(({ code }) => code)).not.toContain("maxline");
  });

  test.each([
    [10, "fits"],
    [4, "tight"],
    [1, "too-short"],
  ])("with %s lines the verdict is %s", (lines, verdict) => {
    expect(verdictOf(forecast({ ...PACE, lines }))).toBe(verdict);
  });
});
