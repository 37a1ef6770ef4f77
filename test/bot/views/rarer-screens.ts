/** Screens that a manager meets now and then: what is folded, asked back, or told by itself. */

import { strangerView } from "../../../src/bot/views/access-views.ts";
import { doNotCallAsk, doNotCallView } from "../../../src/bot/views/do-not-call.ts";
import { deleteDraftView, draftListView } from "../../../src/bot/views/draft-list.ts";
import { folderView, inHandView, leftBehindView } from "../../../src/bot/views/folder-views.ts";
import { hintView, startView } from "../../../src/bot/views/menu-views.ts";
import { outageView } from "../../../src/bot/views/outage.ts";
import { lookedView, lookingView } from "../../../src/bot/views/unknown-views.ts";
import type { Note } from "../../../src/domain/draft/note.ts";
import type { KeptBack } from "../../../src/domain/folder/kept-back.ts";
import { readSchedule } from "../../../src/domain/phrases/read.ts";
import { withoutUndefined } from "../../../src/domain/without-undefined.ts";
import type { Words } from "../../../src/words.ts";
import { FLAWED, MESSY, OFFICE, recordings, type Setting, sceneOf } from "./office-scenes.ts";
import { edited, MOST, question, type Screen, step, submission, wizard } from "./screen-makers.ts";

const MORNING = Date.UTC(2026, 10, 26, 5, 36);
const list = (locale: Words["locale"]) => {
  const { list } = sceneOf({ locale }).draft.answers;
  if (!list) throw new Error("No list");
  return list;
};
const EARLIER = {
  list: list("uz"),
  on: Temporal.PlainDate.from("2026-10-27"),
};
const inHand = (words: Words) => ({
  submission: submission(words),
  person: "Dilnoza",
  maySend: true,
  folderId: "0123456789ab",
});
const kept: KeptBack = {
  why: "away",
  since: MORNING - 3_600_000,
  startedAt: MORNING,
  allAtOnce: true,
  submissions: [],
};
const draft = (words: Words) => ({
  draft: sceneOf({ locale: words.locale }).draft,
  on: Temporal.PlainDate.from("2026-11-26"),
});

/** A screen with what a phrase is asked back about, as its note and its offers. */
function asked(text: string): Screen["view"] {
  return (words) => {
    const scene = sceneOf({ locale: words.locale });
    const reading = readSchedule(text, { now: scene.now, language: words.locale, expecting: "schedule" });
    if (reading.kind !== "question") throw new Error(`${text} is no question`);
    const { code, quoted, options } = reading.question;
    const offers = options.map(({ period, window }) => withoutUndefined({ days: period, hours: window }));
    const note = { kind: "phrase-question", code, quoted } as Note;
    return wizard({ locale: words.locale, upTo: "days", cursor: { note, offers } })(words);
  };
}

const noted = (note: Note, setting: Setting = { upTo: "recording" }): Screen["view"] =>
  wizard({ ...setting, cursor: { ...setting.cursor, note } });

/** The screens by name. */
export const RARER_SCREENS: readonly Screen[] = [
  {
    name: "recording, more of its flaws",
    most: MOST,
    view: edited("recording", { facts: FLAWED, cursor: { recordingTask: "more" } }),
  },
  { name: "recording, too long", most: MOST, view: edited("recording", { facts: { seconds: 200 } }) },
  {
    name: "recording, refused",
    most: MOST,
    view: noted({ kind: "recording-refused", refusal: { code: "m4a", variables: {} }, name: "Новая запись 7.m4a" }),
  },
  {
    name: "recording, joined",
    most: MOST,
    view: noted({ kind: "recording-refused", refusal: { code: "joined", variables: {} }, name: OFFICE.recording }),
  },
  {
    name: "recording, its name",
    most: MOST,
    view: edited("recording", { cursor: { recordingTask: "rename" } }),
  },
  {
    name: "recordings, earlier ones",
    most: MOST,
    view: edited("recording", { cursor: { recordingTask: "earlier" }, more: { recordings: recordings() } }),
  },
  {
    name: "lists, earlier ones",
    most: MOST,
    view: step("list", { cursor: { earlierLists: true }, more: { earlierLists: [EARLIER] } }),
  },
  { name: "list, one to leave out", most: MOST, view: edited("list", { cursor: { leavingOut: true } }) },
  {
    name: "list, read otherwise",
    // All that can be wrong with a list at once.
    most: MOST + 1,
    view: edited("list", {
      verdict: {
        ...MESSY,
        doubtful: 12_480,
        readFrom: [
          {
            otherColumns: [
              { column: 3, letter: "D", title: "Qoʻshimcha telefon", samples: ["93 345 67 89"], count: 1311 },
            ],
          },
        ],
      } as never,
    }),
  },
  {
    name: "list, no phones perhaps",
    most: MOST,
    view: question({
      ask: "column",
      source: 0,
      name: OFFICE.list,
      unsure: true,
      options: [{ column: 1, letter: "B", title: "INN", samples: ["305 123 456"], count: 1248 }],
    }),
  },
  {
    name: "repeated, whom",
    most: MOST,
    view: step("list", { more: { repeated: { list: list("uz"), since: [{}] } as never } }),
  },
  {
    name: "lines, long ones ticked",
    most: MOST,
    view: step("trunks", {
      cursor: { trunks: ["MyCloudTrunk-Toshkent-712037006"] },
      more: { trunks: { state: "known", known: ["MyCloudTrunk-Toshkent-712037006", "712037007"], at: 0 } },
    }),
  },
  { name: "days, two windows said", most: MOST, view: asked("2026-12-01 – 2026-12-04, 9-12 va 14-18") },
  {
    name: "days, a weekday said that is not the date's",
    most: MOST,
    view: asked("chorshanba 24-dekabr, 9 dan 18 gacha"),
  },
  { name: "hours, none left", most: MOST, view: edited("hours", { now: "2026-11-27T20:50" }) },
  { name: "settings, one", most: MOST, view: edited("options", { cursor: { setting: "goodtime" } }) },
  { name: "settings, more", most: MOST, view: edited("options", { cursor: { setting: "more" } }) },
  {
    name: "edit, the longest day",
    most: MOST,
    view: wizard({ days: ["2026-12-30", "2026-12-30"], cursor: { step: "menu" } }),
  },
  {
    name: "edit, days of two years",
    most: MOST,
    view: wizard({ days: ["2026-12-30", "2027-01-05"], cursor: { step: "menu" } }),
  },
  { name: "read-back, how it was counted", most: MOST, view: wizard({ cursor: { assumptions: true } }) },
  {
    name: "read-back, filled in",
    // A line a flaw, and there are five.
    most: MOST + 3,
    view: wizard({ facts: FLAWED, list: { refusedSha256: "r" }, cursor: { filled: {} } }),
  },
  { name: "read-back, many days", most: MOST, view: wizard({ days: ["2026-11-27", "2026-12-20"] }) },
  { name: "drafts", most: MOST, view: (words) => draftListView([draft(words)], words) },
  { name: "draft, deleted?", most: MOST, view: (words) => deleteDraftView(draft(words), words) },
  { name: "do not call, asked", most: MOST, view: (words) => doNotCallAsk("remove", words) },
  {
    name: "do not call, one number",
    most: MOST,
    view: (words) => doNotCallView(38, words, { shown: "+998 90 123 45 67" }),
  },
  {
    name: "start, one unknown",
    most: MOST,
    view: (words) => startView(words, undefined, [submission(words, { state: "unknown" })]),
  },
  { name: "stranger", most: MOST, view: (words) => strangerView(words, 7_123_456_789, "may-ask") },
  { name: "a text out of the blue", most: MOST, view: (words) => hintView(words.html("idle-text"), words) },
  { name: "unknown, looking", most: MOST, view: (words) => lookingView(submission(words), words) },
  {
    name: "unknown, found",
    most: MOST,
    view: (words) =>
      lookedView(submission(words), { kind: "found", id: 123, createdAt: MORNING, offsetSeconds: 18_000 }, words),
  },
  {
    name: "unknown, not found",
    most: MOST,
    view: (words) => lookedView(submission(words), { kind: "missed", first: 120, last: 139 }, words),
  },
  {
    name: "back after a while",
    most: MOST,
    view: (words) => folderView(kept, [inHand(words)], { timezone: "utc +5", folderId: "0123456789ab" }, words),
  },
  { name: "back, one of them", most: MOST, view: (words) => inHandView(inHand(words), words) },
  { name: "left behind", most: MOST, view: (words) => leftBehindView(inHand(words), words) },
  {
    name: "no room on the disk",
    most: MOST,
    view: (words) => outageView({ what: "disk", since: MORNING }, MORNING, "utc +5", words),
  },
];
