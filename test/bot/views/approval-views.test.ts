import { expect, test } from "vitest";
import { needsApprovalInWords } from "../../../src/bot/views/approval-views.ts";
import { loadWords } from "../../../src/words.ts";

test("of many who can agree three are named, and the others are a figure", () => {
  const words = loadWords("en");
  const three = ["Ali", "Vali", "Gani"];
  expect(needsApprovalInWords(three, words)).toMatch(/Ali, Vali, Gani$/);
  expect(needsApprovalInWords([...three, "Aziza", "Nodira"], words)).toMatch(/Ali, Vali, Gani \+2$/);
});
