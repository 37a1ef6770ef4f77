import { expect, test } from "vitest";
import { doNotCallView } from "../../../src/bot/views/do-not-call.ts";
import { giveIdView, unknownView } from "../../../src/bot/views/unknown-views.ts";
import type { Note } from "../../../src/domain/draft/note.ts";
import { LOCALES } from "../../../src/domain/locale.ts";
import { SCREENS } from "./all-screens.ts";
import { catalogue, type Screen, submission, wizard } from "./screen-makers.ts";

const note: Note = { kind: "recording-work-failed" };
const two = [{ id: 1, name: "Main" }];

/** Screens on which something is said above what they are. */
const NOTED: Readonly<Record<string, Screen["view"]>> = {
  "the read-back": wizard({ cursor: { note } }),
  "a question": wizard({ upTo: "days", cursor: { note } }),
  "the question for the account": wizard({ cursor: { step: "account", note }, more: { accounts: two } }),
  "an unknown outcome": (words) => unknownView(submission(words, { state: "unknown" }), words, "Note"),
  "the question for its number": (words) => giveIdView(submission(words), words, "Note"),
  "numbers never to be called": (words) =>
    doNotCallView(38, words, { outcome: { kind: "changed", mode: "add", changed: 1, same: 0, refused: 0 } }),
};

test.each(Object.entries(NOTED))("what is said above %s stands apart from it", (_, view) => {
  for (const locale of LOCALES) {
    const [said, apart, ...rest] = view(catalogue()[locale]).text.split("\n");
    const isTitled = !said || said.startsWith("<b>");
    const lines = isTitled ? rest : [apart, ...rest];
    expect(lines.includes(""), `${locale}: ${said}`).toBe(true);
  }
});

test.each(SCREENS)("each line of “$name” says something, or is empty", ({ view }) => {
  const stray = LOCALES.flatMap((locale) =>
    view(catalogue()[locale])
      .text.split("\n")
      .filter((line) => line !== "" && !/[\p{L}\p{N}]/u.test(line)),
  );
  expect(stray).toEqual([]);
});
