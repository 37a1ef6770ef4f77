import {
  approvalOverView,
  approvalView,
  approvedView,
  sendBackView,
  waitsForApprovalView,
} from "../../../src/bot/views/approval-views.ts";
import { notSentView } from "../../../src/bot/views/submission-views.ts";
import type { Approval } from "../../../src/domain/campaign/approval.ts";
import type { Submission } from "../../../src/domain/campaign/submission.ts";
import { shownOf } from "../../../src/domain/journal/shown.ts";
import { windowFromJson } from "../../../src/domain/schedule/schedule.ts";
import type { Words } from "../../../src/words.ts";
import { CALLED } from "./office-scenes.ts";
import { MOST, type Screen, submission, wizard } from "./screen-makers.ts";

const PERSON = "Gulchehra Abdurahmonova";
const APPROVERS = [PERSON, "Dilnoza", "Oybek", ...Array(9).fill("Aziz")];
/** A warning and who has to agree on one screen: two lines more, as neither can be left out. */
const WITH_WARNING = MOST + 2;
const NOW = Date.UTC(2026, 10, 26, 5, 36);
const READING = {
  now: NOW,
  callingHours: windowFromJson({ from: "08:00", to: "21:00" }),
  defaultTimezone: "utc +5",
};
const DAY_MS = 24 * 3_600_000;

/** A confirmation that waits, with what was shown of it. @param first numbers that go first, where there are parts */
function asked(words: Words, changes: Partial<Submission> = {}, first?: number) {
  const waiting = submission(words, { state: "to-approve", releaseAt: NOW, ...changes });
  const whole = shownOf(waiting.answers, 1);
  const size = (numbers: number) => ({ sha256: "b", numbers });
  const shown: Approval["shown"] =
    first === undefined ? whole : { ...whole, parts: [size(first), size(whole.list.numbers - first)] };
  const approval = {
    submissionId: waiting.id,
    digest: "d".repeat(64),
    shown,
    askedAt: NOW,
    expiresAt: NOW + DAY_MS,
  };
  return { submission: waiting, approval, person: PERSON };
}

/** Hours outside of those in which people are called. */
function atNight(words: Words): Partial<Submission> {
  const hours = windowFromJson({ from: "19:00", to: "22:00" });
  return { answers: { ...submission(words).answers, hours } };
}

/** Made paused: nobody is called until it is begun by hand. */
function paused(words: Words): Partial<Submission> {
  const { answers } = submission(words);
  return { answers: { ...answers, options: { ...answers.options, paused: true } } };
}

const over = (name: string, changes: Partial<Submission>): Screen => ({
  name: `approval, over: ${name}`,
  most: MOST,
  view: (words) => approvalOverView(submission(words, { takenOut: 128, ...changes }), words),
});

/** Screens of what a second person is asked, of whose it is, and of what becomes of it. */
export const APPROVAL_SCREENS: readonly Screen[] = [
  {
    name: "read-back, a second person",
    most: MOST,
    view: wizard({ options: { maxline: 20 }, more: { approvers: APPROVERS } }),
  },
  {
    name: "read-back, nobody can approve",
    most: MOST,
    view: wizard({ options: { maxline: 20 }, more: { approvers: [] } }),
  },
  {
    name: "read-back, nobody can approve at night",
    most: WITH_WARNING,
    view: wizard({ options: { maxline: 20 }, hours: ["19:00", "22:00"], more: { approvers: [] } }),
  },
  {
    name: "read-back, nobody can approve, a number called yesterday",
    most: WITH_WARNING,
    view: wizard({ options: { maxline: 20 }, list: CALLED, more: { approvers: [] } }),
  },
  { name: "approval, asked", most: MOST, view: (words) => approvalView(asked(words), READING, words) },
  {
    name: "approval, asked at night, in parts",
    most: WITH_WARNING,
    view: (words) => approvalView(asked(words, atNight(words), 100), READING, words),
  },
  {
    name: "approval, asked, made paused",
    most: MOST,
    view: (words) => approvalView(asked(words, paused(words)), READING, words),
  },
  { name: "approval, waits", most: MOST, view: (words) => waitsForApprovalView(asked(words), APPROVERS, NOW, words) },
  {
    name: "approval, waits, nobody can",
    most: MOST,
    view: (words) => waitsForApprovalView(asked(words), [], NOW, words),
  },
  { name: "approval, given", most: MOST, view: (words) => approvedView(submission(words), words) },
  { name: "approval, its word", most: MOST, view: (words) => sendBackView(asked(words).submission, words) },
  {
    name: "approval, sent back",
    most: MOST,
    view: (words) => approvalOverView(submission(words, { state: "stopped", problem: { code: "sent-back" } }), words),
  },
  over("sent", { state: "accepted" }),
  over("stopped", { state: "stopped" }),
  over("rejected", { state: "rejected" }),
  over("unknown", { state: "unknown" }),
  over("nobody agreed in time", { state: "stale" }),
  ...(["approval-expired", "approval-too-short"] as const).map(
    (code): Screen => ({
      name: `approval, stale: ${code}`,
      most: MOST,
      view: (words) =>
        notSentView({ ...submission(words, { givenBack: "0123456789ad", problem: { code } }), state: "stale" }, words),
    }),
  ),
  {
    name: "approval, stopped with a word",
    most: MOST,
    view: (words) => {
      const problem = { code: "sent-back", said: "Ro‘yxat eski: mart oyidagisi. Yangisini Dilnozadan oling." } as const;
      return notSentView({ ...submission(words, { givenBack: "0123456789ad", problem }), state: "stopped" }, words);
    },
  },
];
