import type { ListAnswer } from "../../../domain/draft/answers.ts";
import type { ListInQuestion } from "../../../domain/draft/draft.ts";
import type { ListWork } from "../../../domain/intake.ts";
import { readingOf } from "../../../domain/list/chosen.ts";
import type { ListReading } from "../../../domain/list/reading.ts";
import type { ColumnOption, ListChoices, ListQuestion, SourceChoice } from "../../../domain/list/verdict.ts";
import { withoutUndefined } from "../../../domain/without-undefined.ts";
import { labelWith } from "../../views/labels.ts";
import { ALL_OF_THEM, columnLabel, NO_PHONES } from "../../views/list-questions.ts";
import { type Scene, wizardButton } from "../../views/scene.ts";
import type { Button } from "../../views/view.ts";
import type { Meaning } from "../meaning.ts";
import type { OwnTap } from "./screen.ts";

/** Buttons that answer what a list's file leaves open. */
export const QUESTION_TAPS = ["several", "foreign", "doubtful", "option"] as const;
type QuestionTap = OwnTap<(typeof QUESTION_TAPS)[number]>;

/** Buttons by which the list that is chosen is read otherwise. */
export const OTHERWISE_TAPS = ["column", "sheet", "foreign-too", "no-foreign", "doubtful-too", "no-doubtful"] as const;
type OtherwiseTap = OwnTap<(typeof OTHERWISE_TAPS)[number]>;

/** One more choice for the list in question, or for one to be left out of it, which is then looked at again. */
export function answerQuestion(list: ListInQuestion, tap: QuestionTap): Meaning | undefined {
  const { question, replace, ofLeftOut, ...whole } = list;
  const asked = ofLeftOut === undefined ? whole : whole.without?.[ofLeftOut];
  if (!asked) return undefined;
  const { sources, choices } = asked;
  const again = (change: Partial<ListChoices>): Meaning => {
    const answered = { sources, choices: { ...choices, ...change } };
    const without = whole.without?.map((one, at) => (at === ofLeftOut ? answered : one));
    const reading =
      ofLeftOut === undefined ? { ...whole, ...answered } : withoutUndefined<ListReading>({ ...whole, without });
    return { kind: "look-at", work: withoutUndefined({ kind: "list", ...reading, replace }) };
  };
  switch (tap.kind) {
    case "several":
      return again({ several: tap.take });
    case "foreign":
      return again({ foreign: tap.choice });
    case "doubtful":
      return again({ doubtful: tap.choice });
    case "option": {
      if (question.ask !== "sheet" && question.ask !== "column") return undefined;
      const change = chosenIn(question, tap.which, choices.sources?.[question.source] ?? {});
      return change && again({ sources: withChoice(asked, question.source, change) });
    }
  }
}

/** What a button of a question about sheets or columns chooses; undefined for one that the question does not have. */
function chosenIn(
  question: Extract<ListQuestion, { ask: "sheet" | "column" }>,
  value: string,
  before: SourceChoice,
): SourceChoice | undefined {
  const option = question.options[Number(value)];
  if (question.ask === "sheet") {
    if (value === ALL_OF_THEM) return { sheets: question.options.map(({ sheet }) => sheet) };
    return option && "sheet" in option ? { sheet: option.sheet } : undefined;
  }
  const columns = columnsOf(question.options, value);
  if (columns === undefined) return undefined;
  const { sheet } = question;
  // Of several sheets each has columns of its own.
  return before.sheets && sheet !== undefined
    ? { ...before, bySheet: { ...before.bySheet, [sheet]: columns } }
    : { ...before, columns };
}

function columnsOf(options: readonly ColumnOption[], value: string): number[] | undefined {
  if (value === NO_PHONES) return [];
  if (value === ALL_OF_THEM) return options.map(({ column }) => column);
  const option = options[Number(value)];
  return option && [option.column];
}

function withChoice(
  { sources, choices }: Pick<ListWork, "sources" | "choices">,
  at: number,
  change: SourceChoice,
): SourceChoice[] {
  return sources.map((_, index) => (index === at ? change : (choices.sources?.[index] ?? {})));
}

/** A way in which the list that is chosen can be read instead, without sending it again. */
interface Otherwise {
  label: string;
  tap: OtherwiseTap;
  change: Partial<ListChoices>;
}

/** Foreign and doubtful numbers, which are left out unless they are asked for; other columns and sheets that hold numbers. */
function otherwise(list: ListAnswer, { words }: Pick<Scene, "words">): Otherwise[] {
  const { verdict } = list;
  const { choices, sources } = readingOf(list);
  const ways: Otherwise[] = [];
  // Of sheets that were read together each would need a screen of its own: only one table a source can be changed here.
  const tables = verdict.readFrom.length === sources.length ? verdict.readFrom : [];
  const labelOfOther = (other: string, count: number) =>
    labelWith(other, (option) => words.text("list-button-other", { option, count }));
  for (const [source, { otherColumns = [], otherSheets = [] }] of tables.entries()) {
    for (const option of otherColumns) {
      const count = option.count ?? 0;
      const label = labelOfOther(columnLabel(option), count);
      const change = { ...choices.sources?.[source], columns: [option.column] };
      const tap = { kind: "column", which: `${source}-${option.column}` } as const;
      ways.push({ label, tap, change: { sources: withChoice({ sources, choices }, source, change) } });
    }
    for (const [place, { sheet, count }] of otherSheets.entries()) {
      const label = labelOfOther(sheet, count ?? 0);
      const sheets = { sources: withChoice({ sources, choices }, source, { sheet }) };
      ways.push({ label, tap: { kind: "sheet", which: `${source}-${place}` }, change: sheets });
    }
  }
  for (const kind of ["foreign", "doubtful"] as const) {
    const count = verdict[kind] ?? 0;
    if (count === 0) continue;
    if (choices[kind] !== "include") {
      const label = words.text(`list-button-${kind}-too`, { count });
      ways.push({ label, tap: { kind: `${kind}-too` }, change: { [kind]: "include" } });
    } else if (count < verdict.numbers) {
      const label = words.text(`list-button-no-${kind}`);
      ways.push({ label, tap: { kind: `no-${kind}` }, change: { [kind]: "leave-out" } });
    }
  }
  return ways;
}

/** A row of the list's screen for each way in which it can be read instead. */
export function otherwiseRows(scene: Scene): Button[][] {
  const { list } = scene.draft.answers;
  const ways = list ? otherwise(list, scene) : [];
  return ways.map(({ label, tap }) => [wizardButton(scene, label, tap)]);
}

/** What such a button means: the same sources are read again, in the place of the list that is chosen. */
export function readOtherwise(list: ListAnswer, tap: OtherwiseTap, scene: Scene): Meaning | undefined {
  const wanted = JSON.stringify(tap);
  const way = otherwise(list, scene).find((one) => JSON.stringify(one.tap) === wanted);
  if (!way) return undefined;
  const { choices, ...reading } = readingOf(list);
  return {
    kind: "look-at",
    work: { kind: "list", ...reading, choices: { ...choices, ...way.change }, replace: true },
  };
}
