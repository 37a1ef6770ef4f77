import type { DoNotCallOutcome } from "../../domain/do-not-call.ts";
import type { Words } from "../../words.ts";
import { type DoNotCallTap, writeTap } from "../callback-data.ts";
import { accountButtons, type NamedAccount } from "./account-views.ts";
import { listRefusalInWords } from "./file-refusals.ts";
import { labelWith } from "./labels.ts";
import { fitRows } from "./rows.ts";
import { type Button, lines, type View } from "./view.ts";

/** In the place of an account's name: in all accounts of the reader. */
export const EVERYWHERE = Symbol("everywhere");

/** Whose numbers they are. */
function whoseLine(account: DoNotCallShown["account"], words: Words): string | undefined {
  if (account === EVERYWHERE) return words.html("line-everywhere");
  return account === undefined ? undefined : words.html("line-account", { account });
}

function button(label: string, kind: DoNotCallTap["kind"]): Button {
  return { label, data: writeTap({ on: "do-not-call", tap: { kind } }) };
}

/** What the screen says besides how many there are. */
export interface DoNotCallShown {
  outcome?: DoNotCallOutcome | undefined;
  shown?: string | undefined;
  /** Those numbers can be added in all accounts of the reader. */
  canGoEverywhere?: boolean;
  /** The name of the account that never calls them, where the reader has several. */
  account?: string | typeof EVERYWHERE | undefined;
  /** The reader's other accounts. */
  others?: readonly NamedAccount[];
}

/**
 * How many numbers are never called, and what can be done about them.
 * @param outcome what became of the last ones sent
 * @param shown the numbers of the message before, which a tap adds
 */
export function doNotCallView(
  count: number,
  words: Words,
  { outcome, shown, account, canGoEverywhere, others = [] }: DoNotCallShown = {},
): View {
  const said = outcome && outcomeInWords(outcome, words);
  const everywhere = canGoEverywhere ? [button(words.text("button-everywhere"), "last-everywhere")] : [];
  const last =
    shown === undefined
      ? []
      : [
          button(
            labelWith(short(shown), (numbers) => words.text("never-button-last", { shown: numbers })),
            "last",
          ),
        ];
  const change = [
    button(words.text("never-button-add"), "add"),
    ...(count > 0 ? [button(words.text("never-button-remove"), "remove")] : []),
  ];
  return {
    text: lines(said, said && "", whoseLine(account, words), words.html("never-title", { count })),
    buttons: [
      [...last, ...everywhere],
      change,
      ...(count > 0 ? [[button(words.text("never-button-export"), "export")]] : []),
      ...fitRows(accountButtons(others, "numbers")),
    ].filter((row) => row.length > 0),
  };
}

/** One number as people here write it, so that all of it is on the button; anything else as it is. */
function short(shown: string): string {
  if (!/^\+?[\d\s()-]+$/.test(shown)) return shown;
  const digits = shown.replace(/\D/g, "");
  const own = /^(?:998)?(\d\d)(\d{3})(\d\d)(\d\d)$/.exec(digits);
  return own ? own.slice(1).join(" ") : `+${digits}`;
}

function outcomeInWords(outcome: DoNotCallOutcome, words: Words): string {
  switch (outcome.kind) {
    case "changed": {
      const { changed, same, refused } = outcome;
      return words.html(outcome.mode === "add" ? "never-added" : "never-removed", { changed, same, refused });
    }
    case "question":
      return words.html("never-question", { name: outcome.name });
    case "no-numbers":
      return words.html("never-no-numbers");
    case "list-refused":
      return listRefusalInWords(outcome, words);
    case "file-not-read":
      // What was typed has no name.
      if (outcome.name === "") return words.html("never-not-looked-at");
      return words.html(`file-${outcome.code}`, { name: outcome.name });
  }
}

/**
 * Asks for the numbers to add or to remove.
 * @param account whose they are, where the reader has several; "everywhere": of all of them
 */
export function doNotCallAsk(mode: "add" | "remove", words: Words, account?: string | typeof EVERYWHERE): View {
  const back = button(words.text("button-back"), "back");
  const everywhere = button(words.text("button-everywhere"), `${mode}-everywhere`);
  return {
    text: lines(whoseLine(account, words), words.html(`never-ask-${mode}`)),
    buttons: [typeof account === "string" ? [everywhere, back] : [back]],
  };
}
