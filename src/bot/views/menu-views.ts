import type { Submission } from "../../domain/campaign/submission.ts";
import { type Draft, isEmpty } from "../../domain/draft/draft.ts";
import { LOCALES } from "../../domain/locale.ts";
import type { Catalogue, Words } from "../../words.ts";
import { type MenuTap, writeTap } from "../callback-data.ts";
import { unknownLine, unknownRows } from "./unknown-views.ts";
import { type Button, lines, type View } from "./view.ts";

function button(label: string, tap: MenuTap): Button {
  return { label, data: writeTap({ on: "menu", tap }) };
}

/** What waits to be settled, what the bot does, in two lines, and the main actions. */
export function startView(words: Words, draft: Draft | undefined, unknown: readonly Submission[]): View {
  return {
    text: lines(
      unknownLine(unknown, words),
      unknown.length > 0 && "",
      words.html("start-text"),
      draft && "",
      draft && words.html("start-draft", { title: titleOf(draft, words) }),
    ),
    buttons: [
      ...unknownRows(unknown, words),
      ...(draft ? [[{ ...button(words.text("button-resume"), { kind: "show" }), style: "primary" as const }]] : []),
      [
        button(words.text("button-new"), { kind: "new" }),
        button(words.text("button-campaigns"), { kind: "campaigns" }),
      ],
      [
        button(words.text("button-language"), { kind: "language" }),
        button(words.text("button-help"), { kind: "help" }),
      ],
    ],
  };
}

/**
 * How to use the bot, and the way back to work.
 * @param makes they may begin campaigns
 * @param leads they lead the team, and are told how
 * @param undoSeconds for how long a campaign can be stopped; 0: not at all, and nothing is said of it
 */
export function helpView(words: Words, undoSeconds: number, { leads = false, makes = true } = {}): View {
  const undo = undoSeconds > 0 ? ` ${words.html("help-undo", { seconds: undoSeconds })}` : "";
  if (!makes) return viewerStartView(words);
  return {
    text: lines(
      `${words.html("help-text")}${undo}`,
      words.html("help-commands"),
      leads && words.html("help-team"),
      leads && words.html("help-accounts"),
      leads && words.html("help-journal"),
    ),
    buttons: [[button(words.text("button-new"), { kind: "new" })]],
  };
}

/** Every language in its own words. */
export function languageView(words: Words, catalogue: Catalogue): View {
  return {
    text: words.html("language-ask"),
    buttons: LOCALES.map((locale) => [
      button(catalogue[locale].text(locale === words.locale ? "language-chosen" : "language-name"), {
        kind: "speak",
        locale,
      }),
    ]),
  };
}

/** A new campaign was asked for while another one is being filled in. */
export function unfinishedView(words: Words, draft: Draft): View {
  return {
    text: words.html("draft-unfinished", { title: titleOf(draft, words) }),
    buttons: [
      [{ ...button(words.text("button-resume"), { kind: "show" }), style: "primary" }],
      [button(words.text("button-begin-anew"), { kind: "anew" })],
    ],
  };
}

/** A draft that was set aside, with the way back to it; one in which nothing was answered is not kept. */
export function asideView(draft: Draft, words: Words): View {
  if (isEmpty(draft)) return hintView(words.html("draft-empty"), words);
  return {
    text: words.html("draft-aside", { title: titleOf(draft, words) }),
    buttons: [
      [button(words.text("button-take-up"), { kind: "take-up", draftId: draft.id })],
      [
        button(words.text("button-new"), { kind: "new" }),
        button(words.text("button-campaigns"), { kind: "campaigns" }),
      ],
    ],
  };
}

/** The same for who only looks on. */
export function viewerHintView(text: string, words: Words): View {
  return { text, buttons: [[button(words.text("button-campaigns"), { kind: "campaigns" })]] };
}

/** What somebody can do who only looks on. */
export function viewerStartView(words: Words): View {
  const other = [
    button(words.text("button-language"), { kind: "language" }),
    button(words.text("button-help"), { kind: "help" }),
  ];
  return { text: words.html("viewer-idle"), buttons: [...viewerHintView("", words).buttons, other] };
}

/** A text with nothing to do but go on from the main actions. */
export function hintView(text: string, words: Words): View {
  return {
    text,
    buttons: [
      [
        button(words.text("button-new"), { kind: "new" }),
        button(words.text("button-campaigns"), { kind: "campaigns" }),
      ],
    ],
  };
}

/** What a draft is called while it has no name. */
export function titleOf({ answers }: Draft, words: Words): string {
  const file = answers.recording?.fileName ?? answers.list?.fileName;
  return answers.name ?? file ?? words.text("draft-nameless");
}
