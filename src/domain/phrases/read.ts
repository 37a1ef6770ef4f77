import { withoutUndefined } from "../without-undefined.ts";
import { accountFor, correctionsIn, type Known, wordsAt } from "./accounts.ts";
import { offerable } from "./answers.ts";
import { readCorrection } from "./corrections.ts";
import { readDashedDate } from "./dashed-dates.ts";
import { readDenial } from "./denials.ts";
import { blank, type Doubt, partText } from "./known.ts";
import { withoutDoubtful } from "./likely.ts";
import { readOtherZone } from "./other-zones.ts";
import type { QuestionCode, Reading, ReadingContext } from "./reading.ts";
import { answersOf, type Plain, readKnown, type Sentence } from "./sentence.ts";

const NOTHING: Reading = { kind: "nothing" };
/** What may be anything where nothing was asked for. */
const FIGURES: ReadonlySet<string> = new Set(["number", "fields"]);
/** Questions that words which were not understood may be the answer to. */
const CLASHES: ReadonlySet<QuestionCode> = new Set(["weekday-mismatch", "one-period"]);

/**
 * Reads days and hours as people write them in Uzbek (either script), Russian or English, mixed as they like: what was
 * understood, a question with complete answers, or why it cannot be. Never throws; text without a day or an hour is
 * "nothing". Only what was said is in the answer: a text of hours alone gives no period.
 *
 * Every word is accounted for. What the grammar does not know is a doubt: one that stands beside a day or an hour, or that
 * could change one, makes a question, with the reading that leaves it out; any other is among the words not used.
 */
export function readSchedule(written: string, context: ReadingContext): Reading {
  const known = knownOf(written, context);
  if (!speaksOfSchedule(known, context)) return NOTHING;
  const reading =
    readDenial(known, context, readSchedule) ??
    readCorrection(known, context, readSchedule) ??
    readOtherZone(known, context) ??
    readDoubts(known, context);
  return readDashedDate(known, reading, context, readSchedule) ?? reading;
}

/** On a screen that asks for neither days nor hours, figures alone speak of something else. */
function speaksOfSchedule({ sentence }: Known, { expecting }: ReadingContext): boolean {
  const { pieces } = sentence;
  if (expecting !== "change" || pieces.some(({ core }) => !FIGURES.has(core.is))) return pieces.length > 0;
  return pieces.some(({ role }) => role === "from") && pieces.some(({ role }) => role === "to");
}

/** The text parted into words that are known and doubts, and what the known ones say. */
function knownOf(said: string, context: ReadingContext): Known {
  const parted = partText(said, context.zone);
  const whole = readKnown(parted.tokens, parted.written, context);
  const things = thingsIn(whole, parted.doubts, parted.written);
  if (things.length === 0) return { ...parted, sentence: whole };
  const rest = partText(blank(parted.written, things), context.zone);
  const sentence = readKnown(rest.tokens, parted.written, context);
  const doubts = [...things, ...rest.doubts].sort((a, b) => a.start - b.start);
  return { ...rest, written: parted.written, doubts, sentence };
}

/** "3 вопроса", «второй файл»: a bare number with an unknown word behind it counts something that is no day and no hour. */
function thingsIn({ pieces }: Sentence, doubts: readonly Doubt[], written: string): readonly Doubt[] {
  return pieces.flatMap(({ counts, role, joined, start, end }, index) => {
    const isList = (how: typeof joined) => how !== undefined && how !== "comma";
    const isFree = role === "at" && !isList(joined) && !isList(pieces[index + 1]?.joined);
    const thing = doubts.find(
      (doubt) => doubt.kind === "word" && doubt.start >= end && written.slice(end, doubt.start).trim() === "",
    );
    return counts && isFree && thing ? [{ kind: "figure" as const, start, end: thing.end }] : [];
  });
}

function readDoubts(known: Known, context: ReadingContext): Reading {
  const { sentence, written } = known;
  const { reading } = sentence;
  const { asked, unused } = accountFor(known);
  const slips = correctionsIn(sentence, written);
  const isName = context.expecting === "change" && sentence.pieces.every(({ core }) => core.is === "named-month");
  if (isName && reading.kind === "understood") return accounted(asDoubt(reading, written.trim()), [], slips);
  if (asked.length === 0) return accounted(reading, wordsAt(unused, written), slips);
  const isClash = reading.kind === "question" && CLASHES.has(reading.question.code);
  if (reading.kind !== "understood" && !isClash)
    return accounted(reading, wordsAt([...unused, ...asked], written), slips);
  const options = offerable([...withoutDoubtful(known, asked, context), ...answersOf(reading)], context.now);
  const code: QuestionCode = asked.every(({ kind }) => kind === "about") ? "about" : "doubt";
  const quoted = wordsAt(asked, written).join(", ");
  return accounted({ kind: "question", question: { code, quoted, options } }, wordsAt(unused, written), slips);
}

/** "Акция декабрь" on a screen that did not ask for days. */
function asDoubt(reading: Plain, quoted: string): Plain {
  return { kind: "question", question: { code: "doubt", quoted, options: answersOf(reading) } };
}

function accounted(reading: Plain, unused: readonly string[], corrected: ReturnType<typeof correctionsIn>): Reading {
  if (reading.kind === "nothing") return reading;
  return withoutUndefined({
    ...reading,
    unused: unused.length > 0 ? unused : undefined,
    corrected: corrected.length > 0 ? corrected : undefined,
  });
}
