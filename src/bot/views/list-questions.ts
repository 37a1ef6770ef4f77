import type { RecipientsQuestion } from "../../domain/recipients.ts";
import { type Asked, type Scene, wizardButton } from "./scene.ts";
import { lines } from "./view.ts";

/** Enough to recognise a column by. */
const SAMPLES = 3;

/** What the file leaves open, with an answer on every button. */
export function listQuestion(scene: Scene, question: RecipientsQuestion): Asked {
  const { words } = scene;
  const sampled = (option: string, samples: string[]) =>
    words.html("list-option", { option, samples: samples.slice(0, SAMPLES).join(", ") });
  const button = (label: string, action: string, value: string) => [wizardButton(scene, label, action, value)];
  switch (question.ask) {
    case "sheet":
      return {
        text: lines(
          words.html("list-which-sheet", { name: question.name }),
          ...question.options.map(({ sheet, samples }) => sampled(sheet, samples)),
        ),
        buttons: question.options.map(({ sheet }, index) => button(sheet.slice(0, 40), "option", String(index))),
      };
    case "column": {
      const options = question.options.map(({ letter, title, samples }) => ({
        label: [letter, title].filter(Boolean).join(" · ").slice(0, 40),
        samples,
      }));
      return {
        text: lines(
          words.html("list-which-column", { name: question.name }),
          ...options.map(({ label, samples }) => sampled(label, samples)),
        ),
        buttons: options.map(({ label }, index) => button(label, "option", String(index))),
      };
    }
    case "several": {
      const sample = question.samples[0]?.value.slice(0, 60) ?? "";
      return {
        text: words.html("list-several", { cells: question.cells, sample }),
        buttons: [
          button(words.text("list-several-all"), "several", "all"),
          button(words.text("list-several-first"), "several", "first"),
        ],
      };
    }
    case "foreign":
      return {
        text: words.html("list-foreign", {
          count: question.count,
          samples: question.samples.slice(0, SAMPLES).join(", "),
        }),
        buttons: [
          button(words.text("list-foreign-leave-out"), "foreign", "leave-out"),
          button(words.text("list-foreign-include"), "foreign", "include"),
        ],
      };
  }
}
