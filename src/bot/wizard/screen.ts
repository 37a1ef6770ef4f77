import {
  type CancelledDraft,
  type Draft,
  type FrozenDraft,
  isEmpty,
  type OpenDraft,
  type ScreenName,
  screenOf,
} from "../../domain/draft/draft.ts";
import { looksAmong } from "../../domain/intake.ts";
import { nowIn, zoneOr } from "../../domain/schedule/zone.ts";
import type { Log } from "../../log.ts";
import type { Place } from "../../store/screens.ts";
import { createReplaced } from "../take-away.ts";
import { failureOf } from "../telegram/failures.ts";
import type { Messages } from "../telegram/messages.ts";
import { asideView } from "../views/menu-views.ts";
import { oldCopyView } from "../views/old-copy.ts";
import type { View } from "../views/view.ts";
import { createNeeds, type NeedsParts } from "./needs.ts";
import { createOwedScreens } from "./owed-screens.ts";
import { createSceneOf, type SceneParts } from "./scene-of.ts";
import { wizardView } from "./view.ts";

export interface WizardScreenParts extends Omit<SceneParts, "trunks">, Omit<NeedsParts, "answered"> {
  messages: Messages;
  /** Draws a confirmed draft: its submission with Stop. */
  drawHeld(draft: FrozenDraft): Promise<void>;
  /** Whether something of the person's own waits in the chat. */
  isFollowed(chatId: number): boolean;
  /** Runs work in the chat's turn, after what waits there. */
  inTurn(chatId: number, work: () => Promise<void>): void;
  stopping: AbortSignal;
  log: Log;
}

/**
 * The one message of a draft: drawn from the draft, whatever happened before. It is drawn after everything is committed
 * and woken, and after what it needs was asked for: a view is made by reading alone, and what is written here is only which
 * message shows what. What cannot be drawn is owed and comes later, so that nothing here fails for trouble of Telegram's.
 */
export function createWizardScreen(parts: WizardScreenParts) {
  const { store, messages, wordsOf, drawHeld, inTurn, isFollowed, defaultTimezone, stopping, now, log } = parts;
  const owed = createOwedScreens({ store, draw, inTurn, isFollowed, stopping, log });
  const sceneOf = createSceneOf(parts);
  const replaced = createReplaced(parts);
  /** What the message of each draft asks, of those that were drawn since the start. */
  const asking = new Map<string, ScreenName>();
  const needs = createNeeds({
    ...parts,
    answered: ({ id, chatId }) => inTurn(chatId, () => owed.paint(id, chatId, "in-place")),
  });

  /** Draws a draft in the state that it is in now, and notes what its message shows then. */
  async function draw(draftId: string, place: Place): Promise<void> {
    const draft = store.drafts.byId(draftId);
    if (!draft) return;
    const isAwaited = draft.state === "open" && needs.areAwaited(draft);
    const revision = store.screens.revision(draftId);
    const drew = () => {
      if (!isAwaited) store.screens.drew(draftId, revision);
      // Shown where it belongs already: the answer is drawn there, and sends no second copy of the question.
      else if (place !== "in-place") store.screens.owe(draftId, "in-place");
    };
    switch (draft.state) {
      case "open":
        return put(draft, wizardView(sceneOf(draft)), place, drew);
      case "cancelled":
        return putAside(draft, place, drew);
      case "frozen":
        await drawHeld(draft);
        drew();
    }
  }

  async function putAside(draft: CancelledDraft, place: Place, drew: () => void): Promise<void> {
    const view = asideView(draft, wordsOf(draft.userId));
    // Left before it was ever on the screen: whoever sent what is in it reads where that is.
    const isUnseen = draft.screenId === undefined && !isEmpty(draft);
    if (place !== "in-place" || isUnseen) return put(draft, view, place, drew);
    // Where its message is gone there is nothing to take back.
    if (draft.screenId) await messages.edit(draft.chatId, draft.screenId, view);
    drew();
  }

  /** Shows a view as the draft's one message. */
  async function put(draft: Draft, view: View, place: Place, drew: () => void): Promise<void> {
    const { id, chatId, screenId } = draft;
    const asked = asking.get(id);
    if (draft.state === "open") asking.set(id, screenOf(draft));
    else asking.delete(id);
    if (place === "in-place" && screenId && (await messages.edit(chatId, screenId, view))) return drew();
    const messageId = await messages.send(chatId, view);
    const placed = () => {
      store.drafts.setScreen(id, messageId);
      drew();
    };
    await replaced(chatId, screenId, placed, (old) =>
      place === "last" ? messages.remove(chatId, old) : shrink(draft, old, asked),
    );
  }

  /** Leaves one line of a message that asked something: its question stands further down, or is answered. */
  async function shrink(draft: Draft, messageId: number, asked: ScreenName | undefined): Promise<void> {
    const { chatId, userId, answers } = draft;
    const zone = zoneOr(answers.options?.timezone ?? defaultTimezone);
    const today = nowIn(zone, Temporal.Instant.fromEpochMilliseconds(now())).toPlainDate();
    const left = oldCopyView(draft, asked, wordsOf(userId), zone, today);
    if (left) await messages.edit(chatId, messageId, left);
    else await messages.strip(chatId, messageId);
  }

  /** Takes old buttons away: the screen is there, so that a failure of this is no reason to draw it again. */
  function tidy(chatId: number, work: () => Promise<void>): Promise<void> {
    return work().catch((error) => {
      log.warn("not-tidied", { error });
      if (failureOf(error).kind === "later") inTurn(chatId, work);
    });
  }

  /** Draws a draft's screen, after what it needs was asked for. */
  async function showDraft(draftId: string, chatId: number, place: Place): Promise<void> {
    askWhatIsShown(draftId);
    await owed.paint(draftId, chatId, place);
  }

  function askWhatIsShown(draftId: string): void {
    const draft = store.drafts.byId(draftId);
    if (draft?.state === "open") needs.askFor(draft);
  }

  /** As `showDraft`, once something that is being looked at is known, or when that takes long. */
  function showWhenSlow(draftId: string, chatId: number, place: Place): void {
    askWhatIsShown(draftId);
    owed.expect(draftId, chatId, place);
  }

  /** Whether more will come of what was sent before its screen is due. */
  function isExpected(draftId: string): boolean {
    return owed.isExpected(draftId) && looksAmong(store.intakes.waiting(draftId)).length > 0;
  }

  return {
    scene: sceneOf,
    showDraft,
    showWhenSlow,
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
      inTurn(chatId, async () => {
        if (isExpected(draftId)) showWhenSlow(draftId, chatId, place);
        else await showDraft(draftId, chatId, place);
      });
    },
    refreshTrunks(chatId: number): void {
      const draft = store.drafts.open(chatId);
      if (draft) needs.refreshTrunks(draft);
    },
    /** Whether the draft's message shows all that would be drawn now. */
    isShown(draft: OpenDraft): boolean {
      if (!store.screens.owedBy(draft)) return true;
      return draft.screenId !== undefined && messages.shows(draft.chatId, draft.screenId, wizardView(sceneOf(draft)));
    },
    drawOwed: owed.settle,
    start: owed.start,
  };
}

export type WizardScreen = ReturnType<typeof createWizardScreen>;
