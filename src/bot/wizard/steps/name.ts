import type { Note } from "../../../domain/draft/note.ts";
import { LONGEST_NAME, namedAfter, suggestedName } from "../../../domain/draft/suggested-name.ts";
import { isTalk } from "../../../domain/phrases/talk.ts";
import type { Result } from "../../../domain/result.ts";
import { showsNothing } from "../../../domain/settings/shows-nothing.ts";
import { type Asked, onwardButton, type Scene, wizardButton } from "../../views/scene.ts";
import { ON } from "../meaning.ts";
import { question } from "./question.ts";

/** What the campaign is called: the list's or the recording's file name with the day, or what is typed. */
export const nameStep = question({
  step: "name",
  own: ["on", "keep"],
  ask(scene): Asked {
    const { words, draft } = scene;
    const { name } = draft.answers;
    const suggestion = suggest(scene);
    return {
      text: name ? words.html("name-ask-again", { name }) : words.html("name-ask", { suggestion }),
      buttons: [
        [
          name
            ? onwardButton(scene)
            : { ...wizardButton(scene, words.text("name-take"), { kind: "keep" }), style: "primary" },
        ],
      ],
    };
  },
  read(text) {
    const read = readName(text);
    if (!read.ok) return { kind: "note", note: read.refusal };
    const { name } = read;
    // Whoever talks to the bot has not named anything; a button tells the two apart.
    if (isTalk(name)) return { kind: "note", note: { kind: "name-doubted", name }, offers: [{ name }] };
    return { kind: "answers", answers: { name } };
  },
  tap: (tap, scene) => (tap.kind === "on" ? ON : { kind: "answers", answers: { name: suggest(scene) } }),
});

/** Controls, which belong into no name. What joins letters and emoji stays. */
const CONTROLS = /\p{Cc}/gu;

/** A typed name in one line, or why it cannot be one: a name that shows nothing is none. */
export function readName(text: string): Result<{ name: string }, Note> {
  const name = text.replace(/\s+/g, " ").replace(CONTROLS, "").trim();
  const { length } = [...name];
  if (showsNothing(name)) return { ok: false, refusal: { kind: "name-empty" } };
  if (length > LONGEST_NAME) return { ok: false, refusal: { kind: "name-too-long", length, most: LONGEST_NAME } };
  return { ok: true, name };
}

/** A name that no campaign has yet. */
function suggest({ draft, now, isNameTaken }: Scene): string {
  return suggestedName(namedAfter(draft.answers), now, isNameTaken);
}
