import type { Submission } from "../../domain/campaign/submission.ts";
import type { KeptBack } from "../../domain/folder/kept-back.ts";
import type { Words } from "../../words.ts";
import { folderTap, submissionTap } from "../callback-data.ts";
import { momentInWords } from "./moments.ts";
import { quotation } from "./quotation.ts";
import { type Button, lines, type View } from "./view.ts";

/** A submission that was in hand, and whose it is. */
export interface InHand {
  submission: Submission;
  person: string;
  /** Nothing is known to have been sent of it: it may be sent after all. */
  maySend: boolean;
}

/** So many are named at a time; the others come up as these are settled. */
const NAMED = 15;

function button(label: string, action: string, submission = ""): Button {
  return { label, data: folderTap.pack({ action, submission }) };
}

function what({ submission: { answers }, person }: InHand) {
  return { name: quotation(answers.name, 40), count: answers.recipients.verdict.numbers, person };
}

/** What is in hand after a start from a copy, or after a while away: nothing of it leaves but what is held for later. */
export function folderView(asked: KeptBack, inHand: InHand[], timezone: string, words: Words): View {
  const named = inHand.slice(0, NAMED);
  const sendable = inHand.filter(({ maySend }) => maySend).length;
  const moment = (at: number) => momentInWords(at, asked.startedAt, timezone, words.locale);
  const since = asked.since === undefined ? undefined : moment(asked.since);
  const rest = inHand.length - named.length;
  return {
    text: lines(
      title(asked, since, moment(asked.startedAt), words),
      inHand.length === 0 ? words.html("folder-nothing-left") : words.html("folder-look"),
      "",
      ...named.map((one) => `${words.html("folder-item", what(one))}${stateOf(one, moment, words)}`),
      rest > 0 && words.html("folder-more", { count: rest }),
    ).trimEnd(),
    buttons: [
      ...(asked.allAtOnce && sendable > 0
        ? [[{ ...button(words.text("folder-button-all", { count: sendable }), "all"), style: "primary" as const }]]
        : []),
      ...named.map(({ submission }) => [button(quotation(submission.answers.name, 24), "one", submission.id)]),
    ],
  };
}

function title(asked: KeptBack, since: string | undefined, back: string, words: Words): string {
  if (since === undefined) return words.html("folder-copied-unknown");
  if (asked.why === "away") return words.html("folder-away", { since, back });
  return words.html("folder-copied", { moment: since });
}

function stateOf({ submission }: InHand, moment: (at: number) => string, words: Words): string {
  if (submission.state === "held")
    return ` · ${words.html("folder-item-held", { moment: moment(submission.releaseAt) })}`;
  if (submission.problem?.code === "away") return ` · ${words.html("folder-item-due")}`;
  return submission.problem?.code === "copied" ? "" : ` · ${words.html("folder-item-begun")}`;
}

/** One of them: sent after all, its number, given back to whose it is; or stopped. */
export function inHandView(one: InHand, words: Words): View {
  const { submission, maySend } = one;
  const tap = (label: string, action: string) => ({
    label,
    data: submissionTap.pack({ submission: submission.id, action }),
  });
  const back = [button(words.text("button-back"), "list")];
  if (submission.state === "held") {
    return {
      text: words.html("folder-held", what(one)),
      buttons: [[{ ...tap(words.text("button-stop"), "stop"), style: "danger" }], back],
    };
  }
  return {
    text: words.html("folder-one", what(one)),
    buttons: [
      ...(maySend
        ? [[{ ...button(words.text("folder-button-send"), "send", submission.id), style: "primary" as const }]]
        : []),
      [tap(words.text("button-give-id"), "give-id")],
      [tap(words.text("button-not-there"), "not-there")],
      back,
    ],
  };
}

/** One that a person left behind who is not let in any more: somebody takes it over, or it stays as it is. */
export function leftBehindView(one: InHand, words: Words): View {
  const { id, state } = one.submission;
  const isUnknown = state === "unknown";
  const take = button(words.text(isUnknown ? "left-behind-button-settle" : "left-behind-button-send"), "take", id);
  return {
    text: words.html(isUnknown ? "left-behind-unknown" : "left-behind-stopped", what(one)),
    buttons: [[{ ...take, style: "primary" }], [button(words.text("left-behind-button-leave"), "leave", id)]],
  };
}
