/** Every screen that a manager meets, with campaigns, lists and recordings as they are in an office. */
import { campaignCard } from "../../../src/bot/views/campaign-card.ts";
import { campaignsView, foundView, searchView } from "../../../src/bot/views/campaign-list.ts";
import { newsView } from "../../../src/bot/views/campaign-news.ts";
import { doNotCallView } from "../../../src/bot/views/do-not-call.ts";
import { filesView } from "../../../src/bot/views/history.ts";
import { asideView, helpView, languageView, startView, unfinishedView } from "../../../src/bot/views/menu-views.ts";
import { restAskView } from "../../../src/bot/views/rest-views.ts";
import { notSentView, sendingView } from "../../../src/bot/views/submission-views.ts";
import { giveIdView, sureNotThereView, unknownView } from "../../../src/bot/views/unknown-views.ts";
import type { SeenCampaign } from "../../../src/domain/campaign/facts.ts";
import { windowFromJson } from "../../../src/domain/schedule/schedule.ts";
import { ACCOUNTS_SCREENS } from "./accounts-screens.ts";
import { APPROVAL_SCREENS } from "./approval-screens.ts";
import { inHandScreens } from "./in-hand-screens.ts";
import { JOURNAL_SCREENS } from "./journal-screens.ts";
import { CALLED, COLUMNS, FLAWED, MESSY, recordings, SHEETS, sceneOf } from "./office-scenes.ts";
import { RARER_SCREENS } from "./rarer-screens.ts";
import { catalogue, edited, MOST, question, type Screen, step, submission, wizard } from "./screen-makers.ts";
import { TEAM_SCREENS } from "./team-screens.ts";

const DAY = 24 * 3_600_000;
const LISTED = { id: 123, name: "Aprel aksiyasi", from: Temporal.PlainDate.from("2026-11-27"), numbers: 12_480 };
const SEEN: SeenCampaign = {
  accountId: 1,
  lookedAt: Date.UTC(2026, 10, 26, 5, 36),
  createdAt: 0,
  facts: {
    id: 123,
    name: "Aprel aksiyasi",
    trunks: ["253"],
    recipients: 1248,
    maxline: 5,
    goodtime: 3,
    tries: 2,
    from: Temporal.PlainDate.from("2026-11-27"),
    to: Temporal.PlainDate.from("2026-11-27"),
    fromTime: Temporal.PlainTime.from("09:00"),
    toTime: Temporal.PlainTime.from("17:59:59"),
    paused: false,
    status: "new",
    offsetSeconds: 18_000,
  },
};
const OURS: SeenCampaign = { ...SEEN, submissionId: "0123456789ab" };

const testCall = (isNight: boolean) =>
  wizard({ cursor: { testCall: { askedAt: 1 } }, more: { testCall: { number: "998901234567", isNight } } });

/** The screens by name. */
export const SCREENS: readonly Screen[] = [
  { name: "recording", most: MOST, view: step("recording") },
  { name: "recording, earlier ones", most: MOST, view: step("recording", { more: { recordings: recordings() } }) },
  { name: "recording, good", most: MOST, view: edited("recording", { more: { recordings: recordings() } }) },
  {
    name: "recording, flawed",
    most: MOST,
    view: edited("recording", { facts: FLAWED, more: { recordings: recordings() } }),
  },
  { name: "list", most: MOST, view: step("list") },
  { name: "list, clean", most: MOST, view: edited("list") },
  {
    name: "list, messy",
    most: MOST,
    view: edited("list", { verdict: MESSY, list: { refusedSha256: "r" } }),
  },
  { name: "list, which sheet", most: MOST, view: question(SHEETS) },
  { name: "list, which column", most: MOST, view: question(COLUMNS) },
  {
    name: "list, several in a cell",
    most: MOST,
    view: question({
      ask: "several",
      cells: 1204,
      numbers: 2411,
      samples: [{ source: 0, row: 2, value: "90 123 45 67, 91 234 56 78" }],
    }),
  },
  {
    name: "list, doubtful",
    most: MOST,
    view: question({
      ask: "doubtful",
      count: 14,
      numbers: 1248,
      samples: [
        { source: 0, row: 2, value: "207 123 450" },
        { source: 0, row: 9, value: "950 000 000" },
      ],
    }),
  },
  {
    name: "list, foreign",
    most: MOST,
    view: question({ ask: "foreign", count: 1012, samples: ["79123456789", "77012345678"] }),
  },
  { name: "name", most: MOST, view: step("name") },
  { name: "trunks", most: MOST, view: step("trunks") },
  { name: "days", most: MOST, view: step("days") },
  { name: "days, five weeks", most: MOST, view: step("days", { now: "2027-03-01T10:00" }) },
  { name: "days, the last one", most: MOST, view: step("days", { cursor: { from: "2026-11-27" } }) },
  {
    name: "hours",
    most: MOST,
    view: step("hours", { more: { lastHours: windowFromJson({ from: "10:00", to: "19:00" }) } }),
  },
  { name: "settings", most: MOST, view: step("options") },
  { name: "edit", most: MOST, view: wizard({ cursor: { step: "menu" } }) },
  { name: "edit, days", most: MOST, view: edited("days") },
  { name: "edit, hours", most: MOST, view: edited("hours") },
  { name: "edit, settings", most: MOST, view: edited("options") },
  { name: "edit, name", most: MOST, view: edited("name") },
  { name: "read-back", most: 8, view: wizard({ options: { maxline: 20 } }) },
  { name: "read-back, several days", most: 8, view: wizard({ days: ["2026-11-30", "2026-12-03"] }) },
  {
    name: "read-back, two warnings",
    most: MOST,
    view: wizard({ options: { maxline: 20 }, list: CALLED, days: ["2026-11-28", "2026-11-28"] }),
  },
  { name: "read-back, little time", most: MOST, view: wizard({ options: { maxline: 2 } }) },
  { name: "read-back, at night", most: MOST, view: wizard({ options: { maxline: 20 }, hours: ["19:00", "22:00"] }) },
  { name: "test call", most: 8, view: testCall(false) },
  { name: "test call, at night", most: 10, view: testCall(true) },
  { name: "sending", most: MOST, view: (words) => sendingView(submission(words), 40, words) },
  {
    name: "stopped",
    most: MOST,
    view: (words) => notSentView({ ...submission(words, { givenBack: "0123456789ad" }), state: "stopped" }, words),
  },
  {
    name: "rejected",
    most: MOST,
    view: (words) => {
      const problem = { code: "refused", said: "trunk is not yours" } as const;
      return notSentView({ ...submission(words, { givenBack: "0123456789ad", problem }), state: "rejected" }, words);
    },
  },
  {
    name: "unknown",
    most: MOST,
    view: (words) => unknownView(submission(words, { state: "unknown", problem: { code: "no-answer" } }), words),
  },
  { name: "unknown, sure", most: MOST, view: (words) => sureNotThereView(submission(words), words, false) },
  { name: "unknown, sure, sent again", most: MOST, view: (words) => sureNotThereView(submission(words), words, true) },
  {
    name: "card, first part",
    most: MOST,
    view: (words) => {
      const sent = submission(words);
      return campaignCard(OURS, words, { now: SEEN.lookedAt, sent, rest: submission(words), muted: false });
    },
  },
  { name: "rest, asked", most: MOST, view: (words) => restAskView(submission(words), undefined, words) },
  {
    name: "rest, held up",
    most: MOST,
    view: (words) => restAskView(submission(words), submission(words, { state: "unknown" }), words),
  },
  { name: "unknown, its number", most: MOST, view: (words) => giveIdView(submission(words), words) },
  { name: "card", most: MOST, view: (words) => campaignCard(SEEN, words, { now: SEEN.lookedAt }) },
  {
    name: "card, ours",
    most: MOST,
    view: (words) => campaignCard(OURS, words, { now: SEEN.lookedAt, sent: submission(words), muted: false }),
  },
  {
    name: "card, ours, running",
    most: MOST,
    view: (words) => campaignCard(OURS, words, { now: SEEN.lookedAt + DAY, sent: submission(words), muted: true }),
  },
  { name: "news", most: MOST, view: (words) => newsView([{ seen: OURS, news: "not-begun", status: "new" }], words) },
  {
    name: "news of several",
    most: MOST,
    view: (words) =>
      newsView(
        [1, 2, 3].map(() => ({ seen: OURS, news: "over", status: "paused" })),
        words,
      ),
  },
  { name: "search", most: MOST, view: searchView },
  { name: "history as a file", most: MOST, view: (words) => filesView("aksiya", 12, words) },
  { name: "found", most: MOST, view: (words) => foundView([LISTED, LISTED], 12, "aksiya", words) },
  {
    name: "campaigns",
    most: MOST,
    view: (words) =>
      campaignsView({ page: [LISTED, LISTED], at: 0, total: 8, unknown: [], drafts: 2, inHand: 2 }, words),
  },
  { name: "start", most: MOST, view: (words) => startView(words, sceneOf({ locale: words.locale }).draft, []) },
  { name: "help", most: 14, view: (words) => helpView(words, 30) },
  { name: "language", most: MOST, view: (words) => languageView(words, catalogue()) },
  { name: "unfinished", most: MOST, view: (words) => unfinishedView(words, sceneOf({ locale: words.locale }).draft) },
  { name: "set aside", most: MOST, view: (words) => asideView(sceneOf({ locale: words.locale }).draft, words) },
  { name: "do not call", most: MOST, view: (words) => doNotCallView(38, words) },
  ...inHandScreens(submission),
  ...RARER_SCREENS,
  ...TEAM_SCREENS,
  ...ACCOUNTS_SCREENS,
  ...APPROVAL_SCREENS,
  ...JOURNAL_SCREENS,
];
