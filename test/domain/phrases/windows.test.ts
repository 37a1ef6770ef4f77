import { describe, expect, test } from "vitest";
import type { HourCore } from "../../../src/domain/phrases/cores.ts";
import type { Part } from "../../../src/domain/phrases/sense.ts";
import {
  type WindowsMeant,
  windowsBetween,
  windowsFrom,
  windowsLasting,
  windowsOfLength,
  windowsTo,
} from "../../../src/domain/phrases/windows.ts";

type Hour = HourCore & { readonly is: "hour" };

const TEN_PAST = 10 * 60 + 5;

const clock = (minutes: number) =>
  [Math.floor(minutes / 60), minutes % 60].map((one) => String(one).padStart(2, "0")).join(":");
const written = ({ spans, doubt }: WindowsMeant) =>
  [...spans.map(([from, to]) => `${clock(from)}-${clock(to)}`), ...(doubt ? [`?${doubt}`] : [])].join(" ");

const part = (name: Part): HourCore => ({ is: "part", part: name });
const noon: HourCore = { is: "noon", exact: true };
const lunch: HourCore = { is: "noon", exact: false };
const inMinutes = (plusMinutes: number): HourCore => ({ is: "now", plusMinutes });
const lasting = (minutes: number): HourCore => ({ is: "lasting-hours", minutes });

/** "9" may be either half of the day, "14:00" is not, "7 evening" says which. */
function hour(said: string): Hour {
  const [time = "", name] = said.split(" ");
  const [at = 0, minute] = time.split(":").map(Number);
  const core = { is: "hour", hour: at, minute: minute ?? 0, bare: minute === undefined } as const;
  return name === undefined ? core : { ...core, part: name as Part };
}

describe("a part of the day", () => {
  test.each<[name: Part, alone: string]>([
    ["morning", "09:00-12:00 08:00-12:00"],
    ["am", "09:00-12:00 08:00-12:00"],
    ["day", "12:00-18:00 13:00-17:00"],
    ["afternoon", "13:00-18:00 14:00-18:00"],
    ["pm", "13:00-18:00 14:00-18:00"],
    ["evening", "18:00-20:00 18:00-21:00"],
    ["night", "21:00-23:00 22:00-23:00"],
    ["whole", "09:00-18:00 08:00-20:00"],
  ])("that stands alone, %s, is offered as %s", (name, alone) => {
    expect(written(windowsFrom(part(name), TEN_PAST))).toBe(`${alone} ?open-hours`);
  });

  test.each<[name: Part, toNight: string]>([
    ["morning", "09:00-22:00 09:00-23:00 08:00-22:00 08:00-23:00"],
    ["am", "09:00-22:00 09:00-23:00 08:00-22:00 08:00-23:00"],
    ["day", "12:00-22:00 12:00-23:00 13:00-22:00 13:00-23:00"],
    ["afternoon", "13:00-22:00 13:00-23:00 14:00-22:00 14:00-23:00"],
    ["pm", "13:00-22:00 13:00-23:00 14:00-22:00 14:00-23:00"],
    ["evening", "18:00-22:00 18:00-23:00 19:00-22:00 19:00-23:00"],
    ["night", "21:00-22:00 21:00-23:00 22:00-23:00"],
    ["whole", "09:00-22:00 09:00-23:00 08:00-22:00 08:00-23:00"],
  ])("begins where it is the start, %s to night: %s", (name, toNight) => {
    expect(written(windowsBetween(part(name), part("night"), TEN_PAST))).toBe(`${toNight} ?open-hours`);
  });

  test.each<[name: Part, fromNine: string]>([
    ["morning", "09:00-12:00"],
    ["am", "09:00-12:00"],
    ["day", "09:00-17:00 09:00-18:00"],
    ["afternoon", "09:00-17:00 09:00-18:00"],
    ["pm", "09:00-17:00 09:00-18:00"],
    ["evening", "09:00-18:00 09:00-20:00"],
    ["night", "09:00-22:00 09:00-23:00"],
    ["whole", "09:00-18:00 09:00-20:00"],
  ])("ends where it is the end, 9 to %s: %s", (name, fromNine) => {
    expect(written(windowsBetween(hour("9"), part(name), TEN_PAST))).toBe(`${fromNine} ?open-hours`);
  });

  test.each<[name: Part, whole: string, today: string]>([
    ["morning", "09:00-12:00 10:00-12:00", "10:05-12:00"],
    [
      "day",
      "09:00-17:00 10:00-17:00 14:00-17:00 09:00-18:00 10:00-18:00 14:00-18:00",
      "10:05-17:00 14:00-17:00 10:05-18:00 14:00-18:00",
    ],
    [
      "evening",
      "09:00-18:00 10:00-18:00 14:00-18:00 09:00-20:00 10:00-20:00 14:00-20:00 18:00-20:00",
      "10:05-18:00 14:00-18:00 10:05-20:00 14:00-20:00 18:00-20:00",
    ],
  ])("as an end alone, to %s, is offered from the usual starts, or from now on", (name, whole, today) => {
    expect(written(windowsTo(part(name), undefined))).toBe(`${whole} ?open-hours`);
    expect(written(windowsTo(part(name), TEN_PAST))).toBe(`${today} ?open-hours`);
  });
});

describe("an hour alone", () => {
  test.each([
    ["9", "09:00-13:00 09:00-18:00 09:00-21:00 ?open-hours"],
    ["7", "19:00-21:00 07:00-13:00 07:00-18:00 07:00-21:00 ?which-half"],
    ["8", "08:00-13:00 08:00-18:00 08:00-21:00 ?open-hours"],
    ["12", "12:00-13:00 12:00-18:00 12:00-21:00 ?open-hours"],
    ["12:01", "12:01-18:00 12:01-21:00 ?open-hours"],
    ["20:00", "20:00-21:00 ?open-hours"],
    ["20:01", "20:01-24:00 ?open-hours"],
  ])("from %s there is at least an hour to each end: %s", (start, reading) => {
    expect(written(windowsFrom(hour(start), TEN_PAST))).toBe(reading);
  });

  test("from the last minute of a day there is none", () => {
    expect(written(windowsFrom(hour("23:59"), TEN_PAST))).toBe("?open-hours");
  });

  test.each([
    ["14:00", "09:00-14:00 10:00-14:00", "10:05-14:00"],
    ["3", "09:00-15:00 10:00-15:00 14:00-15:00", "10:05-15:00 14:00-15:00"],
    ["14:59", "09:00-14:59 10:00-14:59", "10:05-14:59"],
    ["11:00", "09:00-11:00 10:00-11:00", "10:05-11:00"],
    ["10:06", "09:00-10:06", "10:05-10:06"],
    ["10:05", "09:00-10:05", "09:00-10:05 10:00-10:05"],
    ["12", "09:00-12:00 10:00-12:00", "10:05-12:00"],
  ])("to %s a start leaves an hour, today any time from now on", (end, whole, today) => {
    expect(written(windowsTo(hour(end), undefined))).toBe(`${whole} ?open-hours`);
    expect(written(windowsTo(hour(end), TEN_PAST))).toBe(`${today} ?open-hours`);
  });

  test.each([
    ["9", "09:00-11:00"],
    ["8", "08:00-10:00"],
    ["7", "19:00-21:00 07:00-09:00 ?which-half"],
    ["23:00", "23:00-24:00"],
  ])("from %s on for two hours: %s", (start, reading) => {
    expect(written(windowsLasting(hour(start), 120))).toBe(reading);
    expect(written(windowsBetween(hour(start), lasting(120), TEN_PAST))).toBe(reading);
  });
});

describe("noon, lunch and now", () => {
  test.each<[name: string, start: HourCore, end: HourCore, reading: string]>([
    ["noon to 18", noon, hour("18:00"), "12:00-18:00"],
    ["noon to 3", noon, hour("3"), "12:00-15:00"],
    ["noon to evening", noon, part("evening"), "12:00-18:00 12:00-20:00 ?open-hours"],
    ["noon to noon", noon, noon, "?open-hours"],
    ["noon for two hours", noon, lasting(120), "?open-hours"],
    ["lunch to 18", lunch, hour("18:00"), "12:00-18:00 13:00-18:00 ?open-hours"],
    ["lunch to 3", lunch, hour("3"), "12:00-15:00 13:00-15:00 ?open-hours"],
    ["9 to noon", hour("9"), noon, "09:00-12:00"],
    ["7 to noon", hour("7"), noon, "07:00-12:00"],
    ["morning to noon", part("morning"), noon, "09:00-12:00 08:00-12:00 ?open-hours"],
    ["now to 18", inMinutes(0), hour("18:00"), "10:05-18:00"],
    ["now to 3", inMinutes(0), hour("3"), "10:05-15:00"],
    ["now to 9:00, which is over", inMinutes(0), hour("9:00"), "10:05-09:00"],
    ["now to 10:05", inMinutes(0), hour("10:05"), "10:05-10:05"],
    ["now to noon", inMinutes(0), noon, "10:05-12:00"],
    ["in half an hour to evening", inMinutes(30), part("evening"), "10:35-18:00 10:35-20:00 ?open-hours"],
    ["in half an hour to 18", inMinutes(30), hour("18:00"), "10:35-18:00"],
    ["in half an hour for two hours", inMinutes(30), lasting(120), "10:35-12:35"],
    ["now for fifteen hours", inMinutes(0), lasting(900), "10:05-24:00"],
  ])("%s", (_, start, end, reading) => {
    expect(written(windowsBetween(start, end, TEN_PAST))).toBe(reading);
  });

  test.each<[name: string, start: HourCore, reading: string]>([
    ["noon", noon, "12:00-13:00 12:00-14:00"],
    ["lunch", lunch, "12:00-13:00 12:00-14:00"],
    ["now", inMinutes(0), "10:05-13:00 10:05-18:00 10:05-21:00"],
    ["in half an hour", inMinutes(30), "10:35-13:00 10:35-18:00 10:35-21:00"],
  ])("from %s on", (_, start, reading) => {
    expect(written(windowsFrom(start, TEN_PAST))).toBe(`${reading} ?open-hours`);
  });

  test("an end that is over today is told with the usual starts", () => {
    expect(written(windowsTo(noon, 14 * 60))).toBe("09:00-12:00 10:00-12:00 ?open-hours");
    expect(written(windowsTo(noon, TEN_PAST))).toBe("10:05-12:00 ?open-hours");
  });
});

test.each([
  ["7 evening", "8:30", "19:00-20:30"],
  ["7 evening", "9", "19:00-21:00"],
  ["6 evening", "22:00", "18:00-22:00"],
  ["9 morning", "6", "09:00-18:00"],
  ["9 am", "6", "09:00-18:00"],
  ["2 afternoon", "5", "14:00-17:00"],
  ["2 day", "5 evening", "14:00-17:00"],
  ["11 day", "11:30", "11:00-11:30"],
  ["9 pm", "12", "21:00-24:00"],
  ["6", "8", "18:00-20:00 06:00-08:00 ?which-half"],
])("%s to %s: an end takes the part of the day of its start, where it is not behind it: %s", (start, end, reading) => {
  expect(written(windowsBetween(hour(start), hour(end), TEN_PAST))).toBe(reading);
});

test.each<[minutes: number, nowAt: number | undefined, reading: string]>([
  [120, undefined, "09:00-11:00 10:00-12:00 14:00-16:00 18:00-20:00"],
  [480, undefined, "09:00-17:00 10:00-18:00 14:00-22:00 18:00-24:00"],
  [120, TEN_PAST, "10:05-12:05 14:00-16:00 18:00-20:00"],
  [120, 14 * 60, "14:00-16:00 18:00-20:00"],
  [120, 22 * 60 + 30, "22:30-24:00"],
])("%i minutes, said at minute %s: %s", (minutes, nowAt, reading) => {
  expect(written(windowsOfLength(minutes, nowAt))).toBe(`${reading} ?open-hours`);
});
