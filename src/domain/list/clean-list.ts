import type { ListVerdict } from "./verdict.ts";

/** What is told of the numbers of a clean list. */
export type ListFacts = Pick<ListVerdict, "numbers" | "first" | "last" | "others" | "fingerprint">;

/** A clean list in the content store: one international number a line. */
export interface CleanList extends ListFacts {
  /** SHA-256 in hex. */
  sha256: string;
}
