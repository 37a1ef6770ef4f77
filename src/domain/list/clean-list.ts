import type { ListVerdict } from "./verdict.ts";

/** What is told of the numbers of a clean list. */
export type ListFacts = Pick<ListVerdict, "numbers" | "first" | "last" | "others" | "fingerprint">;

/** A clean list in the content store: one international number a line. */
export interface CleanList extends ListFacts {
  /** SHA-256 in hex. */
  sha256: string;
}

/** A clean list in two that share no number: those that go first, and the rest. */
export interface ListCut {
  /** SHA-256 (hex) of the clean list that was cut. */
  of: string;
  first: CleanList;
  rest: CleanList;
}
