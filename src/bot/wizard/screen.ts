import type { TrunksBook } from "../../app/account/trunks.ts";
import { askToCompare } from "../../app/calls/recently-called.ts";
import { untilWritten } from "../../app/queue/until-written.ts";
import {
  type CancelledDraft,
  type Draft,
  type FrozenDraft,
  type OpenDraft,
  screenOf,
} from "../../domain/draft/draft.ts";
import { looksAmong } from "../../domain/intake.ts";
import type { Window } from "../../domain/schedule/schedule.ts";
import { nowIn, readZone } from "../../domain/schedule/zone.ts";
import type { Log } from "../../log.ts";
import type { Place } from "../../store/screens.ts";
import type { Store } from "../../store/store.ts";
import type { Words } from "../../words.ts";
import { failureOf } from "../telegram/failures.ts";
import type { Messages } from "../telegram/messages.ts";
import { asideView } from "../views/menu-views.ts";
import type { Scene } from "../views/scene.ts";
import type { View } from "../views/view.ts";
import { earlierLists } from "./earlier-lists.ts";
import { knownRecordings } from "./known-recordings.ts";
import { createOwedScreens } from "./owed-screens.ts";
import { repeatedList } from "./repeated-list.ts";
import { wizardView } from "./view.ts";

export interface WizardScreenParts {
  store: Store;
  messages: Messages;
  trunks: TrunksBook;
  wordsOf(userId: number): Words;
  /** Draws a confirmed draft: its submission with Stop. */
  drawHeld(draft: FrozenDraft): Promise<void>;
  /** Whether something of the person's own waits in the chat. */
  isFollowed(chatId: number): boolean;
  /** Runs work in the chat's turn, after what waits there. */
  inTurn(chatId: number, work: () => Promise<void>): void;
  callingHours: Window;
  defaultTimezone: string;
  stopping: AbortSignal;
  now(): number;
  log: Log;
}

/**
 * The one message of a draft: drawn from the draft, whatever happened before. It is drawn after everything is committed
 * and woken; what cannot be drawn is owed and comes later, so that nothing here fails for trouble of Telegram's.
 */
export function createWizardScreen(parts: WizardScreenParts) {
  const { store, messages, trunks, wordsOf, drawHeld, inTurn, isFollowed, callingHours, defaultTimezone } = parts;
  const { stopping, now, log } = parts;
  const owed = createOwedScreens({ store, draw, inTurn, isFollowed, stopping, log });
  /** Drafts whose screen waits for the PBX's lines. */
  const awaiting = new Map<string, Promise<void>>();

  function scene(draft: OpenDraft): Scene {
    const zone = readZone(draft.answers.options?.timezone ?? defaultTimezone) ?? readZone("utc +5");
    if (!zone) throw new Error("No zone");
    const waiting = store.intakes.waiting(draft.id);
    const repeated = screenOf(draft) === "recipients" ? repeatedList(store, draft) : undefined;
    const lastHours = screenOf(draft) === "hours" ? store.submissions.lastHours(draft.userId) : undefined;
    const lastChoice = screenOf(draft) === "review" ? store.submissions.lastChoice(draft.userId) : undefined;
    return {
      ...(lastHours ? { lastHours } : {}),
      ...(lastChoice ? { lastChoice } : {}),
      zone,
      draft,
      words: wordsOf(draft.userId),
      now: nowIn(zone, Temporal.Instant.fromEpochMilliseconds(now())),
      trunks: trunks.current(),
      waiting: looksAmong(waiting),
      ...(screenOf(draft) === "recording" ? { recordings: knownRecordings(store, draft, waiting) } : {}),
      ...(repeated ? { repeated } : {}),
      ...(screenOf(draft) === "recipients" ? { earlierLists: earlierLists(store, draft, zone) } : {}),
      callingHours,
      isNameTaken: store.submissions.isNameTaken,
      defaultTimezone,
    };
  }

  /** Draws a draft in the state that it is in now. */
  async function draw(draftId: string, place: Place): Promise<void> {
    const revision = store.screens.revision(draftId);
    const draft = store.drafts.byId(draftId);
    if (!draft) return;
    const drew = () => store.screens.drew(draftId, revision);
    switch (draft.state) {
      case "open": {
        if (screenOf(draft) !== "trunks" || trunks.current().state !== "asking") {
          return put(draft, wizardView(scene(draft)), place, drew);
        }
        // Without the PBX's lines what can be shown is not what is owed, also after a kill.
        if (!store.screens.owedBy(draft)) store.screens.owe(draftId, "in-place");
        askForTrunks(draft);
        // Shown where it belongs already: the answer is drawn there, and sends no second copy of the question.
        return put(draft, wizardView(scene(draft)), place, () => {
          if (place !== "in-place") store.screens.owe(draftId, "in-place");
        });
      }
      case "cancelled":
        return putAside(draft, place, drew);
      case "frozen":
        await drawHeld(draft);
        drew();
    }
  }

  async function putAside(draft: CancelledDraft, place: Place, drew: () => void): Promise<void> {
    const view = asideView(draft, wordsOf(draft.userId));
    if (place !== "in-place") return put(draft, view, place, drew);
    // Where its message is gone there is nothing to take back.
    if (draft.screenId) await messages.edit(draft.chatId, draft.screenId, view);
    drew();
  }

  /** Shows a view as the draft's one message. */
  async function put({ id, chatId, screenId }: Draft, view: View, place: Place, drew: () => void): Promise<void> {
    if (place === "in-place" && screenId && (await messages.edit(chatId, screenId, view))) return drew();
    const messageId = await messages.send(chatId, view);
    const placed = () => {
      store.drafts.setScreen(id, messageId);
      drew();
    };
    // Waited for: without it the next try would send the same screen once more.
    await untilWritten("screen", () => store.transaction(placed), { log, stopping });
    if (screenId) await tidy(chatId, () => messages[place === "last" ? "remove" : "strip"](chatId, screenId));
  }

  /** Takes old buttons away: the screen is there, so that a failure of this is no reason to draw it again. */
  function tidy(chatId: number, work: () => Promise<void>): Promise<void> {
    return work().catch((error) => {
      log.warn("not-tidied", { error });
      if (failureOf(error).kind === "later") inTurn(chatId, work);
    });
  }

  /** Draws a draft's screen and lets what it shows be asked for where it is not known. */
  async function showDraft(draftId: string, chatId: number, place: Place): Promise<void> {
    const draft = store.drafts.byId(draftId);
    if (draft?.state === "open") {
      if (screenOf(draft) === "trunks") askForTrunks(draft);
      // A list that was never compared is looked through before its people are told at the read-back.
      if (screenOf(draft) === "review" || draft.answers.recipients?.compared === undefined) {
        askToCompare(store, draft, now());
      }
    }
    await owed.paint(draftId, chatId, place);
  }

  /** Lines are asked for in the background. The PBX's answer is drawn without asking again: it may be a refusal. */
  function askForTrunks({ id, chatId }: OpenDraft, force = false): void {
    const asked = trunks.update(force);
    if (!asked || awaiting.get(id) === asked) return;
    awaiting.set(id, asked);
    void asked.then(() => {
      if (awaiting.get(id) === asked) awaiting.delete(id);
      inTurn(chatId, () => owed.paint(id, chatId, "in-place"));
    });
  }

  return {
    scene,
    showDraft,
    tidy,
    /** Takes the buttons off a draft that is left without a word: nothing is in it. */
    async leave({ id, chatId, screenId }: Draft): Promise<void> {
      if (screenId !== undefined) await tidy(chatId, () => messages.strip(chatId, screenId));
      store.screens.drew(id, store.screens.revision(id));
    },
    /** Draws the chat's open draft; nothing when there is none. */
    async show(chatId: number, place: Place): Promise<void> {
      const draft = store.drafts.open(chatId);
      if (draft) await showDraft(draft.id, chatId, place);
    },
    /** Draws a draft from outside of the chat's turn: a file was judged, a picture was sent. */
    redraw({ draftId, chatId }: { draftId: string; chatId: number }, place: Place = "in-place"): void {
      inTurn(chatId, () => showDraft(draftId, chatId, place));
    },
    refreshTrunks(chatId: number): void {
      const draft = store.drafts.open(chatId);
      if (draft) askForTrunks(draft, true);
    },
    /** Whether the draft's message shows all that would be drawn now. */
    isShown(draft: OpenDraft): boolean {
      if (!store.screens.owedBy(draft)) return true;
      return draft.screenId !== undefined && messages.shows(draft.chatId, draft.screenId, wizardView(scene(draft)));
    },
    drawOwed: owed.settle,
    start: owed.start,
  };
}

export type WizardScreen = ReturnType<typeof createWizardScreen>;
