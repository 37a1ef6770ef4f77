import type { TestCallDecisions } from "../../app/sending/test-call-decisions.ts";
import { askForAnother, chooseAccount } from "../../domain/draft/account-choice.ts";
import { applyChange, withOptions } from "../../domain/draft/change.ts";
import {
  accountOf,
  answer,
  changeScreen,
  goTo,
  type OpenDraft,
  offeredFiles,
  screenOf,
  withNote,
} from "../../domain/draft/draft.ts";
import type { Note } from "../../domain/draft/note.ts";
import { type LookingWork, looksAmong } from "../../domain/intake.ts";
import { chooseList, leaveQuestions, passOver, readingOf } from "../../domain/list/chosen.ts";
import { withoutUndefined } from "../../domain/without-undefined.ts";
import type { Store } from "../../store/store.ts";
import { askedMark } from "../views/asked-mark.ts";
import type { Scene } from "../views/scene.ts";
import type { AfterInput } from "./after.ts";
import type { DraftAct, Input } from "./input.ts";
import type { Meaning } from "./meaning.ts";
import { readInput } from "./reader.ts";
import { takeRecordingAct } from "./recording-acts.ts";
import { createStarting, isAccountGone, type Started, type StartingParts } from "./starting.ts";
import { changeTold } from "./steps/text.ts";
import { createTestCallActs } from "./test-call-acts.ts";

export interface ApplyParts extends StartingParts {
  store: Store;
  /** Fills in what a draft lacks, where that is due. */
  fill(draft: OpenDraft): OpenDraft;
  scene(draft: OpenDraft): Scene;
  testCalls: Pick<TestCallDecisions, "confirm" | "mayHaveMore">;
}

type Place = "in-place" | "below";

/** Applies what a manager did to the draft and saves it, inside the caller's transaction. */
export function createApply(parts: ApplyParts) {
  const { store, fill, scene: sceneOf, testCalls, now } = parts;
  const starting = createStarting(parts);
  const testCallActs = createTestCallActs({ testCalls, forgetNumber: store.people.forgetNumber, now });

  function save(draft: OpenDraft): void {
    store.drafts.save(fill(draft), now());
  }

  /** Something is to be looked at outside of the turn. Files that wait for a decision go on waiting. */
  function lookAt(work: LookingWork, draft: OpenDraft, place: Place): AfterInput {
    const offers = offeredFiles(draft);
    const earlier = draft.cursor.earlierLists ? { earlierLists: false } : {};
    save(changeScreen(draft, withoutUndefined({ ...earlier, offers: offers.length > 0 ? offers : undefined })));
    // Of several files in a row only one says that it is being looked at.
    const isBusy = looksAmong(store.intakes.waiting(draft.id)).length > 0;
    const isToLeaveOut = draft.cursor.leavingOut && !(work.kind === "list" && work.replace);
    store.intakes.add(draft, isToLeaveOut ? { ...work, leaveOut: true } : work, now());
    if (place === "in-place") return { do: "show", place };
    return { do: "show", place: isBusy ? "last" : place, whenSlow: true };
  }

  /** A list that was read for another account is read again: other numbers are never called from this one. */
  function readAgain(draft: OpenDraft, accountId: number): void {
    const { list } = draft.answers;
    if (!list?.sources || accountId === accountOf(draft)) return;
    store.intakes.add(draft, { kind: "list", ...readingOf(list), replace: true }, now());
  }

  /** What Start came to; new days are asked for where those of a draft that waited are over. */
  function showStarted(started: Started, { draft, words }: Scene): AfterInput {
    switch (started.kind) {
      case "to-be-seen":
        return { do: "show", place: "in-place", toast: words.text("toast-look") };
      case "drawn-before-copy":
        save(changeScreen(draft, noted({ kind: started.kind })));
        return { do: "show", place: "in-place", toast: words.text("toast-look") };
      case "comparing":
      case "cutting":
        save({ ...draft, cursor: { ...draft.cursor, startWaits: true } });
        return { do: "show", place: "in-place", toast: words.text(`toast-${started.kind}`) };
      case "days-over": {
        const { note, offers } = started.said;
        save(changeScreen(goTo(draft, "days"), noted(note, offers)));
        return { do: "show", place: "in-place" };
      }
      case "account-gone":
        save(askForAnother(draft));
        return { do: "show", place: "in-place", toast: words.text("toast-look") };
      case "confirmed":
      case "not-meant":
        return { do: "show", place: "in-place" };
    }
  }

  /**
   * The draft as the meaning leaves it. A file that came and that no screen has asked about yet is asked about then; a list that one
   * has asked about in vain is asked about later.
   */
  function changed(meaning: DraftMeaning, scene: Scene): OpenDraft {
    const { draft } = scene;
    const next = changedBy(meaning, scene);
    if (parts.isShown(draft)) return decides(meaning, draft) ? next : passOver(draft, next);
    const files = offeredFiles(draft);
    const { note: untold } = draft.cursor;
    if (untold?.kind === "file-not-read" && SAYS_LITTLE.has(next.cursor.note?.kind)) {
      return changeScreen(next, withoutUndefined({ note: untold, offers: next.cursor.offers }));
    }
    if (files.length === 0 || offeredFiles(next).length > 0) return next;
    const { note = draft.cursor.note, leftOver, offers = [] } = next.cursor;
    return changeScreen(next, withoutUndefined({ note, leftOver, offers: [...offers, ...files] }));
  }

  /** Whether it says what becomes of the lists that were offered: another one chosen, or the first one kept. */
  function decides(meaning: DraftMeaning, draft: OpenDraft): boolean {
    const isOn = meaning.kind === "go-to" && meaning.screen === undefined;
    return meaning.kind === "choose-list" || (isOn && screenOf(draft) === "list");
  }

  function changedBy(meaning: DraftMeaning, scene: Scene): OpenDraft {
    const { draft } = scene;
    switch (meaning.kind) {
      case "answers":
        return withNote(answer(withOptions(draft, meaning.options), meaning.answers), meaning);
      case "change": {
        const { change, leftOver } = meaning;
        const { note, offers } = changeTold(change, scene);
        return changeScreen(applyChange(draft, change), withoutUndefined({ ...noted(note, offers), leftOver }));
      }
      case "cursor":
        return changeScreen(draft, meaning.cursor);
      case "go-to": {
        const there = goTo(leaveQuestions(draft), meaning.screen);
        return meaning.cursor ? changeScreen(there, meaning.cursor) : there;
      }
      case "note":
        return changeScreen(draft, noted(meaning.note, meaning.offers ?? offeredFiles(draft)));
      case "recording":
        return takeRecordingAct(meaning.act, draft, store, now());
      case "choose-list":
        return chooseList(draft, meaning.list);
      case "account":
        return chooseAccount(draft, meaning.accountId);
    }
  }

  /** @param place where the draft's screen belongs afterwards */
  function apply(meaning: Meaning, scene: Scene, place: Place): AfterInput | undefined {
    const { draft, words } = scene;
    const show = { do: "show", place } as const;
    switch (meaning.kind) {
      case "stay":
        return show;
      case "refresh-trunks":
        return { do: "refresh-trunks" };
      case "set-aside":
        store.drafts.cancel(draft.id, now());
        return show;
      case "look-at":
        return lookAt(meaning.work, meaning.joined ? changeScreen(draft, {}) : draft, place);
      case "test-call": {
        if (isAccountGone(scene)) return showStarted({ kind: "account-gone" }, scene);
        const came = testCallActs.take(meaning.act, scene);
        if (!came) return undefined;
        save(passOver(draft, came.draft));
        if (came.came === "asked") return show;
        return { ...show, toast: words.text(came.came === "confirmed" ? "toast-test-call" : "toast-look") };
      }
      case "start":
        return showStarted(starting.tapped(meaning.start, scene), scene);
      case "account":
        save(changed(meaning, scene));
        readAgain(draft, meaning.accountId);
        return show;
      default:
        save(changed(meaning, scene));
        if (meaning.kind === "note" && place === "in-place") return { ...show, toast: words.text("toast-look") };
        if (meaning.kind === "recording" && meaning.act.do === "make") {
          return { ...show, toast: words.text("recording-toast-making") };
        }
        return show;
    }
  }

  return {
    /**
     * What was done at a draft, read, applied and saved.
     * @returns what is left to do; undefined for a button that the screen does not have
     */
    input(input: Exclude<Input, DraftAct>, draft: OpenDraft): AfterInput | undefined {
      starting.forget(draft.id);
      const scene = sceneOf(draft);
      // A tap on a screen that does not ask yet what is asked now is no answer to it, nor a decision to leave it.
      const asked = askedMark(draft);
      if (input.kind === "tap" && input.tap.kind !== "cancel" && asked !== undefined && input.asked !== asked) {
        return showStarted({ kind: "to-be-seen" }, scene);
      }
      const meaning = readInput(input, scene);
      return meaning && apply(meaning, scene, input.kind === "tap" ? "in-place" : "below");
    },
    /** What Start waited for is there. A Start that is not remembered any more, after a restart or a while, is not obeyed but told of. */
    goOn(draft: OpenDraft): void {
      const scene = sceneOf(draft);
      const started = starting.compared(scene);
      const { startWaits, ...cursor } = draft.cursor;
      if (started?.kind === "not-meant" || started?.kind === "to-be-seen" || (!started && startWaits)) {
        save({ ...draft, cursor: { note: { kind: "not-started" }, ...cursor } });
      } else if (started) showStarted(started, scene);
    },
  };
}

/**
 * What waits for another moment where a file that could not be read has been told nowhere yet: what is asked for is on the
 * screen all the same.
 */
const SAYS_LITTLE = new Set<Note["kind"] | undefined>(["text-not-asked-for", "unexpected", "edited-message"]);

/** What changes the draft itself and nothing beside it. */
type DraftMeaning = Exclude<
  Meaning,
  { kind: "stay" | "refresh-trunks" | "set-aside" | "look-at" | "test-call" | "start" }
>;

function noted(note: NonNullable<OpenDraft["cursor"]["note"]>, offers: OpenDraft["cursor"]["offers"] = []) {
  return withoutUndefined({ note, offers: offers.length > 0 ? offers : undefined });
}
