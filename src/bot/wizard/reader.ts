import { askToCompare } from "../../app/calls/recently-called.ts";
import type { Decisions } from "../../app/sending/decisions.ts";
import { stepBefore } from "../../domain/draft/answers.ts";
import { applyChange, withOptions } from "../../domain/draft/change.ts";
import { answer, goTo, isEdited, move, type OpenDraft, screenOf, tell } from "../../domain/draft/draft.ts";
import { type FileWork, type LookingWork, looksAmong, type OfferedFile } from "../../domain/intake.ts";
import { startedOf } from "../../domain/list/call-choice.ts";
import { chooseList, offeredLists, readingOf } from "../../domain/list/chosen.ts";
import { joinReadings } from "../../domain/list/reading.ts";
import type { Place } from "../../store/screens.ts";
import type { Store } from "../../store/store.ts";
import { DOWNLOAD_LIMIT } from "../telegram/download.ts";
import { timedName } from "../views/recording-name.ts";
import { stillToAgree } from "../views/review.ts";
import type { Scene } from "../views/scene.ts";
import type { AfterInput } from "./after.ts";
import { askAgain } from "./ask-again.ts";
import type { DraftAct, Input } from "./input.ts";
import { takeRecordingAct } from "./recording-acts.ts";
import { createStarting, isStartOf, readStart, type Start } from "./starting.ts";
import { accept } from "./steps/reading.ts";
import { tapReview } from "./steps/review.ts";
import type { Meaning } from "./steps/step.ts";
import { STEP_SCREENS } from "./steps/steps.ts";
import { changeTold, offered, readLate, staying } from "./steps/text.ts";

const IN_PLACE: AfterInput = { do: "show", place: "in-place" };
const BELOW: AfterInput = { do: "show", place: "below" };

export interface WizardReaderParts {
  store: Store;
  submit: Pick<Decisions, "confirm">;
  /** Fills in what a draft lacks, where that is due. */
  fill(draft: OpenDraft): OpenDraft;
  scene(draft: OpenDraft): Scene;
  /** Whether the draft's message shows all that would be drawn now. */
  isShown(draft: OpenDraft): boolean;
  now(): number;
}

/** Reads what a manager did at a draft and writes what it means, inside the caller's transaction. */
export function createWizardReader({ store, submit, fill, scene: sceneOf, isShown, now }: WizardReaderParts) {
  const starting = createStarting(now);

  function save(draft: OpenDraft, after: AfterInput = IN_PLACE): AfterInput {
    store.drafts.save(fill(draft), now());
    return after;
  }

  /** Something is to be looked at outside of the turn. Lists that wait for a decision go on waiting. */
  function lookAt(work: LookingWork, draft: OpenDraft, place: Place): AfterInput {
    const offers = offeredLists(draft).map((recipients) => ({ recipients }));
    const earlier = draft.cursor.earlierLists ? { earlierLists: false } : {};
    save(move(draft, { ...earlier, ...(offers.length > 0 ? { offers } : {}) }));
    // Of several files in a row only one says that it is being looked at.
    const isBusy = looksAmong(store.intakes.waiting(draft.id)).length > 0;
    const isToLeaveOut = draft.cursor.leavingOut && !(work.kind === "list" && work.replace);
    store.intakes.add(draft, isToLeaveOut ? { ...work, leaveOut: true } : work, now());
    return { do: "show", place: isBusy && place === "below" ? "last" : place };
  }

  /** Puts what a question understood into the draft. */
  function take(meaning: Meaning, draft: OpenDraft, after: AfterInput): AfterInput {
    switch (meaning.kind) {
      case "answers":
        return save(tell(answer(withOptions(draft, meaning.options), meaning.answers), meaning), after);
      case "change": {
        const { change, leftOver } = meaning;
        const { note, offers } = changeTold(change, sceneOf(draft));
        const told = { note, ...(offers ? { offers } : {}), ...(leftOver ? { leftOver } : {}) };
        return save(move(applyChange(draft, change), told), after);
      }
      case "stay":
        return after;
      case "cursor":
        return save(move(draft, meaning.cursor), after);
      case "on":
        return save(goTo(draft, undefined), after);
      case "note": {
        const { note, offers } = meaning;
        return save(move(draft, { note, ...(offers && offers.length > 0 ? { offers } : {}) }), after);
      }
      case "look-at-list":
        return lookAt(meaning.work, draft, after.do === "show" ? after.place : "in-place");
      case "recording": {
        const { act } = meaning;
        save(takeRecordingAct(act, draft, store, now()));
        return act.do === "make"
          ? { do: "show", place: "in-place", toast: sceneOf(draft).words.text("recording-toast-making") }
          : after;
      }
      case "refresh-trunks":
        return { do: "refresh-trunks" };
    }
  }

  /** The buttons that every screen has; the rest is the question's own. */
  function takeTap(action: string, value: string, scene: Scene): AfterInput | undefined {
    const { draft, words } = scene;
    const at = screenOf(draft);
    switch (action) {
      case "back":
        if (draft.cursor.earlierLists) return save(move(draft, { earlierLists: false }));
        if (draft.cursor.leavingOut) return save(move(draft, { leavingOut: false }));
        return save(goTo(draft, at === "menu" || isEdited(draft) ? undefined : stepBefore(at)));
      case "menu":
        return save(goTo(draft, "menu"));
      case "edit": {
        const again = askAgain(value, draft);
        return again && save(again);
      }
      case "cancel":
        store.drafts.cancel(draft.id, now());
        return IN_PLACE;
      case "night":
        return save(move(draft, { nightAccepted: value }));
      case "long":
        return save(move(draft, { longAccepted: value }));
      case "agree": {
        const findingsAccepted = [...(draft.cursor.findingsAccepted ?? []), value];
        const agreed = move(draft, { findingsAccepted });
        return save(at === "recording" ? goTo(agreed, undefined) : agreed);
      }
      case "send":
      case "send-all":
      case "send-without":
        if (draft.cursor.assumptions || !isShown(draft))
          return { do: "show", place: "in-place", toast: words.text("toast-look") };
        return send(scene, readStart(action, value));
      case "add-lists": {
        const { recipients } = draft.answers;
        const lists = [...(recipients ? [recipients] : []), ...offeredLists(draft)];
        const work = { kind: "list", ...joinReadings(lists.map(readingOf)), replace: true } as const;
        return lists.length > 1 ? lookAt(work, move(draft, {}), "in-place") : undefined;
      }
      case "offer": {
        const list = draft.cursor.offers?.[Number(value)]?.recipients;
        if (list) return save(chooseList(draft, list));
        const meaning = offered(value, scene);
        return meaning && take(at === "options" || at === "review" ? staying(meaning) : meaning, draft, IN_PLACE);
      }
      default: {
        if (at === "menu") return action === "on" ? save(goTo(draft, undefined)) : undefined;
        const meaning = at === "review" ? tapReview(action, value, scene) : STEP_SCREENS[at].tap(action, value, scene);
        if (meaning?.kind === "note") {
          return take(meaning, draft, { do: "show", place: "in-place", toast: words.text("toast-look") });
        }
        return meaning && take(meaning, draft, IN_PLACE);
      }
    }
  }

  /** Send: what was true when the read-back was drawn is checked again now, then the draft is frozen. */
  function send(scene: Scene, start: Start): AfterInput {
    const { draft } = scene;
    const { recipients } = draft.answers;
    if (screenOf(draft) !== "review" || stillToAgree(scene)) return IN_PLACE;
    if (!recipients || !isStartOf(recipients, start)) return IN_PLACE;
    // What came last may be meant to go out: it is looked at before anything leaves.
    if (scene.waiting.length > 0) return { do: "show", place: "in-place", toast: scene.words.text("toast-look") };
    if (askToCompare(store, draft, now())) {
      starting.wait(draft, start);
      return { do: "show", place: "in-place", toast: scene.words.text("toast-comparing") };
    }
    const { days, hours } = draft.answers;
    if (!days || !hours) return IN_PLACE;
    const still = accept({ period: days, window: hours }, scene);
    if (still.kind === "note") return take(still, goTo(draft, "days"), IN_PLACE);
    const started = startedOf(recipients, start.choice);
    if (started) submit.confirm({ ...draft, answers: { ...draft.answers, recipients: started } });
    return IN_PLACE;
  }

  /** A comparison for which Start waited is there: it goes on by itself, unless something new is to be seen first. */
  const goOn = (draft: OpenDraft): void => starting.goOn(draft, (start) => send(sceneOf(draft), start));

  /** What is asked for without changing anything: to hear, to see or to have something. */
  function takeRequest(input: Input, draft: OpenDraft): AfterInput | undefined {
    if (input.kind !== "tap") return undefined;
    const { recording, recipients } = draft.answers;
    switch (input.action) {
      case "play":
        return recording && { do: "send-file", file: "recording" };
      case "clean":
      case "refused":
        return recipients && { do: "send-file", file: input.action };
      case "plan":
        return screenOf(draft) === "review" ? { do: "send-plan" } : undefined;
      default:
        return undefined;
    }
  }

  function takeText(text: string, scene: Scene): AfterInput {
    const { draft } = scene;
    const at = screenOf(draft);
    if (at === "menu" || at === "review") {
      return take(
        readLate(text, scene) ?? { kind: "note", note: { kind: "text-not-asked-for", at: "review" } },
        draft,
        BELOW,
      );
    }
    return take(STEP_SCREENS[at].read(text, scene), draft, BELOW);
  }

  /** @returns what is left to do; undefined for a button that the screen does not have. */
  function takeInput(input: Exclude<Input, DraftAct>, draft: OpenDraft): AfterInput | undefined {
    // Whoever does something else meanwhile looks again before anything starts.
    starting.forget(draft.id);
    const scene = sceneOf(draft);
    switch (input.kind) {
      case "tap":
        return takeTap(input.action, input.value, scene);
      case "text":
        return takeText(input.text, scene);
      case "file": {
        const { file } = input;
        if (file.size !== undefined && file.size > DOWNLOAD_LIMIT) {
          const note = { kind: "file-not-read", code: "too-big", name: file.name } as const;
          return take({ kind: "note", note }, draft, BELOW);
        }
        return lookAt(withName(file, scene), draft, "below");
      }
      case "contact": {
        const { text, name } = input;
        const work = { kind: "text", text, name: name || scene.words.text("recipients-from-contact") } as const;
        return lookAt(work, draft, "below");
      }
      case "edited":
        return take({ kind: "note", note: { kind: "edited-message" } }, draft, BELOW);
      case "other":
        return take({ kind: "note", note: { kind: "unexpected", what: input.what } }, draft, BELOW);
    }
  }

  return { takeInput, takeRequest, goOn };
}

/** A file that has no name of its own is called by the time at which it came, in the chat's language of that moment. */
function withName(file: OfferedFile, { words, now }: Scene): FileWork {
  const isNamed = file.as !== "voice" && file.name.trim() !== "";
  return { kind: "file", file, ...(isNamed ? {} : { nameAsRecording: timedName(file.as, words, now) }) };
}
