import { expect, test } from "vitest";

const day = (iso: string) => ({ days: { from: Temporal.PlainDate.from(iso), to: 1 } });

test("days are compared also where an object is matched in part", () => {
  expect(day("2026-11-24")).toMatchObject({ days: { from: Temporal.PlainDate.from("2026-11-24") } });
  expect(day("2026-11-24")).not.toMatchObject({ days: { from: Temporal.PlainDate.from("2026-11-25") } });
  expect(day("2026-11-24")).not.toMatchObject({ days: { from: Temporal.PlainDateTime.from("2026-11-24") } });
});
