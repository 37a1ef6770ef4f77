import type { PbxProblem } from "./pbx-problem.ts";

/** What is known of the account's lines. */
export type Trunks =
  | { state: "asking"; known?: string[] }
  | { state: "known"; known: string[]; at: number }
  | { state: "failed"; problem: PbxProblem; known?: string[] };
