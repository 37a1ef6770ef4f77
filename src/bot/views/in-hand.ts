import { waitsUntil } from "../../domain/campaign/parts.ts";
import type { Submission } from "../../domain/campaign/submission.ts";
import { WISHES, type Wish, type Wishes } from "../../domain/campaign/wishes.ts";
import type { Words } from "../../words.ts";
import { writeTap } from "../callback-data.ts";
import { behind } from "./account-views.ts";
import { campaignButton } from "./campaign-card.ts";
import { labelWith } from "./labels.ts";
import { minuteInFigures, momentInWords } from "./moments.ts";
import { quotation } from "./quotation.ts";
import { fitRows } from "./rows.ts";
import { type Button, lines, type View } from "./view.ts";

/** So many are named, each as a button or a line. */
const NAMED = 6;

/** What is in hand, with the name of its account where the reader has several. */
interface WithAccount {
  submission: Submission;
  account: string | undefined;
}

export interface InHandPage {
  /** Confirmed and not handed over yet: the person's own. */
  own: readonly WithAccount[];
  /** Those of others that the person sees, with whose they are. */
  others: readonly (WithAccount & { person: string })[];
  /** How many of all of them the person may stop. */
  stoppable: number;
  wishes: Wishes;
  /** Epoch milliseconds. */
  now: number;
}

const LABELS = { remind: "wish-remind", morning: "wish-morning", pin: "wish-pin" } as const;

/** From the list of campaigns to what is in hand, or to the switches alone. */
export function inHandButton(count: number, words: Words): Button {
  const label = count > 0 ? words.text("button-in-hand", { count }) : words.text("button-wishes");
  return { label, data: writeTap({ on: "menu", tap: { kind: "in-hand" } }) };
}

/** What waits with the bot until it is handed over, the button that stops all of it, and what a person wants to be told of it. */
export function inHandPageView({ own, others, stoppable, wishes, now }: InHandPage, words: Words): View {
  const total = own.length + others.length;
  const moment = (one: Submission) => momentInWords(momentOf(one), now, one.answers.options.timezone, words.locale);
  const named = others.slice(0, NAMED);
  return {
    text: lines(
      total === 0 ? words.html("in-hand-none") : words.html("in-hand-title", { count: total }),
      ...own.slice(0, NAMED).map(({ submission, account }) => account && ownLine(submission, account, words)),
      ...named.map(({ submission, person, account }) =>
        behind(
          words.html("in-hand-other", {
            name: quotation(submission.answers.name, 30),
            moment: moment(submission),
            person,
          }),
          account,
          words,
        ),
      ),
      words.html("wishes-ask"),
    ),
    buttons: [
      ...own.slice(0, NAMED).map(({ submission }) => [ownButton(submission, words)]),
      ...fitRows(stopButtons(own.length, stoppable, words)),
      ...fitRows(WISHES.map((wish) => wishButton(wish, wishes[wish], words))),
      [campaignButton(words.text("button-back"), { kind: "list", page: 0 })],
    ],
  };
}

/** One's own has a button, which has no room for its account. */
function ownLine({ answers }: Submission, account: string, words: Words): string {
  return words.html("in-hand-own", { name: quotation(answers.name, 30), account });
}

/** When it is handed over; of a rest that waits for a word, until when it waits. */
function momentOf({ state, releaseAt, answers }: Submission): number {
  return state === "waiting" ? waitsUntil(answers).end : releaseAt;
}

function ownButton(submission: Submission, words: Words): Button {
  const { id, answers } = submission;
  const time = minuteInFigures(momentOf(submission), answers.options.timezone);
  const label = labelWith(answers.name, (name) => words.text("in-hand-row", { time, name }));
  return { label, data: writeTap({ on: "submission", submissionId: id, tap: { kind: "show" } }) };
}

function stopButtons(own: number, total: number, words: Words): Button[] {
  const stop = (key: "button-stop-mine" | "button-stop-all", kind: "stop-mine" | "stop-everything", count: number) => ({
    label: words.text(key, { count }),
    data: writeTap({ on: "menu", tap: { kind } }),
    style: "danger" as const,
  });
  return [
    ...(own > 0 ? [stop(own === total ? "button-stop-all" : "button-stop-mine", "stop-mine", own)] : []),
    ...(total > own ? [stop("button-stop-all", "stop-everything", total)] : []),
  ];
}

function wishButton(wish: Wish, isOn: boolean, words: Words): Button {
  const label = words.text(LABELS[wish], { on: isOn ? "yes" : "no" });
  return { label, data: writeTap({ on: "menu", tap: { kind: "wish", what: `${wish}-${isOn ? "off" : "on"}` } }) };
}

/** An hour before it is handed over. */
export function reminderView(submission: Submission, words: Words): View {
  const { answers, releaseAt, id } = submission;
  return {
    text: words.html("in-hand-reminder", {
      name: answers.name,
      count: answers.list.verdict.numbers,
      time: minuteInFigures(releaseAt, answers.options.timezone),
    }),
    buttons: [
      [
        {
          label: words.text("button-look-at"),
          data: writeTap({ on: "submission", submissionId: id, tap: { kind: "show" } }),
        },
      ],
    ],
  };
}

/** What is in hand on a day: what is to be handed over, and what AloVoice has to call by then. */
export interface Morning {
  kept: readonly WithAccount[];
  running: readonly { name: string; id: number; hours: string; account: string | undefined }[];
}

/** Undefined on a day with nothing in hand. */
export function morningView({ kept, running }: Morning, words: Words): View | undefined {
  const count = kept.length + running.length;
  if (count === 0) return undefined;
  return {
    text: lines(
      words.html("morning-title", { count }),
      ...kept.slice(0, NAMED).map(({ submission: { answers, releaseAt }, account }) =>
        behind(
          words.html("morning-kept", {
            name: quotation(answers.name, 30),
            time: minuteInFigures(releaseAt, answers.options.timezone),
          }),
          account,
          words,
        ),
      ),
      ...running
        .slice(0, NAMED)
        .map(({ name, id, hours, account }) =>
          behind(words.html("morning-running", { name: quotation(name, 30), id: String(id), hours }), account, words),
        ),
    ),
    buttons: [
      fitRows([
        inHandButton(kept.length, words),
        campaignButton(words.text("button-campaigns"), { kind: "list", page: 0 }),
      ]),
    ].flat(),
  };
}
