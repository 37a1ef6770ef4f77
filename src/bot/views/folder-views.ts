import type { Submission } from "../../domain/campaign/submission.ts";
import type { KeptBack } from "../../domain/folder/kept-back.ts";
import type { Words } from "../../words.ts";
import { type FolderTap, type SubmissionTap, writeTap } from "../callback-data.ts";
import { behind } from "./account-views.ts";
import { nameLabel } from "./labels.ts";
import { momentInWords } from "./moments.ts";
import { quotation } from "./quotation.ts";
import { fitRows } from "./rows.ts";
import { type Button, lines, type View } from "./view.ts";

/** A submission that was in hand, and whose it is. */
export interface InHand {
  submission: Submission;
  person: string;
  /** The name of its account, where the reader has several. */
  account?: string;
  /** Nothing is known to have been sent of it: it may be sent after all. */
  maySend: boolean;
  /** The folder in which it is asked about: what was drawn in another one has nothing sent. */
  folderId: string;
}

/** So many are named at a time; the others come up as these are settled. */
const NAMED = 15;

function button(label: string, tap: FolderTap): Button {
  return { label, data: writeTap({ on: "folder", tap }) };
}

function what({ submission: { answers }, person }: InHand) {
  return { name: quotation(answers.name, 40), count: answers.list.verdict.numbers, person };
}

/** What is in hand after a start from a copy, or after a while away: nothing of it leaves but what is held for later. */
export function folderView(
  asked: KeptBack,
  inHand: InHand[],
  { timezone, folderId }: { timezone: string; folderId: string },
  words: Words,
): View {
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
      ...named.map((one) =>
        behind(`${words.html("folder-item", what(one))}${stateOf(one, moment, words)}`, one.account, words),
      ),
      rest > 0 && words.html("folder-more", { count: rest }),
    ).trimEnd(),
    buttons: [
      ...(asked.allAtOnce && sendable > 0
        ? [
            [
              {
                ...button(words.text("folder-button-all", { count: sendable }), { kind: "all", folderId }),
                style: "primary" as const,
              },
            ],
          ]
        : []),
      ...named.map(({ submission }) => [
        button(nameLabel(submission.answers.name), { kind: "one", submissionId: submission.id }),
      ]),
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
  const { submission, maySend, folderId } = one;
  const ofSubmission = (label: string, tap: SubmissionTap) => ({
    label,
    data: writeTap({ on: "submission", submissionId: submission.id, tap }),
  });
  const back = [button(words.text("button-back"), { kind: "list" })];
  if (submission.state === "held") {
    return {
      text: behind(words.html("folder-held", what(one)), one.account, words),
      buttons: [[{ ...ofSubmission(words.text("button-stop"), { kind: "stop" }), style: "danger" }], back],
    };
  }
  return {
    text: behind(words.html("folder-one", what(one)), one.account, words),
    buttons: [
      ...(maySend
        ? [
            [
              {
                ...button(words.text("folder-button-send"), {
                  kind: "send",
                  what: { submissionId: submission.id, folderId },
                }),
                style: "primary" as const,
              },
            ],
          ]
        : []),
      [ofSubmission(words.text("button-give-id"), { kind: "give-id" })],
      [ofSubmission(words.text("button-not-there"), { kind: "not-there" })],
      back,
    ],
  };
}

/** One that a person left behind who is not let in any more: somebody takes it over, or it stays as it is. */
export function leftBehindView(one: InHand, words: Words): View {
  const { id, state } = one.submission;
  const isUnknown = state === "unknown";
  const take = button(words.text(isUnknown ? "left-behind-button-settle" : "left-behind-button-send"), {
    kind: "take",
    what: { submissionId: id, folderId: one.folderId },
  });
  return {
    text: behind(words.html(isUnknown ? "left-behind-unknown" : "left-behind-stopped", what(one)), one.account, words),
    buttons: [
      [{ ...take, style: "primary" }],
      ...fitRows([
        ...(isUnknown
          ? []
          : [button(words.text("left-behind-button-draft"), { kind: "take-as-draft", submissionId: id })]),
        button(words.text("left-behind-button-leave"), { kind: "leave", submissionId: id }),
      ]),
    ],
  };
}

/** What was left behind is an admin's draft, with the way to it. */
export function draftedView(name: string, draftId: string, words: Words): View {
  const open = {
    label: words.text("button-mend"),
    data: writeTap({ on: "menu", tap: { kind: "take-up", draftId } }),
    style: "primary" as const,
  };
  return { text: words.html("left-behind-drafted", { name }), buttons: [[open]] };
}
