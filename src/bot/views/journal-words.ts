import type { SubmissionState } from "../../domain/campaign/submission.ts";
import type { Decision } from "../../domain/journal/entry.ts";
import type { Words } from "../../words.ts";

const OUTCOMES = ["accepted", "rejected", "unknown", "stale"] as const;

function outcome(to: SubmissionState): (typeof OUTCOMES)[number] | "other" {
  return OUTCOMES.find((one) => one === to) ?? "other";
}

/** A decision in two or three words, as they stand behind a name: "stopped, with everything". */
export function decisionInWords(decision: Decision, words: Words): string {
  switch (decision.kind) {
    case "stopped":
      return words.text(decision.why ? `journal-what-stopped-${decision.why}` : "journal-what-stopped");
    case "settled":
      return words.text(`journal-what-settled-${decision.as}`);
    case "outcome":
      return words.text(`journal-what-outcome-${outcome(decision.to)}`);
    case "do-not-call": {
      const numbers = words.text("journal-numbers", { changed: decision.changed });
      return `${words.text(`journal-what-do-not-call-${decision.mode}`)} (${numbers})`;
    }
    case "export":
      return words.text(`journal-what-export-${decision.what}`);
    case "let-in":
      return words.text("journal-what-let-in", { how: decision.how, role: decision.role });
    case "role":
      return words.text("journal-what-role", { role: decision.role });
    case "account-named":
    case "account-removed":
      return words.text(`journal-what-${decision.kind}`, { account: decision.name });
    case "account-ticked":
      return words.text("journal-what-account-ticked", { has: decision.has ? "yes" : "no" });
    case "team-chat":
      return words.text("journal-what-team-chat", { on: decision.isOn ? "yes" : "no" });
    default:
      return words.text(`journal-what-${decision.kind}`);
  }
}
