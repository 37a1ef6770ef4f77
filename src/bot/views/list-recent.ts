import type { ListAnswer } from "../../domain/draft/answers.ts";
import { mustChoose } from "../../domain/list/call-choice.ts";
import type { RecentCalls } from "../../domain/list/recent-calls.ts";
import { dayInWords, timeInFigures, weekdayInWords } from "../../domain/schedule/dates-in-words.ts";
import { nowIn } from "../../domain/schedule/zone.ts";
import { type Scene, wizardButton } from "./scene.ts";
import type { Button } from "./view.ts";

/** What is to be known of a list's people: who was taken out, who was called in the last days, what could not be found out. */
export function recentInWords(scene: Scene): string[] {
  const { list } = scene.draft.answers;
  if (!list) return [];
  const { recent, takenOut, verdict } = list;
  return [
    ...(takenOut ? [takenOutInWords(takenOut, scene)] : []),
    ...(recent && recent.called > 0 ? [calledInWords(recent, verdict.numbers, scene)] : []),
    ...(recent?.unsure ? [unsureInWords(recent.unsure, scene)] : []),
  ];
}

function takenOutInWords({ count, at }: NonNullable<ListAnswer["takenOut"]>, { words, zone, now }: Scene) {
  const then = nowIn(zone, Temporal.Instant.fromEpochMilliseconds(at));
  const day = then.toPlainDate();
  const time = timeInFigures(then.toPlainTime());
  const when = day.equals(now.toPlainDate()) ? time : `${dayInWords(day, words.locale, now.toPlainDate())}, ${time}`;
  return words.html("list-taken-out", { count, when });
}

/** A day of the last week, by its weekday alone: "Tuesday". */
function weekday(day: string, { words }: Scene): string {
  return weekdayInWords(Temporal.PlainDate.from(day), words.locale);
}

function calledInWords(recent: RecentCalls, numbers: number, scene: Scene): string {
  const { words, draft, now } = scene;
  const { called, since, last, campaigns, others } = recent;
  const today = now.toPlainDate();
  const [isToday, isYesterday] = [today, today.subtract({ days: 1 })].map((day) => day.toString() === last.day);
  const all = last.called === called;
  const when = isToday && all ? "today" : isYesterday && all ? "yesterday" : "since";
  const also = when !== "since" ? "no" : isToday ? "today" : isYesterday ? "yesterday" : "no";
  const named = campaigns
    .map(({ name, userId, by, day = since }) => {
      if (!scene.maySee(userId)) return words.text("list-called-colleague", { day: weekday(day, scene) });
      const who = userId === draft.userId || by === "" ? "you" : "other";
      return words.text("list-called-campaign", { name, who, by });
    })
    .join(", ");
  return words.html("list-called", {
    called,
    numbers,
    when,
    also,
    last: last.called,
    day: dayInWords(Temporal.PlainDate.from(since), words.locale, today),
    campaigns: others > 0 ? words.text("list-called-more", { campaigns: named, count: others }) : named,
  });
}

function unsureInWords(unsure: NonNullable<RecentCalls["unsure"]>, scene: Scene): string {
  const { day, campaigns, userId = scene.draft.userId } = unsure;
  const { words, now } = scene;
  const name = scene.maySee(userId) ? unsure.name : words.text("list-colleague");
  const said = dayInWords(Temporal.PlainDate.from(day), words.locale, now.toPlainDate());
  return words.html("list-not-compared", { name, day: said, campaigns, others: campaigns - 1 });
}

/**
 * What starts the campaign: Start; where many were called lately the choice whether they are called again, which comes in
 * its place, with what the manager chose last time first.
 */
export function startRow(scene: Scene): Button[] {
  const { words, draft, lastChoice, start = "" } = scene;
  const { list } = draft.answers;
  if (!list) return [];
  const count = list.verdict.numbers;
  if (!mustChoose(list)) {
    return [
      {
        ...wizardButton(scene, words.text("review-start", { count }), { kind: "send", shown: start }),
        style: "success",
      },
    ];
  }
  const all = wizardButton(scene, words.text("review-call-all", { count }), { kind: "send-all", shown: start });
  const { called, without } = list.recent ?? { called: 0 };
  if (!without) return [{ ...all, style: "danger" }];
  const label = words.text("review-without", { called, count: without.numbers });
  const fewer: Button = { ...wizardButton(scene, label, { kind: "send-without", shown: start }), style: "success" };
  return lastChoice === "without" ? [fewer, all] : [all, fewer];
}
