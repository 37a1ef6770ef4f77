import type { Finding } from "../../domain/recording/verdict.ts";
import type { Words } from "../../words.ts";

/** What will hurt when a recording is played down a telephone line, as one line. */
export function findingInWords({ code, variables }: Finding, words: Words): string {
  return words.say({ key: `finding-${code}`, variables });
}
