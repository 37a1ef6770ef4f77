import { expect, test } from "vitest";
import { requestView } from "../../../src/bot/views/access-views.ts";
import { accountButtons } from "../../../src/bot/views/account-views.ts";
import { accountsView } from "../../../src/bot/views/accounts-views.ts";
import { campaignsView } from "../../../src/bot/views/campaign-list.ts";
import { newsView } from "../../../src/bot/views/campaign-news.ts";
import { folderView } from "../../../src/bot/views/folder-views.ts";
import { inHandPageView } from "../../../src/bot/views/in-hand.ts";
import { LONGEST_LABEL, LONGEST_ROW } from "../../../src/bot/views/labels.ts";
import { memberView, teamView, waitingView } from "../../../src/bot/views/team-views.ts";
import { unknownRows } from "../../../src/bot/views/unknown-views.ts";
import type { Button } from "../../../src/bot/views/view.ts";
import { LOCALES } from "../../../src/domain/locale.ts";
import type { Words } from "../../../src/words.ts";
import { pbxCampaign } from "../../domain/campaign/pbx-campaign.ts";
import { catalogue, submission } from "./screen-makers.ts";

const NAME = "Mijozlar bilan qayta aloqa, uchinchi bosqich";
const PERSON = { userId: 1, role: "manager", seesAll: false, approves: false, isFixed: false } as const;
const MEMBER = { ...PERSON, name: NAME, isToGreet: false };
const facts = pbxCampaign({ id: 1_234_567, name: NAME });
const seen = { accountId: 1, facts, lookedAt: 0, createdAt: 0 };
const ASKED = { why: "copied", startedAt: 0, allAtOnce: false, submissions: [] } as const;
const listed = { id: 1, name: NAME, from: Temporal.PlainDate.from("2026-11-27"), numbers: 12_480 };
const WISHES = { remind: true, morning: true, pin: true };

/** Each screen on which a name stands on a button, with what of it has one. */
const NAMED: Record<string, (words: Words) => Button[]> = {
  "what was in hand": (words) =>
    folderView(
      { ...ASKED, submissions: [] },
      [inHand(words)],
      { timezone: "utc +5", folderId: "folder" },
      words,
    ).buttons.flat(),
  "what is in hand": (words) => {
    const own = [{ submission: called(words), account: undefined }];
    const page = { own, others: [], stoppable: 0, wishes: WISHES, now: 0 };
    return inHandPageView(page, words).buttons[0] ?? [];
  },
  news: (words) => newsView(Array(2).fill({ seen, news: "over", status: "finished" }), words).buttons.flat(),
  unknown: (words) => unknownRows([called(words)], words).flat(),
  team: (words) => teamView([MEMBER], 0, 0, words).buttons[0] ?? [],
  "a person": (words) => memberView(MEMBER, undefined, words).buttons.flat(),
  requests: (words) => waitingView([MEMBER], words).buttons.flat(),
  request: (words) => requestView({ userId: 1, name: NAME, askedAt: 0 }, words).buttons.flat(),
  accounts: (words) => accountsView([{ id: 1, name: NAME, state: "active" }], true, words).buttons.flat(),
  "another account": () => accountButtons([{ id: 2, name: NAME }], "campaigns"),
  campaigns: (words) => {
    const page = { page: [listed], at: 0, total: 1, unknown: [], drafts: 0, inHand: 0 };
    return campaignsView(page, words).buttons[0] ?? [];
  },
};

const called = (words: Words) => {
  const one = submission(words, { state: "unknown" });
  return { ...one, answers: { ...one.answers, name: NAME } };
};
const inHand = (words: Words) => ({ submission: called(words), person: NAME, maySend: true, folderId: "folder" });

test.each(Object.entries(NAMED))("the longest name is cut on the buttons of: %s", (screen, buttons) => {
  const most = screen === "campaigns" ? LONGEST_ROW : LONGEST_LABEL;
  for (const locale of LOCALES) {
    const labels = buttons(catalogue()[locale]).map(({ label }) => label);
    expect(labels.length).toBeGreaterThan(0);
    expect(labels.filter((label) => [...label].length > most)).toEqual([]);
  }
});
