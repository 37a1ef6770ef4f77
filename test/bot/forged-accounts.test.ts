import { describe, expect, test } from "vitest";
import { openDatabase } from "../../src/store/open.ts";
import { count } from "../counts.ts";
import { colleagues, OTHER, SECRET } from "./commands/colleagues.ts";
import { attemptElsewhere, randomFrom, seen, theirs, tries } from "./forging.ts";

/** Attempts of each of the two: 10,000 together in the long run. */
const ATTEMPTS = count(90, 5_000);

/** An office with things at an account that the person has not, and one in which there is nothing at it. */
function twins(role: "admin" | "manager") {
  return [false, true].map((isBare) => {
    const db = openDatabase(":memory:");
    const bot = colleagues(role, { isBare, db, seesAll: true, isElsewhere: true });
    const own = bot.make("own", OTHER);
    bot.store.submissions.settle(own, "unknown", 0, { problem: { code: "no-answer" } });
    return { ...bot, db };
  });
}

describe.each(["admin", "manager"] as const)("to whom is let see everybody's as %s, whatever they send,", (role) => {
  test("what is at an account that they have not is as what there is not, and none of it changes", {
    timeout: 600_000,
  }, async () => {
    const offices = twins(role);
    const random = randomFrom(role.length + 40);
    const before = offices.map(({ db }) => theirs(db));
    for (let at = 0; at < ATTEMPTS; at++) {
      const what = attemptElsewhere(random);
      for (const office of offices) await tries(office, what);
      const [rich, bare] = offices.map((office) => seen(office, 8));
      if (rich !== bare) expect({ at, what, seen: rich }).toEqual({ at, what, seen: bare });
    }
    expect(offices.map(({ db }) => theirs(db))).toEqual(before);
    const [rich, bare] = offices.map((office) => seen(office));
    expect(rich).toBe(bare);
    expect(rich).not.toContain(`${SECRET} 2`);
    expect(rich).not.toContain("Nodira");
    // The PBX was asked about nothing of that account.
    const [ofRich, ofBare] = offices.map(({ pbxAsked }) => pbxAsked);
    expect(ofRich).toEqual(ofBare);
  });
});
