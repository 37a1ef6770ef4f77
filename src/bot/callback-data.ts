import { withoutUndefined } from "../domain/without-undefined.ts";
import {
  accountTaps,
  campaignTaps,
  doNotCallTaps,
  draftTaps,
  folderTaps,
  journalTaps,
  menuTaps,
  submissionTaps,
  teamTaps,
} from "./tap-tables.ts";

/** Telegram's limit for a button's data, in bytes (Bot API, InlineKeyboardButton `callback_data`). */
const LIMIT = 64;

type TapsOf<C> = C extends { write(tap: infer T): unknown } ? T : never;

export type DraftTap = TapsOf<typeof draftTaps>;
export type SubmissionTap = TapsOf<typeof submissionTaps>;
export type CampaignTap = TapsOf<typeof campaignTaps>;
export type MenuTap = TapsOf<typeof menuTaps>;
export type DoNotCallTap = TapsOf<typeof doNotCallTaps>;
export type FolderTap = TapsOf<typeof folderTaps>;
export type JournalTap = TapsOf<typeof journalTaps>;
export type AccountTap = TapsOf<typeof accountTaps>;
export type TeamTap = TapsOf<typeof teamTaps>;

/** What a tap means: on what it was, what is to be done, and with what. */
export type Tap =
  /** `asked` names what was asked beside the question of the screen (`views/asked-mark.ts`). */
  | { on: "draft"; draftId: string; tap: DraftTap; asked?: string }
  | { on: "submission"; submissionId: string; tap: SubmissionTap }
  /** `accountId` is absent of the first. */
  | { on: "campaign"; accountId?: number; tap: CampaignTap }
  | { on: "menu"; tap: MenuTap }
  | { on: "do-not-call"; tap: DoNotCallTap }
  | { on: "folder"; tap: FolderTap }
  | { on: "journal"; tap: JournalTap }
  | { on: "account"; tap: AccountTap }
  | { on: "team"; tap: TeamTap };

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
      return ["w", tap.draftId, action, value, ...(tap.asked === undefined ? [] : [tap.asked])];
    }
    case "submission": {
      const { action, value } = submissionTaps.write(tap.tap);
      return ["s", tap.submissionId, value === "" ? action : `${action}:${value}`];
    }
    case "campaign": {
      const { action, value } = campaignTaps.write(tap.tap);
      return [tap.accountId === undefined ? "c" : `c${tap.accountId}`, value, action];
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
    case "journal": {
      const { action, value } = journalTaps.write(tap.tap);
      return ["j", action, value];
    }
    case "account": {
      const { action, value } = accountTaps.write(tap.tap);
      return ["a", action, value];
    }
    case "team": {
      const { action, value } = teamTaps.write(tap.tap);
      return ["t", action, value];
    }
  }
}

/** What a button's data means, whoever made it up; undefined for what no button of ours carries. */
export function readTap(data: string): Tap | undefined {
  const [kind, ...parts] = data.split("|");
  const [first = "", second = "", third = ""] = parts;
  const ofAccount = /^c([2-9]|[1-9]\d{1,8})$/.exec(kind ?? "")?.[1];
  if (ofAccount !== undefined && parts.length === 2) {
    const accountId = Number(ofAccount);
    return read(campaignTaps.read({ action: second, value: first }), (tap) => ({ on: "campaign", accountId, tap }));
  }
  switch (`${kind}${parts.length}`) {
    case "w3":
    case "w4": {
      const asked = parts[3];
      if (asked !== undefined && !/^[0-9a-f]+$/.test(asked)) return undefined;
      const tapped = draftTaps.read({ action: second, value: third });
      return read(tapped, (tap) => withoutUndefined({ on: "draft", draftId: first, tap, asked }));
    }
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
    case "j2":
      return read(journalTaps.read({ action: first, value: second }), (tap) => ({ on: "journal", tap }));
    case "a2":
      return read(accountTaps.read({ action: first, value: second }), (tap) => ({ on: "account", tap }));
    case "t2":
      return read(teamTaps.read({ action: first, value: second }), (tap) => ({ on: "team", tap }));
    default:
      return undefined;
  }
}

function read<T>(tap: T | undefined, whose: (tap: T) => Tap): Tap | undefined {
  return tap === undefined ? undefined : whose(tap);
}
