import type { Change } from "../../domain/draft/answers.ts";
import { zoneOr } from "../../domain/schedule/zone.ts";
import { withoutUndefined } from "../../domain/without-undefined.ts";
import { linesInWords } from "./figures.ts";
import type { Scene } from "./scene.ts";
import { scheduleInWords } from "./schedule-words.ts";
import { zoneInWords } from "./summary.ts";

/** A change in full, its parts parted by commas; empty for none. */
export function changeInWords({ days, hours, options, trunks, name }: Change, scene: Scene): string {
  const { words, now } = scene;
  const { maxline, tries, goodtime, paused, timezone } = options ?? {};
  // Hours that are said together with a zone are hours of that zone.
  const zone = timezone ? zoneOr(timezone) : scene.zone;
  const schedule = withoutUndefined({ period: days, window: hours });
  return [
    scheduleInWords(schedule, words, now.toPlainDate(), zone),
    name === undefined ? "" : words.text("change-name", { name }),
    trunks && words.text("change-trunks", { trunks: linesInWords(trunks) }),
    maxline === undefined ? "" : words.text("options-maxline", { value: maxline }),
    tries === undefined ? "" : words.text("options-tries", { value: tries }),
    goodtime === undefined ? "" : words.text("options-goodtime", { value: goodtime }),
    paused === undefined ? "" : words.text(paused ? "options-button-paused" : "options-button-starts"),
    timezone && zoneInWords(timezone),
  ]
    .filter(Boolean)
    .join(", ");
}
