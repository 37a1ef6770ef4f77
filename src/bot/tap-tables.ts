import { STEPS } from "../domain/draft/answers.ts";
import { LOCALES } from "../domain/locale.ts";
import { FIGURES } from "../domain/settings/bounds.ts";
import { dayAndHours, linesUntil, person, rowAndEnd, sentFrom, twoPeople, window } from "./tap-fields.ts";
import { count, day, month, oneOf, renamed, span, tapCodec, text, time } from "./tap-table.ts";

/** Each kind of repair that a recording's card offers. */
const REPAIRS = ["trim", "level", "both"] as const;

const LEAVE_OUT = oneOf("include", "leave-out");

/** The buttons of a draft's one message, whichever screen it is on. */
export const draftTaps = tapCodec({
  // On more screens than one.
  back: {},
  on: {},
  menu: {},
  edit: { what: renamed(oneOf(...STEPS, ...FIGURES, "account"), { recipients: "list" }) },
  cancel: {},
  account: { accountId: count },
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
export const submissionTaps = tapCodec({
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
  // A second person's, who is asked to agree; `shown` is how the digest of what they saw begins.
  approve: { shown: text },
  "send-back": {},
  "sent-back": {},
  hear: {},
  "clean-list": {},
  "look-again": {},
});

/** The buttons of a campaign's card and of the list of campaigns. */
export const campaignTaps = tapCodec({
  open: { campaignId: count },
  refresh: { campaignId: count },
  repeat: { campaignId: count },
  list: { page: count },
  page: { page: count },
  "repeat-page": { page: count },
  // Everybody's, of people who see more than their own.
  everybody: { page: count },
  search: {},
  // The history as a file, of those campaigns that fit a search; "": all of them.
  files: { search: text },
  xlsx: { search: text },
  csv: { search: text },
  mute: { campaignId: count },
  unmute: { campaignId: count },
});

/** The buttons of the main menu and of what stands outside of any draft. */
export const menuTaps = tapCodec({
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
export const doNotCallTaps = tapCodec({
  add: {},
  remove: {},
  // The same in all accounts of a person.
  "add-everywhere": {},
  "last-everywhere": {},
  "remove-everywhere": {},
  export: {},
  last: {},
  back: {},
});

/** The buttons of what the admins are asked after a start from a copy, or about what a removed person left behind. */
export const folderTaps = tapCodec({
  list: {},
  // What has something sent counts only in the folder in which it was drawn: before a copy was put back it may have been obeyed.
  all: { folderId: text },
  one: { submissionId: text },
  send: { what: sentFrom },
  take: { what: sentFrom },
  "take-as-draft": { submissionId: text },
  leave: { submissionId: text },
});

/** The buttons of /journal; 0: from the newest row on. `of` and `by`: of the campaign or the person of a row. */
export const journalTaps = tapCodec({
  list: { before: count },
  row: { n: count },
  of: { at: rowAndEnd },
  by: { at: rowAndEnd },
});

/** The account at whose campaigns, or numbers that are never called, a chat looks; and all accounts, for admins. */
export const accountTaps = tapCodec({
  campaigns: { accountId: count },
  numbers: { accountId: count },
  // Of /accounts.
  list: {},
  one: { accountId: count },
  add: {},
  "new-token": { accountId: count },
  rename: { accountId: count },
  suggested: { accountId: count },
  // A new one is one that was removed; or it is not.
  "the-same": { which: twoPeople },
  drop: { accountId: count },
  people: { at: rowAndEnd },
  tick: { whom: twoPeople },
  untick: { whom: twoPeople },
  remove: { accountId: count },
  removed: { accountId: count },
});

/** The buttons of who is in the team, and of strangers who ask to be. */
export const teamTaps = tapCodec({
  // A stranger's.
  ask: {},
  // An admin's answer to one.
  "let-in-manager": { userId: person },
  "let-in-viewer": { userId: person },
  refuse: { userId: person },
  // Of /team.
  list: { page: count },
  waiting: {},
  invite: {},
  "link-manager": {},
  "link-viewer": {},
  contacts: {},
  // Of one person.
  one: { userId: person },
  "make-admin": { userId: person },
  "make-manager": { userId: person },
  "make-viewer": { userId: person },
  "see-all": { userId: person },
  "see-own": { userId: person },
  approve: { userId: person },
  "approve-not": { userId: person },
  remove: { userId: person },
  heirs: { userId: person },
  "remove-aside": { userId: person },
  "remove-to": { whom: twoPeople },
  // In a group.
  "news-here": {},
  "news-no-more": {},
});
