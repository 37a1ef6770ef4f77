import type { ListAnswer } from "../draft/answers.ts";
import { withoutUndefined } from "../without-undefined.ts";
import type { CleanList } from "./clean-list.ts";

/** So many numbers go first, in the order of the list. */
export const FIRST_NUMBERS = 50;

/** On longer lists than this it is offered that some go first. */
const WORTH_CUTTING = 200;

/** Whether a list is so long that it is worth seeing first how it goes with some of it. */
export function isWorthCutting({ verdict }: Pick<ListAnswer, "verdict">): boolean {
  return verdict.numbers > WORTH_CUTTING;
}

/** One side of a cut as a list of its own: all its rows are numbers, and it is read again from itself. */
export function sideOf({ fileName, choice }: ListAnswer, { sha256, ...facts }: CleanList): ListAnswer {
  return withoutUndefined({
    sha256,
    fileName,
    verdict: {
      ...facts,
      rows: facts.numbers,
      duplicates: 0,
      refused: 0,
      refusedByReason: {},
      refusedSamples: [],
      foreign: 0,
      cellsWithSeveral: 0,
      suspicions: [],
      readFrom: [],
    },
    sources: [{ sha256, name: fileName }],
    choices: { several: "all", foreign: "include", doubtful: "include" } as const,
    choice,
  });
}
