import { partText } from "./known.ts";
import type { Answer, ReadingContext } from "./reading.ts";
import { answersOf, readKnown } from "./sentence.ts";

/** What the known words of a part of a text come to, its doubts left out: for parts of what is asked about anyway. */
export function answersOfText(text: string, context: ReadingContext): readonly Answer[] {
  const { tokens, written } = partText(text, context.zone);
  return answersOf(readKnown(tokens, written, context).reading);
}
