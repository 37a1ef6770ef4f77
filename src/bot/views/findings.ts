import type { Finding } from "../../domain/recording/verdict.ts";
import type { Words } from "../../words.ts";

/** What will hurt when a recording is played down a telephone line, as one line. */
export function findingInWords(finding: Finding, words: Words): string {
  switch (finding.code) {
    case "silent":
    case "no-speech":
    case "too-quiet":
    case "opposite-phase":
    case "dc-offset":
      return words.html(`finding-${finding.code}`);
    case "clipped":
      return words.html("finding-clipped", { percent: finding.variables.percent });
    case "lead-silence":
    case "inside-silence":
    case "tail-silence":
    case "long":
    case "very-long":
      return words.html(`finding-${finding.code}`, { seconds: finding.variables.seconds });
    case "low-rate":
      return words.html("finding-low-rate", { rate: finding.variables.rate });
    case "goodtime": {
      const { goodtime, seconds } = finding.variables;
      return words.html("finding-goodtime", { goodtime, seconds });
    }
  }
}
