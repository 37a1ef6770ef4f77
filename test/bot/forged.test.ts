import { describe, expect, test } from "vitest";
import { openDatabase } from "../../src/store/open.ts";
import { count } from "../counts.ts";
import { colleagues, OTHER } from "./commands/colleagues.ts";
import { attempt, randomFrom, seen, theirs, tries } from "./forging.ts";

/** Attempts of each of the three: 10,000 and more together in the long run. */
const ATTEMPTS = count(120, 3_400);

/** One office in which the colleague has things, and one in which there is nothing: whoever may not see them must not tell which. */
function twins(role: "manager" | "stranger") {
  return [false, true].map((isBare) => {
    const db = openDatabase(":memory:");
    const bot = colleagues(role, { isBare, db });
    const own = bot.make("own", OTHER);
    bot.store.submissions.settle(own, "unknown", 0, { problem: { code: "no-answer" } });
    return { ...bot, db };
  });
}

describe.each([
  ["a manager without the switch", "manager"],
  ["a stranger", "stranger"],
] as const)("%s, whatever they send,", (_, role) => {
  test("changes nothing of a colleague's, and cannot tell it from what there is not", {
    timeout: 600_000,
  }, async () => {
    const offices = twins(role);
    const random = randomFrom(role.length);
    const before = offices.map(({ db }) => theirs(db));
    for (let at = 0; at < ATTEMPTS; at++) {
      const what = attempt(random);
      for (const office of offices) await tries(office, what);
      const [rich, bare] = offices.map((office) => seen(office, 8));
      if (rich !== bare) expect({ at, what, seen: rich }).toEqual({ at, what, seen: bare });
    }
    expect(offices.map(({ db }) => theirs(db))).toEqual(before);
    const [rich, bare] = offices.map((office) => seen(office));
    expect(rich).toBe(bare);
    expect(rich).not.toContain("Nodira");
  });
});

test("a viewer, whatever they send, changes nothing", { timeout: 600_000 }, async () => {
  const db = openDatabase(":memory:");
  const office = { ...colleagues("viewer", { db }), db };
  const random = randomFrom(3);
  const before = theirs(db).replaceAll(/"looked_at":\d+|"next_look_at":\d+/g, "");
  for (let at = 0; at < ATTEMPTS; at++) await tries(office, attempt(random));
  expect(theirs(db).replaceAll(/"looked_at":\d+|"next_look_at":\d+/g, "")).toBe(before);
  expect(db.prepare(`SELECT id FROM drafts WHERE user_id = ${OTHER}`).all()).toEqual([]);
});
