import type { ListAnswer } from "../../domain/draft/answers.ts";
import type { OpenDraft } from "../../domain/draft/draft.ts";
import type { Intake, LookingWork } from "../../domain/intake.ts";
import type { EarlierList } from "../../domain/list/chosen.ts";
import type { OneReading } from "../../domain/list/reading.ts";
import type { CallChoice } from "../../domain/list/recent-calls.ts";
import type { KnownRecordings } from "../../domain/recording/known.ts";
import type { Window } from "../../domain/schedule/schedule.ts";
import type { Zone } from "../../domain/schedule/zone.ts";
import type { Trunks } from "../../domain/trunks.ts";
import { withoutUndefined } from "../../domain/without-undefined.ts";
import type { Words } from "../../words.ts";
import { type DraftTap, writeTap } from "../callback-data.ts";
import type { NamedAccount } from "./account-views.ts";
import { askedMark } from "./asked-mark.ts";
import type { Button } from "./view.ts";

/** The list of the campaign that is repeated, and the lists of the campaigns that were confirmed since. */
export interface RepeatedList {
  list: ListAnswer;
  since: OneReading[];
}

/** The manager's own number, E.164 digits, if they gave it, and whether the installation calls at this hour without asking. */
export interface TestCallScene {
  number?: string;
  isNight: boolean;
}

/** All that a question may depend on. */
export interface Scene {
  draft: OpenDraft;
  words: Words;
  /** What the clock shows in the campaign's zone. */
  now: Temporal.PlainDateTime;
  trunks: Trunks;
  /** Files of the draft that are still being looked at. */
  waiting: Intake<LookingWork>[];
  /** Only where the recording is asked for. */
  recordings?: KnownRecordings;
  /** The chat's other lists, last used first; only where the list is asked for. */
  earlierLists?: EarlierList[];
  /** Only where the list of a draft is asked for that repeats a campaign. */
  repeated?: RepeatedList;
  /** The accounts that the person has; absent where there is no telling them apart. */
  accounts?: readonly NamedAccount[];
  /** The name of the draft's account, where the person has several. */
  account?: string;
  callingHours: Window;
  /** The names of who can agree to it now, where a second person has to; only at the read-back. */
  approvers?: readonly string[];
  /** Whether the draft's person may see the campaigns of another. */
  maySee(userId: number): boolean;
  /** Whether a campaign has a name. */
  isNameTaken(name: string): boolean;
  /** What a button that starts it names: exactly what is read back; only at the read-back. */
  start?: string;
  /** What a test call depends on; only at the read-back. */
  testCall?: TestCallScene;
  /** What this manager chose last about people who had been called lately; only at the read-back. */
  lastChoice?: CallChoice;
  /** The hours of this manager's last campaign. */
  lastHours?: Window;
  /** The campaign's zone. */
  zone: Zone;
  defaultTimezone: string;
}

/** How a question looks, without what every screen has (header, answers so far, Back and Cancel). */
export interface Asked {
  /** Telegram's HTML. */
  text: string;
  buttons: Button[][];
}

/** A button of the draft's wizard. */
export function wizardButton(scene: Scene, label: string, tap: DraftTap): Button {
  const { draft } = scene;
  return { label, data: writeTap(withoutUndefined({ on: "draft", draftId: draft.id, tap, asked: askedMark(draft) })) };
}

/** The way on, where what is there already can stay: the loudest button of its screen. */
export function onwardButton(scene: Scene, tap: DraftTap = { kind: "on" }): Button {
  return { ...wizardButton(scene, scene.words.text("button-continue"), tap), style: "primary" };
}
