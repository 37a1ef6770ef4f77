import { describe, expect, test } from "vitest";
import { clockReadings } from "./clock-readings.ts";
import { filesUnder } from "./source-tree.ts";

const everything = ["src", "test", "sandbox", "bench", "locales"].flatMap((folder) => [
  ...filesUnder(folder),
  ...filesUnder(folder, ".js"),
]);

test("nothing reads the machine's clock, zone or language, and no test waits for a time", () => {
  expect(clockReadings(everything)).toEqual([]);
});

describe("the check finds", () => {
  test.each([
    ["test/journeys/newcomer.ts", "const day = Temporal.Now.plainDateISO();", "Temporal.Now"],
    ["bench/main.ts", "const day = Temporal.Now.plainDateISO();", "Temporal.Now"],
    ["bench/bot/run.ts", "const { Now } = Temporal;", "Temporal"],
    ["bench/bot/run.ts", 'const day = Temporal["Now"].instant();', "Temporal.Now"],
    ["src/app/following/watch.ts", "const at = Date.now();", "Date.now"],
    ["src/app/following/watch.ts", "const parts = { now: Date.now };", "Date.now"],
    ["src/app/following/watch.ts", "const { now } = Date;", "Date"],
    ["src/app/following/watch.ts", 'const at = Date["now"]();', "Date.now"],
    ["src/app/following/watch.ts", "const at = globalThis.Date.now();", ".Date"],
    ["src/app/following/watch.ts", "const Clock = Date;", "Date"],
    ["src/app/following/watch.ts", "const parts = { Date };", "Date"],
    ["src/app/following/watch.ts", "const at = Date();", "Date"],
    ["test/app/following/tell.test.ts", "const at = new Date();", "new Date()"],
    ["test/app/following/tell.test.ts", "const at = new Date(2026, 10, 26);", "new Date(…) in the machine's zone"],
    [
      "test/app/following/tell.test.ts",
      'const at = new Date("2026-11-26T10:00");',
      "new Date(…) in the machine's zone",
    ],
    ["test/app/following/tell.test.ts", "const hour = at.getHours();", "getHours"],
    ["sandbox/pbx/server.ts", "const began = performance.now();", "performance.now"],
    ["sandbox/pbx/server.ts", 'import { performance } from "node:perf_hooks"; performance.now();', "performance.now"],
    ["sandbox/pbx/server.ts", "const began = process.hrtime.bigint();", "hrtime"],
    ["sandbox/chat/page/main.js", "const at = Date.now();", "Date.now"],
    [
      "src/domain/a.ts",
      'const f = new Intl.DateTimeFormat("uz", { month: "long" });',
      "Intl.DateTimeFormat without a timeZone",
    ],
    ["src/domain/a.ts", 'const text = day.toLocaleString("uz");', "toLocaleString"],
    ["src/domain/a.ts", "const zone = Temporal.Now.timeZoneId();", "Temporal.Now"],
    ["src/store/a.ts", "const sql = \"UPDATE a SET at = datetime('now')\";", "datetime('now' in a text"],
    ["src/store/a.ts", "const sql = `INSERT INTO a VALUES (CURRENT_TIMESTAMP)`;", "CURRENT_TIMESTAMP in a text"],
    ["test/a.test.ts", 'const program = "console.log(Date.now())";', "Date.now( in a text"],
    ["test/a.test.ts", "vi.useFakeTimers();", "useFakeTimers without a now"],
    ["test/a.test.ts", 'import { setTimeout as sleep } from "node:timers/promises";', "timers"],
    ["test/a.test.ts", "await new Promise((done) => setTimeout(done, 50));", "setTimeout"],
    ["test/a.test.ts", "await page.waitForTimeout(50);", "waitForTimeout"],
    ["test/a.test.ts", 'import { passedClock } from "../src/clock.ts"; const a = passedClock();', "passedClock"],
  ])("in %s: %s", (path, line, what) => {
    const text = `/** A file. */\n\n${line}\n`;
    expect(clockReadings([{ path, text }])).toContain(`${path}:3 ${what}`);
  });
});

test.each([
  [
    "src/app/following/watch.ts",
    "export function watch(now: () => number, at: Date) { return new Date(now()).toISOString(); }",
  ],
  ["src/app/following/watch.ts", 'const at = Date.UTC(2026, 10, 26); const other = Date.parse(day + "T00:00Z");'],
  ["src/domain/a.ts", "const { PlainDate } = Temporal; const day = Temporal.PlainDate.from(text);"],
  ["src/domain/a.ts", 'const f = new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });'],
  ["src/domain/a.ts", "// Date.now() is read at the door only"],
  ["test/a.test.ts", 'vi.useFakeTimers({ toFake: ["setTimeout"] });'],
  ["src/clock.ts", "const at = Date.now();"],
])("the check lets %s pass with %s", (path, text) => {
  expect(clockReadings([{ path, text }])).toEqual([]);
});
