import type { PbxCampaign } from "../../domain/campaign/facts.ts";
import { meaningOf } from "../../domain/campaign/status.ts";
import { numbersSent, type Submission } from "../../domain/campaign/submission.ts";
import { forecast } from "../../domain/forecast/forecast.ts";
import { checkSchedule } from "../../domain/schedule/checks.ts";
import { dayInWords, timeInFigures } from "../../domain/schedule/dates-in-words.ts";
import type { Words } from "../../words.ts";
import { linesInWords } from "./figures.ts";
import { finishInWords } from "./forecast.ts";

/** Whether its first window has opened, or the PBX says that it is past being new. @param now in the campaign's zone */
export function hasBegun(facts: PbxCampaign, now: Temporal.PlainDateTime): boolean {
  const meaning = meaningOf(facts.status);
  const opens = facts.from.toPlainDateTime(facts.fromTime);
  return (
    (facts.status !== "" && meaning !== "new" && meaning !== "paused") ||
    Temporal.PlainDateTime.compare(now, opens) >= 0
  );
}

/**
 * When a campaign that has not begun starts, and when it will end; nothing of one that a person has to start.
 * @param now in the campaign's zone
 * @param zone as people read it
 */
export function startAndEnd(
  facts: PbxCampaign,
  sent: Submission,
  now: Temporal.PlainDateTime,
  zone: string,
  words: Words,
): string[] {
  if (facts.paused || meaningOf(facts.status) === "paused") return [];
  const day = dayInWords(facts.from, words.locale, now.toPlainDate());
  const starts = words.html("card-starts", { day, time: timeInFigures(facts.fromTime), zone });
  const { days, hours, options, recording } = sent.answers;
  if (!checkSchedule(days, hours, now).ok) return [starts];
  const { maxline: lines, tries } = options;
  const messageSeconds = recording.facts.seconds;
  const pace = { numbers: numbersSent(sent), messageSeconds, lines, tries, period: days, window: hours, now };
  return [starts, finishInWords(forecast(pace), pace, words, true)];
}

/** The lines that were chosen, with the PBX's own names for them where those are others. */
export function linesOfCard({ trunks }: PbxCampaign, sent: Submission | undefined, words: Words): string {
  const named = linesInWords(trunks);
  if (!sent) return words.html("card-trunks", { count: trunks.length, trunks: named });
  const count = sent.answers.trunks.length;
  const chosen = linesInWords(sent.answers.trunks);
  return named === chosen || named === ""
    ? words.html("line-trunks", { count, trunks: chosen })
    : words.html("card-trunks-chosen", { count, chosen, named });
}
