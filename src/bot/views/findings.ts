import type { Finding } from "../../domain/recording/verdict.ts";
import type { Words } from "../../words.ts";
import { lengthOf } from "./figures.ts";

/** What will hurt when a recording is played down a telephone line, and how. */
export function findingInWords(finding: Finding, words: Words): string {
  return told("finding", finding, words);
}

/** The same as one short line, without what it does to a call. */
export function flawInWords(finding: Finding, words: Words): string {
  return told("flaw", finding, words);
}

function told(how: "finding" | "flaw", finding: Finding, words: Words): string {
  switch (finding.code) {
    case "silent":
    case "no-speech":
    case "too-quiet":
    case "opposite-phase":
    case "dc-offset":
      return words.html(`${how}-${finding.code}`);
    case "clipped":
      return words.html(`${how}-clipped`, { percent: finding.variables.percent });
    case "lead-silence":
    case "inside-silence":
    case "tail-silence":
      return words.html(`${how}-${finding.code}`, { seconds: finding.variables.seconds });
    case "long":
    case "very-long":
      return words.html(`${how}-${finding.code}`, { length: lengthOf(finding.variables.seconds) });
    case "low-rate":
      return words.html(`${how}-low-rate`, { rate: finding.variables.rate });
    case "goodtime": {
      const { goodtime, seconds } = finding.variables;
      return words.html(`${how}-goodtime`, { goodtime, length: lengthOf(seconds) });
    }
  }
}
