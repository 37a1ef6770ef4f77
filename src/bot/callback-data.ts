import { STEPS } from "../domain/draft/answers.ts";
import { LOCALES } from "../domain/locale.ts";
import { FIGURES } from "../domain/settings/bounds.ts";
import { dayAndHours, linesUntil, window } from "./tap-fields.ts";
import { count, day, month, oneOf, renamed, span, tapCodec, text, time } from "./tap-table.ts";

/** Telegram's limit for a button's data, in bytes (Bot API, InlineKeyboardButton `callback_data`). */
const LIMIT = 64;

/** Each kind of repair that a recording's card offers. */
const REPAIRS = ["trim", "level", "both"] as const;

const LEAVE_OUT = oneOf("include", "leave-out");

/** The buttons of a draft's one message, whichever screen it is on. */
const draftTaps = tapCodec({
  // On more screens than one.
  back: {},
  on: {},
  menu: {},
  edit: { what: renamed(oneOf(...STEPS, ...FIGURES), { recipients: "list" }) },
  cancel: {},
  offer: { at: count },
  "add-lists": {},
  agree: { finding: text },
  page: { to: count },
  pick: { file: text },
  repair: { what: oneOf(...REPAIRS) },
  day: { day },
  // What changes nothing.
  play: {},
  clean: {},
  refused: {},
  plan: {},
  // The recording's.
  rename: {},
  earlier: {},
  more: {},
  "use-repaired": {},
  telephone: {},
  picture: {},
  // The list's.
  "leave-out": {},
  "repeat-same": {},
  "repeat-without": {},
  "repeat-new": {},
  several: { take: oneOf("all", "first") },
  foreign: { choice: LEAVE_OUT },
  doubtful: { choice: LEAVE_OUT },
  option: { which: text },
  column: { which: text },
  sheet: { which: text },
  "foreign-too": {},
  "no-foreign": {},
  "doubtful-too": {},
  "no-doubtful": {},
  // The name's.
  keep: {},
  // The lines'.
  tick: { trunk: text },
  untick: { trunk: text },
  all: {},
  refresh: {},
  // The days' and hours'.
  period: { period: span(day, "/") },
  month: { month },
  idle: {},
  window: { window },
  both: { when: dayAndHours },
  // The settings'.
  setting: { which: oneOf(...FIGURES, "more") },
  maxline: { value: count },
  goodtime: { value: count },
  tries: { value: count },
  paused: {},
  done: {},
  // The read-back's.
  send: { shown: text },
  "send-all": { shown: text },
  "send-without": { shown: text },
  first: { shown: text },
  "first-all": { shown: text },
  "first-without": { shown: text },
  night: { hours: text },
  long: { days: text },
  short: { pace: text },
  assumptions: {},
  details: {},
  lines: { maxline: count },
  until: { time },
  "lines-until": { pace: linesUntil },
  "last-day": { day },
  "call-me": {},
  "call-now": { askedAt: count },
  "call-at-night": { askedAt: count },
  "forget-number": {},
});

/** The buttons of a submission's screen: Stop and whatever else is offered before it leaves, and what a person says of one whose outcome is unknown. */
const submissionTaps = tapCodec({
  stop: {},
  keep: {},
  "hand-over": {},
  edit: {},
  show: {},
  ask: {},
  look: {},
  yes: { campaignId: count },
  no: { campaignId: count },
  "give-id": {},
  "not-there": {},
  absent: {},
  back: {},
  "go-on": {},
  "stop-here": {},
});

/** The buttons of a campaign's card and of the list of campaigns. */
const campaignTaps = tapCodec({
  open: { campaignId: count },
  refresh: { campaignId: count },
  repeat: { campaignId: count },
  list: { page: count },
  page: { page: count },
  "repeat-page": { page: count },
  search: {},
  // The history as a file, of those campaigns that fit a search; "": all of them.
  files: { search: text },
  xlsx: { search: text },
  csv: { search: text },
  mute: { campaignId: count },
  unmute: { campaignId: count },
});

/** The buttons of the main menu and of what stands outside of any draft. */
const menuTaps = tapCodec({
  new: {},
  anew: {},
  show: {},
  "take-up": { draftId: text },
  drafts: {},
  "drafts-delete": {},
  "draft-delete": { draftId: text },
  "draft-deleted": { draftId: text },
  campaigns: {},
  "in-hand": {},
  "stop-mine": {},
  "stop-everything": {},
  wish: { what: oneOf("remind-on", "remind-off", "morning-on", "morning-off", "pin-on", "pin-off") },
  language: {},
  help: {},
  speak: { locale: oneOf(...LOCALES) },
});

/** The buttons of the numbers that are never called. */
const doNotCallTaps = tapCodec({ add: {}, remove: {}, export: {}, last: {}, back: {} });

/** The buttons of what the admins are asked after a start from a copy, or about what a removed person left behind. */
const folderTaps = tapCodec({
  list: {},
  all: {},
  one: { submissionId: text },
  send: { submissionId: text },
  take: { submissionId: text },
  leave: { submissionId: text },
});

type TapsOf<C> = C extends { write(tap: infer T): unknown } ? T : never;

export type DraftTap = TapsOf<typeof draftTaps>;
export type SubmissionTap = TapsOf<typeof submissionTaps>;
export type CampaignTap = TapsOf<typeof campaignTaps>;
export type MenuTap = TapsOf<typeof menuTaps>;
export type DoNotCallTap = TapsOf<typeof doNotCallTaps>;
export type FolderTap = TapsOf<typeof folderTaps>;

/** What a tap means: on what it was, what is to be done, and with what. */
export type Tap =
  | { on: "draft"; draftId: string; tap: DraftTap }
  | { on: "submission"; submissionId: string; tap: SubmissionTap }
  | { on: "campaign"; tap: CampaignTap }
  | { on: "menu"; tap: MenuTap }
  | { on: "do-not-call"; tap: DoNotCallTap }
  | { on: "folder"; tap: FolderTap };

/**
 * What a button carries; read again for as long as its message stands in a chat, so that what was written once stays.
 * @throws RangeError over 64 bytes: Telegram would refuse the whole message
 */
export function writeTap(tap: Tap): string {
  const data = partsOf(tap).join("|");
  if (Buffer.byteLength(data) > LIMIT) throw new RangeError(`Button data over ${LIMIT} bytes: ${tap.on}`);
  return data;
}

function partsOf(tap: Tap): string[] {
  switch (tap.on) {
    case "draft": {
      const { action, value } = draftTaps.write(tap.tap);
      return ["w", tap.draftId, action, value];
    }
    case "submission": {
      const { action, value } = submissionTaps.write(tap.tap);
      return ["s", tap.submissionId, value === "" ? action : `${action}:${value}`];
    }
    case "campaign": {
      const { action, value } = campaignTaps.write(tap.tap);
      return ["c", value, action];
    }
    case "menu": {
      const { action, value } = menuTaps.write(tap.tap);
      return ["m", action, value];
    }
    case "do-not-call":
      return ["d", doNotCallTaps.write(tap.tap).action];
    case "folder": {
      const { action, value } = folderTaps.write(tap.tap);
      return ["f", action, value];
    }
  }
}

/** What a button's data means, whoever made it up; undefined for what no button of ours carries. */
export function readTap(data: string): Tap | undefined {
  const [kind, ...parts] = data.split("|");
  const [first = "", second = "", third = ""] = parts;
  switch (`${kind}${parts.length}`) {
    case "w3":
      return read(draftTaps.read({ action: second, value: third }), (tap) => ({ on: "draft", draftId: first, tap }));
    case "s2": {
      const [action = "", value = ""] = second.split(":");
      return read(submissionTaps.read({ action, value }), (tap) => ({ on: "submission", submissionId: first, tap }));
    }
    case "c2":
      return read(campaignTaps.read({ action: second, value: first }), (tap) => ({ on: "campaign", tap }));
    case "m2":
      return read(menuTaps.read({ action: first, value: second }), (tap) => ({ on: "menu", tap }));
    case "d1":
      return read(doNotCallTaps.read({ action: first, value: "" }), (tap) => ({ on: "do-not-call", tap }));
    case "f2":
      return read(folderTaps.read({ action: first, value: second }), (tap) => ({ on: "folder", tap }));
    default:
      return undefined;
  }
}

function read<T>(tap: T | undefined, whose: (tap: T) => Tap): Tap | undefined {
  return tap === undefined ? undefined : whose(tap);
}
