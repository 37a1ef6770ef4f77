import { expect, test } from "vitest";
import { findingInWords, flawInWords } from "../../../src/bot/views/findings.ts";
import type { Finding } from "../../../src/domain/recording/verdict.ts";
import { loadWords } from "../../../src/words.ts";

const words = loadWords("en");

test.each<[finding: Finding, figures: Record<string, string | number>]>([
  [{ code: "silent", severity: "refuse", variables: { seconds: 9 } }, {}],
  [{ code: "no-speech", severity: "ask", variables: {} }, {}],
  [{ code: "too-quiet", severity: "warn", variables: { level: -45, target: -22 } }, {}],
  [{ code: "opposite-phase", severity: "warn", variables: {} }, {}],
  [{ code: "dc-offset", severity: "warn", variables: { percent: 7 } }, {}],
  [{ code: "clipped", severity: "warn", variables: { percent: 3 } }, { percent: 3 }],
  [{ code: "lead-silence", severity: "warn", variables: { seconds: 2.1, limit: 0.7 } }, { seconds: 2.1 }],
  [{ code: "inside-silence", severity: "warn", variables: { seconds: 4, limit: 3 } }, { seconds: 4 }],
  [{ code: "tail-silence", severity: "warn", variables: { seconds: 4.2, limit: 2 } }, { seconds: 4.2 }],
  [{ code: "long", severity: "warn", variables: { seconds: 58, limit: 45 } }, { length: "0:58" }],
  [{ code: "very-long", severity: "ask", variables: { seconds: 200, limit: 180 } }, { length: "3:20" }],
  [{ code: "low-rate", severity: "warn", variables: { rate: 6_000 } }, { rate: 6_000 }],
  [
    { code: "goodtime", severity: "ask", variables: { goodtime: 30, seconds: 20 } },
    { goodtime: 30, length: "0:20" },
  ],
])("a finding is told with its own figures: %j", (finding, figures) => {
  const said = (key: string) => words.html(key as "finding-clipped", figures as { percent: number });
  expect(findingInWords(finding, words)).toBe(said(`finding-${finding.code}`));
  expect(flawInWords(finding, words)).toBe(said(`flaw-${finding.code}`));
});
