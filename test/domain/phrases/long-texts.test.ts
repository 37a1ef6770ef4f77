import { expect, test } from "vitest";
import { readSchedule } from "../../../src/domain/phrases/read.ts";
import { written } from "./written.ts";

const now = Temporal.PlainDateTime.from("2026-11-24T10:20");
const read = (text: string) => written(readSchedule(text, { now, language: "ru", expecting: "schedule" }));

test("four hundred letters are read whole", () => {
  expect(read("завтра с 9 до 18".padStart(400))).toBe("11-25 09:00-18:00");
  expect(read("завтра с 9 до 18".padEnd(400))).toBe("11-25 09:00-18:00");
});

test("of a longer text the rest is not read, and that is asked about", () => {
  expect(read("завтра с 9 до 18".padEnd(401))).toBe("?doubt 11-25 09:00-18:00");
  expect(read(`${"завтра с 9 до 18".padEnd(400)}5 линий`)).toBe("?doubt 11-25 09:00-18:00");
  expect(read("завтра с 9 до 18".padStart(401))).toBe("?doubt 11-25 09:00-13:00");
});
