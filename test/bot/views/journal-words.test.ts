import { expect, test } from "vitest";
import { decisionInWords } from "../../../src/bot/views/journal-words.ts";
import type { Decision, DecisionKind } from "../../../src/domain/journal/entry.ts";
import { shownOf } from "../../../src/domain/journal/shown.ts";
import { LOCALES } from "../../../src/domain/locale.ts";
import { completeAnswers } from "../../domain/draft/complete-answers.ts";
import { catalogue } from "./screen-makers.ts";

const words = catalogue().en;
const shown = shownOf(completeAnswers(), 1);
const of = { userId: 3, accountId: 2 };

/** Each decision, and its words. */
const DECISIONS: Readonly<{ [K in DecisionKind]: readonly (readonly [Decision & { kind: K }, string])[] }> = {
  confirmed: [[{ kind: "confirmed", shown }, words.text("journal-what-confirmed")]],
  "approval-asked": [[{ kind: "approval-asked", shown, until: 1 }, words.text("journal-what-approval-asked")]],
  approved: [[{ kind: "approved" }, words.text("journal-what-approved")]],
  "sent-back": [[{ kind: "sent-back" }, words.text("journal-what-sent-back")]],
  "test-call": [[{ kind: "test-call", recording: "a", trunks: [] }, words.text("journal-what-test-call")]],
  stopped: [
    [{ kind: "stopped" }, words.text("journal-what-stopped")],
    [{ kind: "stopped", why: "all" }, words.text("journal-what-stopped-all")],
    [{ kind: "stopped", why: "left" }, words.text("journal-what-stopped-left")],
    [{ kind: "stopped", why: "account" }, words.text("journal-what-stopped-account")],
  ],
  "taken-back": [[{ kind: "taken-back" }, words.text("journal-what-taken-back")]],
  kept: [[{ kind: "kept", until: 1 }, words.text("journal-what-kept")]],
  "handed-over": [[{ kind: "handed-over" }, words.text("journal-what-handed-over")]],
  "rest-sent": [[{ kind: "rest-sent" }, words.text("journal-what-rest-sent")]],
  "rest-ended": [[{ kind: "rest-ended" }, words.text("journal-what-rest-ended")]],
  settled: [
    [{ kind: "settled", as: "there", campaignId: 5 }, words.text("journal-what-settled-there")],
    [{ kind: "settled", as: "not-there" }, words.text("journal-what-settled-not-there")],
    [{ kind: "settled", as: "send-again" }, words.text("journal-what-settled-send-again")],
    [{ kind: "settled", as: "send-after-all" }, words.text("journal-what-settled-send-after-all")],
  ],
  "taken-over": [[{ kind: "taken-over", from: 1, isSent: true }, words.text("journal-what-taken-over")]],
  "taken-as-draft": [[{ kind: "taken-as-draft", from: 1 }, words.text("journal-what-taken-as-draft")]],
  outcome: [
    [{ kind: "outcome", to: "accepted" }, words.text("journal-what-outcome-accepted")],
    [{ kind: "outcome", to: "rejected" }, words.text("journal-what-outcome-rejected")],
    [{ kind: "outcome", to: "unknown" }, words.text("journal-what-outcome-unknown")],
    [{ kind: "outcome", to: "stale" }, words.text("journal-what-outcome-stale")],
    [{ kind: "outcome", to: "absent" }, words.text("journal-what-outcome-other")],
  ],
  "do-not-call": (["add", "remove"] as const).map((mode) => [
    { kind: "do-not-call", mode, changed: 4 },
    `${words.text(`journal-what-do-not-call-${mode}`)} (${words.text("journal-numbers", { changed: 4 })})`,
  ]),
  export: (["history", "do-not-call", "clean", "refused"] as const).map((what) => [
    { kind: "export", what },
    words.text(`journal-what-export-${what}`),
  ]),
  "let-in": (["request", "link", "contacts"] as const).map((how) => [
    { kind: "let-in", how, userId: 3, role: "viewer" },
    words.text("journal-what-let-in", { how, role: "viewer" }),
  ]),
  "access-refused": [[{ kind: "access-refused", userId: 3 }, words.text("journal-what-access-refused")]],
  invited: [[{ kind: "invited", role: "viewer" }, words.text("journal-what-invited")]],
  role: (["admin", "manager", "viewer"] as const).map((role) => [
    { kind: "role", userId: 3, role, seesAll: true, approves: true },
    words.text("journal-what-role", { role }),
  ]),
  removed: [[{ kind: "removed", userId: 3 }, words.text("journal-what-removed")]],
  "team-chat": [
    [{ kind: "team-chat", chatId: -1, isOn: true }, words.text("journal-what-team-chat", { on: "yes" })],
    [{ kind: "team-chat", chatId: -1, isOn: false }, words.text("journal-what-team-chat", { on: "no" })],
  ],
  "account-added": [[{ kind: "account-added", accountId: 2 }, words.text("journal-what-account-added")]],
  "account-token": [[{ kind: "account-token", accountId: 2 }, words.text("journal-what-account-token")]],
  "account-dropped": [[{ kind: "account-dropped", accountId: 2 }, words.text("journal-what-account-dropped")]],
  "account-back": [[{ kind: "account-back", accountId: 2 }, words.text("journal-what-account-back")]],
  "account-named": [
    [{ kind: "account-named", accountId: 2, name: "F" }, words.text("journal-what-account-named", { account: "F" })],
  ],
  "account-removed": [
    [
      { kind: "account-removed", accountId: 2, name: "F", stopped: 1 },
      words.text("journal-what-account-removed", { account: "F" }),
    ],
  ],
  "account-ticked": [
    [{ kind: "account-ticked", ...of, has: true }, words.text("journal-what-account-ticked", { has: "yes" })],
    [{ kind: "account-ticked", ...of, has: false }, words.text("journal-what-account-ticked", { has: "no" })],
  ],
  copied: [[{ kind: "copied" }, words.text("journal-what-copied")]],
  admins: [[{ kind: "admins", ids: [1] }, words.text("journal-what-admins")]],
  noted: [[{ kind: "noted", week: "2026-11-23" }, words.text("journal-what-noted")]],
  sealed: [[{ kind: "sealed" }, words.text("journal-what-sealed")]],
};

const ALL: readonly (readonly [Decision, string])[] = Object.values(DECISIONS).flat();

test.each(ALL)("%j is called “%s”", (decision, said) => expect(decisionInWords(decision, words)).toBe(said));

test.each(LOCALES)("no two decisions are called the same in %s", (locale) => {
  const said = ALL.map(([decision]) => decisionInWords(decision, catalogue()[locale]));
  expect(said.filter((one, at) => said.indexOf(one) !== at)).toEqual([]);
});
