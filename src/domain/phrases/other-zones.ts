import { type Known, wordsAt } from "./accounts.ts";
import { offerable } from "./answers.ts";
import { hoursEast } from "./known.ts";
import type { Answer, Reading, ReadingContext } from "./reading.ts";
import { answersOf } from "./sentence.ts";

const DAY = 1440;

/** Hours of another zone are asked about: as they are on the campaign's clock, and as they were said. */
export function readOtherZone(known: Known, context: ReadingContext): Reading | undefined {
  const zones = known.doubts.filter(({ kind }) => kind === "zone");
  const [zone] = zones;
  if (!zone) return undefined;
  const minutes = (hoursEast(context.zone) - (zone.value ?? 0)) * 60;
  const answers = answersOf(known.sentence.reading).flatMap((said) => {
    const moved = shifted(said, minutes);
    return moved ? [moved, said] : [said];
  });
  const options = offerable(answers, context.now);
  if (options.length === 0) return undefined;
  const quoted = wordsAt(zones, known.written).join(", ");
  return { kind: "question", question: { code: "other-zone", quoted, options } };
}

/** The answer on the campaign's clock; undefined where that is another day, or no hours were said. */
function shifted(said: Answer, minutes: number): Answer | undefined {
  if (!said.window) return undefined;
  const { from, to } = said.window;
  const start = from.hour * 60 + from.minute + minutes;
  if (start < 0 || start >= DAY) return undefined;
  return { ...said, window: { from: from.add({ minutes }), to: to.add({ minutes }) } };
}
