import { expect, test } from "vitest";
import type { Button } from "../../../src/bot/views/view.ts";
import { LOCALES } from "../../../src/domain/locale.ts";
import { SCREENS } from "./all-screens.ts";
import { catalogue } from "./screen-makers.ts";

type Style = NonNullable<Button["style"]>;

/**
 * What is not drawn like every other button, screen by screen: blue is the way on, green is what calls people or is
 * ticked, red is what cannot be undone, what is against a rule, and a question that must not be passed over.
 */
const LOUD: Record<Style, Record<string, string>> = {
  primary: {
    "recording, good": "on",
    "recording, flawed": "repair",
    "list, clean": "on",
    "list, messy": "on",
    "list, read otherwise": "on",
    "repeated, whom": "repeat-same",
    name: "keep",
    "days, the last one": "day",
    settings: "done",
    "settings, one": "goodtime",
    "edit, days": "day, on",
    "edit, hours": "on",
    "edit, settings": "done",
    "edit, name": "on",
    "hours, none left": "on",
    "lines, long ones ticked": "done",
    "test call": "call-now",
    stopped: "take-up",
    rejected: "take-up",
    unknown: "look",
    "unknown, not found": "look",
    "unknown, found": "yes",
    "card, first part": "go-on",
    "rest, asked": "go-on",
    start: "show",
    unfinished: "show",
    "back after a while": "all",
    "left behind": "take",
    team: "waiting",
    "group, asked": "news-here",
    accounts: "add",
    "accounts, name": "suggested",
    "approval, stale: approval-expired": "take-up",
    "approval, stale: approval-too-short": "take-up",
    "approval, stopped with a word": "take-up",
  },
  success: {
    "read-back": "send",
    "read-back, several days": "send",
    "read-back, many days": "send",
    "read-back, filled in": "send",
    "read-back, little time": "send",
    "read-back, two warnings": "send-without",
    "read-back, a second person": "send",
    "read-back, nobody can approve": "send",
    "read-back, nobody can approve, a number called yesterday": "send-without",
    "approval, asked": "approve",
    "approval, asked at night, in parts": "approve",
    "approval, asked, made paused": "approve",
    "lines, long ones ticked": "untick",
  },
  danger: {
    "read-back, at night": "night",
    "read-back, nobody can approve at night": "night",
    "test call, at night": "call-at-night",
    "recording, too long": "agree",
    held: "stop",
    "held, kept": "stop",
    "held, not reached": "stop",
    "in hand": "stop-mine, stop-everything",
    "back, one of them": "stop",
    "approval, waits": "stop",
    "approval, waits, nobody can": "stop",
    "approval, given": "stop",
    "unknown, sure": "absent",
    "unknown, sure, sent again": "absent",
    "rest, held up": "ask",
    "start, one unknown": "ask",
    "draft, deleted?": "draft-deleted",
    "team, one": "remove",
    "accounts, one": "remove",
    "accounts, remove?": "removed",
  },
};

/** Which button it is: the kind of its tap. */
function kindOf(button: Button): string {
  const [on = "", one = "", other = ""] = "data" in button ? button.data.split("|") : [];
  return (on === "w" || on === "s" ? other : one).replace(/:.*/, "");
}

const buttons = (screen: (typeof SCREENS)[number], locale: (typeof LOCALES)[number]) =>
  screen.view(catalogue()[locale]).buttons.flat();

test.each(Object.entries(LOUD))("what is %s, and on which screens", (style, expected) => {
  const seen = SCREENS.flatMap((screen) => {
    const kinds = buttons(screen, "en")
      .filter((button) => button.style === style)
      .map(kindOf);
    return kinds.length > 0 ? [[screen.name, kinds.join(", ")]] : [];
  });
  expect(Object.fromEntries(seen)).toEqual(expected);
});

test("a screen looks the same in every language", () => {
  for (const screen of SCREENS) {
    const styles = LOCALES.map((locale) => buttons(screen, locale).map(({ style }) => style));
    for (const others of styles.slice(1)) expect([screen.name, others]).toEqual([screen.name, styles[0]]);
  }
});
