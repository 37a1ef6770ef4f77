import type { FileFailure } from "./intake.ts";
import type { ListRefusalCode } from "./list/verdict.ts";

/** What became of numbers that were sent to be never called, or to be called again. */
export type DoNotCallOutcome =
  | { kind: "changed"; mode: "add" | "remove"; changed: number; same: number; refused: number }
  /** It cannot be known which of a file's numbers are meant. */
  | { kind: "question"; name: string }
  | { kind: "no-numbers" }
  | { kind: "list-refused"; code: ListRefusalCode; name: string }
  | { kind: "file-not-read"; code: FileFailure; name: string };
