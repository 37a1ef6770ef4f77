import { describe, expect, test } from "vitest";
import { readTap } from "../../../src/bot/callback-data.ts";
import { heldView, notSentView, sendingView } from "../../../src/bot/views/submission-views.ts";
import { lines } from "../../../src/bot/views/view.ts";
import type { Submission, SubmissionProblemCode } from "../../../src/domain/campaign/submission.ts";
import { LOCALES } from "../../../src/domain/locale.ts";
import { loadWords } from "../../../src/words.ts";
import type { MessageKey } from "../../../src/words-keys.ts";
import { completeAnswers } from "../../domain/draft/complete-answers.ts";

function confirmed(changes: Partial<Submission> = {}): Submission {
  return {
    id: "0123456789ab",
    draftId: "d",
    chatId: 1,
    userId: 1,
    accountId: 1,
    state: "held",
    answers: completeAnswers({ name: "April & May" }),
    releaseAt: 0,
    confirmedAt: 0,
    ...changes,
  };
}

/** The words of each reason; undefined where the state says all. */
const REASONS = {
  "by-admin": "stopped-by-admin",
  "sent-back": "stopped-sent-back",
  "account-gone": "stopped-account-gone",
  "approval-expired": "stale-approval-expired",
  "approval-too-short": "stale-approval-too-short",
  "held-too-long": "stale-held-too-long",
  "window-over": "stale-window-over",
  "moment-missed": "stale-moment-missed",
  "clock-set": "stale-clock-set",
  interrupted: undefined,
  copied: undefined,
  away: undefined,
  "left-behind": undefined,
  "no-connection": "pbx-no-connection",
  "token-refused": "pbx-token-refused",
  refused: "pbx-refused",
  "not-found": "pbx-not-found",
  busy: "pbx-busy",
  "no-answer": "pbx-no-answer",
  cut: "pbx-cut",
  "server-trouble": "pbx-server-trouble",
  unreadable: "pbx-unreadable",
  "no-file": "pbx-no-file",
  "no-list": "pbx-no-list",
  "nobody-left": "pbx-nobody-left",
} as const satisfies Record<SubmissionProblemCode, MessageKey | undefined>;

const CODES = Object.keys(REASONS) as (keyof typeof REASONS)[];

describe.each(LOCALES)("in %s", (locale) => {
  const words = loadWords(locale);

  test("a held one names the second at which it leaves, in its own zone, and has Stop", () => {
    const { options } = completeAnswers();
    const until = Date.UTC(2026, 10, 24, 5, 36, 5);
    const { text, buttons } = heldView(confirmed(), { until, now: until }, words);
    expect(text).toContain("10:36:05");
    expect(text).toContain("April &amp; May");
    expect(buttons.flat()).toHaveLength(1);
    const [stop] = buttons.flat();
    expect(stop).toMatchObject({ label: words.text("button-stop"), style: "danger" });
    expect(stop && "data" in stop ? readTap(stop.data) : undefined).toEqual({
      on: "submission",
      submissionId: "0123456789ab",
      tap: { kind: "stop" },
    });
    const there = confirmed({ answers: completeAnswers({ options: { ...options, timezone: "utc +3" } }) });
    expect(heldView(there, { until, now: until }, words).text).toContain("08:36:05");
  });

  test("one on its way has no Stop any more", () => {
    const { text, buttons } = sendingView(confirmed({ state: "sending" }), 40, words);
    expect(text).toContain("40");
    expect(buttons).toEqual([]);
  });

  test.each(["stopped", "stale", "rejected", "absent"] as const)("one that is %s leads to its answers", (state) => {
    const { text, buttons } = notSentView({ ...confirmed({ givenBack: "draft" }), state }, words);
    expect(text).toContain("April &amp; May");
    const [mend] = buttons.flat();
    expect(mend && "data" in mend ? readTap(mend.data) : undefined).toEqual({
      on: "menu",
      tap: { kind: "take-up", draftId: "draft" },
    });
    expect(notSentView({ ...confirmed(), state }, words).buttons).toEqual([]);
  });

  test.each(CODES)("why it was not sent is said: %s", (code) => {
    const without = notSentView({ ...confirmed(), state: "rejected" }, words).text;
    const { text } = notSentView({ ...confirmed({ problem: { code } }), state: "rejected" }, words);
    const key = REASONS[code];
    expect(text).toBe(key ? lines(without, words.html(key)) : without);
  });

  test("what AloVoice said stands there, and no markup of it", () => {
    const problem = { code: "refused", said: "<a>no such trunk</a>" } as const;
    const { text } = notSentView({ ...confirmed({ problem }), state: "rejected" }, words);
    expect(text).toContain("no such trunk");
    expect(text).not.toContain("<a>");
  });
});

test("every reason that is said has words of its own", () => {
  const words = loadWords("en");
  const said = Object.values(REASONS).flatMap((key) => key ?? []);
  expect(new Set(said.map((key) => words.html(key))).size).toBe(said.length);
});
