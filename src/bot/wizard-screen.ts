import { askToCompare } from "../app/recently-called.ts";
import type { TrunksBook } from "../app/trunks.ts";
import { type Draft, type OpenDraft, screenOf } from "../domain/draft.ts";
import { looksAmong } from "../domain/intake.ts";
import type { Window } from "../domain/schedule.ts";
import { nowIn, readZone } from "../domain/schedule-zone.ts";
import type { Store } from "../store/store.ts";
import type { Words } from "../words.ts";
import { earlierLists } from "./lists-known.ts";
import type { Messages } from "./messages.ts";
import { knownRecordings } from "./recordings-known.ts";
import { asideView } from "./views/menu-views.ts";
import type { Scene } from "./views/scene.ts";
import { wizardView } from "./wizard-view.ts";

export interface WizardScreenParts {
  store: Store;
  messages: Messages;
  trunks: TrunksBook;
  wordsOf(userId: number): Words;
  /** Runs work in the chat's turn, after what waits there. */
  inTurn(chatId: number, work: () => Promise<void>): void;
  /** The draft's list is to be compared with other campaigns. */
  wakeIntake(): void;
  callingHours: Window;
  defaultTimezone: string;
  now(): number;
}

/**
 * Where the wizard's message is shown: in place after a tap, below after a message of the manager's own, last after
 * something that was sent into the chat; the same question does not stand there twice then.
 */
export type Place = "in-place" | "below" | "last";

/** The one message of a draft: drawn from the draft, whatever happened before. */
export function createWizardScreen(parts: WizardScreenParts) {
  const { store, messages, trunks, wordsOf, inTurn, wakeIntake, callingHours, defaultTimezone, now } = parts;

  function scene(draft: OpenDraft): Scene {
    const zone = readZone(draft.answers.options?.timezone ?? defaultTimezone) ?? readZone("utc +5");
    if (!zone) throw new Error("No zone");
    const waiting = store.intakes.waiting(draft.id);
    const lastHours = screenOf(draft) === "hours" ? store.submissions.lastHours(draft.userId) : undefined;
    return {
      ...(lastHours ? { lastHours } : {}),
      zone,
      draft,
      words: wordsOf(draft.userId),
      now: nowIn(zone, Temporal.Instant.fromEpochMilliseconds(now())),
      trunks: trunks.current(),
      waiting: looksAmong(waiting),
      ...(screenOf(draft) === "recording" ? { recordings: knownRecordings(store, draft, waiting) } : {}),
      ...(screenOf(draft) === "recipients" ? { earlierLists: earlierLists(store, draft, zone) } : {}),
      callingHours,
      defaultTimezone,
    };
  }

  /** Draws the chat's open draft; nothing when there is none. */
  async function draw(chatId: number, place: Place): Promise<void> {
    const draft = store.drafts.open(chatId);
    if (!draft) return;
    const view = wizardView(scene(draft));
    const { screenId } = draft;
    if (place === "in-place" && screenId && (await messages.edit(chatId, screenId, view))) return;
    store.drafts.setScreen(draft.id, await messages.send(chatId, view));
    if (screenId) await (place === "last" ? messages.remove(chatId, screenId) : messages.strip(chatId, screenId));
  }

  /** As `draw`, and lets what the screen shows be asked for where it is not known. */
  async function show(chatId: number, place: Place): Promise<void> {
    const draft = store.drafts.open(chatId);
    if (draft && screenOf(draft) === "trunks") askForTrunks(chatId);
    if (draft && screenOf(draft) === "review" && askToCompare(store, draft, now())) wakeIntake();
    await draw(chatId, place);
  }

  /** Lines are asked for in the background. The PBX's answer is drawn without asking again: it may be a refusal. */
  function askForTrunks(chatId: number, force = false): void {
    const asked = trunks.update(force);
    void asked?.then(() => inTurn(chatId, () => draw(chatId, "in-place")));
  }

  /** Draws again from outside of the chat's turn: a file was judged, a picture was sent. */
  function redraw(chatId: number, place: Place = "in-place"): void {
    inTurn(chatId, () => show(chatId, place));
  }

  return {
    scene,
    show,
    redraw,
    refreshTrunks: (chatId: number) => askForTrunks(chatId, true),
    /** Shows that a draft was set aside, in the message where it stood. */
    async showAside(chatId: number, draft: Draft): Promise<void> {
      const view = asideView(draft, wordsOf(draft.userId));
      if (draft.screenId) await messages.edit(chatId, draft.screenId, view);
    },
  };
}

export type WizardScreen = ReturnType<typeof createWizardScreen>;
