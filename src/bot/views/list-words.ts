import type { RecipientsAnswer } from "../../domain/answers.ts";
import { showNumber } from "../../domain/numbers.ts";
import type { RecipientsQuestion, RecipientsVerdict, RowRefusal, Suspicion } from "../../domain/recipients.ts";
import type { Words } from "../../words.ts";
import { endsOf } from "./figures.ts";
import { type Asked, type Scene, wizardButton } from "./scene.ts";
import { lines } from "./view.ts";

/** Refused rows shown on the card itself; all of them are in the file. */
const SAMPLES = 3;

/** What became of a list: how many are called, what was merged, what was refused and why, what looks odd. */
export function listCard({ fileName, verdict }: RecipientsAnswer, words: Words): string {
  const { numbers, rows, duplicates, refused, others } = verdict;
  return lines(
    words.html("list-card", { name: fileName, numbers, ends: endsOf(verdict) }),
    others.length > 0 && words.html("list-others", { others: others.map(showNumber).join(", ") }),
    rows !== numbers && words.html("list-rows", { rows, numbers, duplicates, refused }),
    ...reasons(verdict, words),
    ...verdict.suspicions.map((suspicion) => suspicionInWords(suspicion, words)),
  );
}

function reasons({ refusedByReason, refusedSamples }: RecipientsVerdict, words: Words): string[] {
  const counts = Object.entries(refusedByReason) as [RowRefusal, number][];
  return [
    ...counts.map(([reason, count]) => words.html("list-refused", { count, reason: words.text(`refused-${reason}`) })),
    ...refusedSamples
      .slice(0, SAMPLES)
      .map(({ row, value }) => words.html("list-refused-sample", { row: String(row), value: value.slice(0, 40) })),
  ];
}

function suspicionInWords(suspicion: Suspicion, words: Words): string {
  switch (suspicion.code) {
    case "equal-endings":
      return words.html("suspicion-equal-endings", { count: suspicion.count, ending: suspicion.ending });
    case "consecutive": {
      const { count, first, last } = suspicion;
      return words.html("suspicion-consecutive", { count, first: showNumber(first), last: showNumber(last) });
    }
    case "many-duplicates":
    case "many-refused":
    case "many-fixed":
      return words.html(`suspicion-${suspicion.code}`, {
        count: suspicion.count,
        percent: Math.round(suspicion.share * 100),
      });
    case "unknown-prefixes":
      return words.html("suspicion-unknown-prefixes", {
        count: suspicion.count,
        prefixes: suspicion.prefixes.slice(0, 5).join(", "),
      });
    case "hidden": {
      const { rows, columns, sheets } = suspicion;
      return words.html("suspicion-hidden", { rows, columns, sheets });
    }
    default:
      return words.html(`suspicion-${suspicion.code}`, { count: suspicion.count });
  }
}

/** What the file leaves open, with an answer on every button. */
export function listQuestion(scene: Scene, question: RecipientsQuestion): Asked {
  const { words } = scene;
  const button = (label: string, action: string, value: string) => [wizardButton(scene, label, action, value)];
  switch (question.ask) {
    case "sheet":
      return {
        text: words.html("list-which-sheet", { name: question.name }),
        buttons: question.options.map(({ sheet }, index) => button(sheet.slice(0, 40), "option", String(index))),
      };
    case "column":
      return {
        text: lines(
          words.html("list-which-column", { name: question.name }),
          ...question.options.map(({ letter, title, samples }) =>
            words.html("list-column", { letter, title: title ?? "", samples: samples.slice(0, 3).join(", ") }),
          ),
        ),
        buttons: question.options.map(({ letter, title }, index) =>
          button([letter, title].filter(Boolean).join(" · ").slice(0, 40), "option", String(index)),
        ),
      };
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
        text: words.html("list-foreign", { count: question.count, samples: question.samples.slice(0, 3).join(", ") }),
        buttons: [
          button(words.text("list-foreign-leave-out"), "foreign", "leave-out"),
          button(words.text("list-foreign-include"), "foreign", "include"),
        ],
      };
  }
}
