import { withoutUndefined } from "../../domain/without-undefined.ts";
import type { Log } from "../../log.ts";
import type { Place } from "../../store/screens.ts";
import type { Store } from "../../store/store.ts";
import { type Failure, failureOf } from "../telegram/failures.ts";

/** What stands further down is newer: it wins when a screen is owed at two places. */
const PLACES: readonly Place[] = ["in-place", "below", "last"];

/** Milliseconds before a screen is tried again; twice as long each time, up to the longest. */
const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 30_000;

/** Milliseconds after which a chat that said to be closed is tried once more: a moment ago somebody was there. */
const CLOSED_PAUSE = 3_000;

/** Milliseconds for which something may be looked at before it is said that it is. */
const SLOW_AFTER = 3_000;

interface Debt {
  /** Where it belongs, if that is not stored. */
  place: Place;
  tries: number;
  /** It was not tried yet: something is being looked at, and may soon change what is to be drawn. */
  isExpected?: true;
  /** Absent where the chat is closed: the person's next message draws it. */
  timer?: NodeJS.Timeout;
}

export interface OwedScreensParts {
  store: Pick<Store, "screens" | "chats">;
  /** Draws a draft as it stands now and notes what was drawn; throws what Telegram answered. */
  draw(draftId: string, place: Place): Promise<void>;
  /** Runs work in the chat's turn, after what waits there. */
  inTurn(chatId: number, work: () => Promise<void>): void;
  /** Whether something of the person's own waits in the chat, which draws what is owed at its end. */
  isFollowed(chatId: number): boolean;
  /** Aborted when the process stops: the next start draws what is owed. */
  stopping: AbortSignal;
  log: Log;
}

/**
 * Draws the screens of drafts, each now or as soon as Telegram takes it. The debt itself is stored: a draft that changed
 * after it was drawn last (`store/screens.ts`), so that a kill or a closed chat only delays it.
 */
export function createOwedScreens({ store, draw, inTurn, isFollowed, stopping, log }: OwedScreensParts) {
  const debts = new Map<string, Debt>();

  /** Draws a draft's screen, in its chat's turn. @throws only what is no trouble of Telegram's */
  async function paint(draftId: string, chatId: number, asked: Place): Promise<void> {
    const debt = debts.get(draftId);
    clearTimeout(debt?.timer);
    debts.delete(draftId);
    const owedPlace = store.screens.owedBy({ id: draftId, chatId })?.place;
    const place = lowest([asked, debt?.place, owedPlace]);
    const isNew = place !== owedPlace;
    const isMoved = isNew && place !== "in-place";
    // Of several taps only what the last one leads to is drawn.
    if (isFollowed(chatId)) return isNew ? store.screens.owe(draftId, place) : undefined;
    // What moves though nothing in it changed, below a file that was sent, is owed before Telegram is asked: a kill forgets it
    // otherwise. What stays owes nothing yet: Start is obeyed only where nothing is owed.
    if (isMoved) store.screens.owe(draftId, place);
    try {
      await draw(draftId, place);
    } catch (error) {
      const failure = failureOf(error);
      if (failure.kind === "own") throw error;
      if (isNew && !isMoved) store.screens.owe(draftId, place);
      const tries = (debt?.tries ?? 0) + 1;
      const pause = stopping.aborted ? undefined : pauseOf(failure, tries);
      log.warn("screen-owed", withoutUndefined({ draftId, error, pause }));
      const timer = pause === undefined ? undefined : setTimeout(() => again(draftId, chatId), pause).unref();
      debts.set(draftId, withoutUndefined({ place, tries, timer }));
    }
  }

  /** Draws in the chat's next turn what is still owed by then. */
  function again(draftId: string, chatId: number): void {
    if (stopping.aborted) return;
    inTurn(chatId, async () => {
      if (store.screens.owedBy({ id: draftId, chatId })) await paint(draftId, chatId, "in-place");
    });
  }

  return {
    paint,
    /** Leaves a screen to what is being looked at, or draws it when that takes long. */
    expect(draftId: string, chatId: number, asked: Place): void {
      const debt = debts.get(draftId);
      const place = lowest([asked, debt?.place, store.screens.owedBy({ id: draftId, chatId })?.place]);
      if (debt?.timer) return void debts.set(draftId, { ...debt, place });
      const timer = setTimeout(() => again(draftId, chatId), SLOW_AFTER).unref();
      debts.set(draftId, { place, tries: 0, isExpected: true, timer });
    },
    /** Whether a screen is left to what is being looked at. */
    isExpected: (draftId: string): boolean => debts.get(draftId)?.isExpected === true,
    /** At the end of a chat's turn: draws what is owed there, but for what has a time of its own. */
    async settle(chatId: number): Promise<void> {
      for (const { id } of store.screens.owedIn(chatId)) {
        if (debts.get(id)?.timer) continue;
        await paint(id, chatId, "in-place").catch((error) => log.error("screen-not-drawn", { draftId: id, error }));
      }
    },
    /** At a start: what a kill, an outage or a closed chat left behind, of those who are let in. */
    start(isLetIn: (userId: number) => boolean): void {
      for (const { id, chatId } of store.screens.owed()) {
        if (isLetIn(chatId) && !store.chats.unreachable(chatId)) again(id, chatId);
      }
    },
  };
}

function lowest(places: (Place | undefined)[]): Place {
  return PLACES.findLast((place) => places.includes(place)) ?? "in-place";
}

/** How long to wait for the next try, in milliseconds; undefined: until the person is there again. */
function pauseOf(failure: Exclude<Failure, { kind: "own" }>, tries: number): number | undefined {
  if (failure.kind === "closed") return tries === 1 ? CLOSED_PAUSE : undefined;
  return Math.max(failure.afterMs ?? 0, Math.min(FIRST_PAUSE * 2 ** (tries - 1), LONGEST_PAUSE));
}
