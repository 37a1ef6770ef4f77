import { describe, expect, test } from "vitest";
import { sectionOf, withSection } from "../../bench/results.ts";

const circumstances = { command: "npm run bench lists", machine: "2 cores", day: "2026-11-23" };
const rows = [
  ["what", "ms"],
  ["a|b", "12"],
];

describe("sectionOf", () => {
  test("is a table with how and where it was measured", () => {
    const section = sectionOf("lists", { title: "Lists", rows, ok: true, notes: ["cold"] }, circumstances);
    expect(section.split("\n")).toEqual([
      "## lists",
      "",
      "Lists: within its limits.",
      "",
      "`npm run bench lists`, 2026-11-23, 2 cores",
      "",
      "| what | ms |",
      "| --- | --- |",
      "| a\\|b | 12 |",
      "",
      "- cold",
      "",
    ]);
  });

  test("says when a limit was not kept", () => {
    expect(sectionOf("lists", { title: "Lists", rows, ok: false, notes: [] }, circumstances)).toContain("over a limit");
  });
});

describe("withSection", () => {
  const document = "# Results\n\nHow to read.\n\n## a\n\nold\n\n## b\n\nkept\n";

  test("replaces the section of that name only", () => {
    expect(withSection(document, "a", "## a\n\nnew\n")).toBe(
      "# Results\n\nHow to read.\n\n## a\n\nnew\n\n## b\n\nkept\n",
    );
  });

  test("adds one that is new", () => {
    expect(withSection(document, "c", "## c\n\nnew\n")).toBe(`${document}\n## c\n\nnew\n`);
  });
});
