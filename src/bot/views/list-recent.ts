import { repeatToAgree } from "../../domain/chosen-list.ts";
import { dayInWords } from "../../domain/dates-in-words.ts";
import { nowIn } from "../../domain/schedule-zone.ts";
import { type Scene, wizardButton } from "./scene.ts";
import type { Button } from "./view.ts";

/**
 * That people of the list were called a few days ago: when, by whom, how many of them; or that it could not be found
 * out. Undefined where they were not.
 */
export function recentInWords({ draft, words, zone, now }: Scene): string | undefined {
  const { recent, verdict } = draft.answers.recipients ?? {};
  if (!recent || !verdict) return undefined;
  const { name, by, shared, userId, confirmedAt, unsure } = recent;
  const date = nowIn(zone, Temporal.Instant.fromEpochMilliseconds(confirmedAt)).toPlainDate();
  const day = dayInWords(date, words.locale, now.toPlainDate());
  if (unsure) return words.html("list-not-compared", { name, day });
  return words.html("list-recently-called", {
    ...{ name, shared, numbers: verdict.numbers, day },
    who: userId === draft.userId ? "you" : by === "" ? "unknown" : "other",
    by,
  });
}

/** The yes that a list called again so soon needs before Start; undefined where none is needed or it was given. */
export function repeatButton(scene: Scene): Button | undefined {
  const { draft, words } = scene;
  const repeat = repeatToAgree(draft.answers, draft.cursor.repeatAccepted);
  const count = draft.answers.recipients?.recent?.shared ?? 0;
  return repeat === undefined
    ? undefined
    : { ...wizardButton(scene, words.text("review-agree-repeat", { count }), "repeat", repeat), style: "danger" };
}
