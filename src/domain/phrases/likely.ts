import type { Known } from "./accounts.ts";
import { clausesOf, holds, speaks } from "./clauses.ts";
import { blank, type Doubt } from "./known.ts";
import { answersOfText } from "./plainly.ts";
import type { Answer, ReadingContext } from "./reading.ts";

/**
 * «в среду с 9 до 18, в четверг совещание»: what the clauses without a doubt say, where a clause with one names other days or
 * hours than they do. Empty where the doubtful clauses say what the others lack.
 */
export function withoutDoubtful(known: Known, asked: readonly Doubt[], context: ReadingContext): readonly Answer[] {
  const clauses = clausesOf(known).filter((clause) => speaks(clause, known.sentence.pieces));
  const doubtful = clauses.filter((clause) => asked.some((doubt) => holds(clause, doubt)));
  if (doubtful.length === 0 || doubtful.length === clauses.length) return [];
  const rest = answersOfText(blank(known.written, doubtful), context);
  const said = answersOfText(
    blank(known.written, [...clauses.filter((clause) => !doubtful.includes(clause)), ...known.doubts]),
    context,
  );
  const isOther = rest.some((one) =>
    said.some((other) => (one.period && other.period) || (one.window && other.window)),
  );
  return isOther ? rest : [];
}
