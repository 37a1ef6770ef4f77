import { stepBefore } from "../../domain/draft/answers.ts";
import { isEdited, screenOf } from "../../domain/draft/draft.ts";
import type { FileWork, OfferedFile } from "../../domain/intake.ts";
import { offeredLists, readingOf } from "../../domain/list/chosen.ts";
import { joinReadings } from "../../domain/list/reading.ts";
import { isFigure } from "../../domain/settings/bounds.ts";
import { withoutUndefined } from "../../domain/without-undefined.ts";
import type { DraftTap } from "../callback-data.ts";
import { DOWNLOAD_LIMIT } from "../telegram/download.ts";
import { timedName } from "../views/recording-name.ts";
import type { Scene } from "../views/scene.ts";
import type { DraftAct, Input } from "./input.ts";
import { type Meaning, ON } from "./meaning.ts";
import { startTapped } from "./starting.ts";
import type { OwnTap } from "./steps/screen.ts";
import { SCREENS } from "./steps/steps.ts";
import { offered, staying } from "./steps/text.ts";

/** The buttons that some screen calls its own. */
type ScreensTap = OwnTap<(typeof SCREENS)[keyof typeof SCREENS]["own"][number]>;

/** What a manager did at a draft means for it; undefined for a button that the screen does not have. */
export function readInput(input: Exclude<Input, DraftAct>, scene: Scene): Meaning | undefined {
  switch (input.kind) {
    case "tap":
      return readTap(input.tap, scene);
    case "text":
      return SCREENS[screenOf(scene.draft)].read(input.text, scene);
    case "file": {
      const { file } = input;
      if (file.size !== undefined && file.size > DOWNLOAD_LIMIT) {
        return { kind: "note", note: { kind: "file-not-read", code: "too-big", name: file.name } };
      }
      return { kind: "look-at", work: withName(file, scene) };
    }
    case "contact": {
      const name = input.name || scene.words.text("list-from-contact");
      return { kind: "look-at", work: { kind: "text", text: input.text, name } };
    }
    case "edited":
      return { kind: "note", note: { kind: "edited-message" } };
    case "other":
      return { kind: "note", note: { kind: "unexpected", what: input.what } };
  }
}

/** The buttons that every screen may have; the rest is the screen's own. */
function readTap(tap: DraftTap, scene: Scene): Meaning | undefined {
  const { draft } = scene;
  const at = screenOf(draft);
  switch (tap.kind) {
    case "back":
      return readBack(scene);
    case "menu":
      return { kind: "go-to", screen: "menu" };
    case "edit":
      if (isFigure(tap.what)) return { kind: "go-to", screen: "options", cursor: { setting: tap.what } };
      return { kind: "go-to", screen: tap.what };
    case "cancel":
      return { kind: "set-aside" };
    case "send":
    case "send-all":
    case "send-without":
    case "first":
    case "first-all":
    case "first-without":
      return { kind: "start", start: startTapped(tap) };
    case "add-lists": {
      const { list } = draft.answers;
      const lists = [...(list ? [list] : []), ...offeredLists(draft)];
      const work = { kind: "list", ...joinReadings(lists.map(readingOf)), replace: true } as const;
      return lists.length > 1 ? { kind: "look-at", work, joined: true } : undefined;
    }
    case "offer": {
      const meaning = offered(tap.at, scene);
      return meaning && (at === "options" || at === "review") ? staying(meaning) : meaning;
    }
    case "play":
    case "clean":
    case "refused":
    case "plan":
      // There is nothing of the kind (`requests.ts`).
      return undefined;
    default:
      // A button that no screen takes does not compile.
      return SCREENS[at].tap(tap satisfies ScreensTap, scene);
  }
}

/** One screen back: within the question, from the menu or an answer that is asked again to the read-back, or a question. */
function readBack({ draft }: Scene): Meaning {
  const at = screenOf(draft);
  if (draft.cursor.earlierLists) return { kind: "cursor", cursor: { earlierLists: false } };
  if (draft.cursor.leavingOut) return { kind: "cursor", cursor: { leavingOut: false } };
  const before = at === "menu" || at === "account" || isEdited(draft) ? undefined : stepBefore(at);
  return before ? { kind: "go-to", screen: before } : ON;
}

/** A file that has no name of its own is called by the time at which it came, in the chat's language of that moment. */
function withName(file: OfferedFile, { words, now }: Scene): FileWork {
  const isNamed = file.as !== "voice" && file.name.trim() !== "";
  return withoutUndefined({
    kind: "file",
    file,
    nameAsRecording: isNamed ? undefined : timedName(file.as, words, now),
  });
}
