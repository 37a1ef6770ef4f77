import type { Code } from "./sense.ts";
import type { Token } from "./tokens.ts";

/** The tokens under a pattern, looked up by their letters. */
export interface Match {
  readonly letters: string;
  /** The numbers of the first token with this letter. */
  readonly fields: (code: Code) => readonly number[];
  readonly token: (code: Code) => Token | undefined;
  /** The number of the last token with this letter. */
  readonly last: (code: Code) => number | undefined;
}

/** The first number of the first token with a letter; 0 where there is none. */
export function first(match: Match, code: Code): number {
  return match.fields(code)[0] ?? 0;
}
