import type { ListQuestion } from "../../domain/list/verdict.ts";
import type { DraftTap } from "../callback-data.ts";
import { unbroken } from "./figures.ts";
import { labelWith } from "./labels.ts";
import { type Asked, type Scene, wizardButton } from "./scene.ts";
import { lines } from "./view.ts";

/** Enough to recognise a column by. */
const SAMPLES = 3;

/** More of them are hardly one list. */
const MOST_TOGETHER = 6;

/** What the button carries that says that no column has phones, and the one that takes all that are offered. */
export const NO_PHONES = "none";
export const ALL_OF_THEM = "all";

type Choice = Extract<ListQuestion, { ask: "sheet" | "column" }>;

/** What the file leaves open, with an answer on every button. */
export function listQuestion(scene: Scene, question: ListQuestion): Asked {
  const { words } = scene;
  const button = (label: string, tap: DraftTap) => [wizardButton(scene, label, tap)];
  switch (question.ask) {
    case "sheet":
    case "column":
      return whichOne(scene, question);
    case "several": {
      const sample = question.samples[0]?.value.slice(0, 60) ?? "";
      return {
        text: words.html("list-several", { cells: question.cells, sample }),
        buttons: [
          button(words.text("list-several-all"), { kind: "several", take: "all" }),
          button(words.text("list-several-first"), { kind: "several", take: "first" }),
        ],
      };
    }
    case "doubtful": {
      const { count, samples } = question;
      const quoted = samples.map(({ value }) => words.text("list-quoted", { value: value.slice(0, 40) })).join(", ");
      return {
        text: words.html("list-doubtful", { count, samples: quoted }),
        buttons: [
          button(words.text("list-doubtful-leave-out"), { kind: "doubtful", choice: "leave-out" }),
          button(words.text("list-doubtful-include"), { kind: "doubtful", choice: "include" }),
        ],
      };
    }
    case "foreign":
      return {
        text: words.html("list-foreign", {
          count: question.count,
          samples: question.samples.slice(0, SAMPLES).map(unbroken).join(", "),
        }),
        buttons: [
          button(words.text("list-foreign-leave-out"), { kind: "foreign", choice: "leave-out" }),
          button(words.text("list-foreign-include"), { kind: "foreign", choice: "include" }),
        ],
      };
  }
}

/** Sheets or columns to choose from; where what is said of them speaks against phones, that there are none comes first. */
function whichOne(scene: Scene, question: Choice): Asked {
  const { words } = scene;
  const isUnsure = question.ask === "column" && question.unsure === true;
  const options = question.options.map((one) => ({
    label: "sheet" in one ? one.sheet : columnLabel(one),
    samples: one.samples.slice(0, SAMPLES).join(", "),
    count: one.count,
  }));
  const button = (label: string, which: string) => [wizardButton(scene, label, { kind: "option", which })];
  const counted = ({ label, count }: (typeof options)[number]) =>
    labelWith(label, (option) => (count === undefined ? option : words.text("list-option-button", { option, count })));
  const asked = isUnsure ? "list-any-phones" : question.ask === "sheet" ? "list-which-sheet" : "list-which-column";
  return {
    text: lines(
      words.html(asked, { name: question.name }),
      ...options.map(({ label, samples, count }) =>
        count === undefined
          ? words.html("list-option", { option: label, samples })
          : words.html("list-option-counted", { option: label, samples, count }),
      ),
    ),
    buttons: [
      ...(isUnsure ? [button(words.text("list-no-phones"), NO_PHONES)] : []),
      ...options.map((one, index) => button(counted(one), String(index))),
      ...(isUnsure || options.length > MOST_TOGETHER ? [] : [button(words.text("list-all-of-them"), ALL_OF_THEM)]),
      ...(isUnsure || question.ask === "sheet" ? [] : [button(words.text("list-no-phones"), NO_PHONES)]),
    ],
  };
}

/** A column as a button names it. */
export function columnLabel({ letter, title }: { letter: string; title?: string }): string {
  return [letter, title].filter(Boolean).join(" · ");
}
