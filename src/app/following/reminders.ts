import { isToBeReminded, morningAt } from "../../domain/campaign/wishes.ts";
import { nowIn, type Zone } from "../../domain/schedule/zone.ts";
import type { Log } from "../../log.ts";
import type { Store } from "../../store/store.ts";

export interface RemindersParts {
  store: Pick<Store, "wishes" | "notices" | "transaction">;
  /** The installation's zone, which decides when it is morning. */
  zone: Zone;
  /** When its calling hours begin. */
  opens: Temporal.PlainTime;
  /** Tells the admins once a week where the journal ends. */
  noteWeek(): void;
  now(): number;
  log: Log;
}

/** Milliseconds between two checks. */
const LOOK_AGAIN = 20_000;

/** Queues the notices that people asked for beforehand: an hour before a hand-over, and in the morning. */
export function createReminders({ store, zone, opens, noteWeek, now, log }: RemindersParts) {
  let timer: NodeJS.Timeout | undefined;

  function remind(): void {
    for (const { id, chatId, releaseAt, confirmedAt } of store.wishes.toRemind()) {
      if (!isToBeReminded({ releaseAt, confirmedAt }, now())) continue;
      store.transaction(() => {
        store.wishes.remind(id);
        store.notices.add(chatId, { kind: "reminder", submissionId: id }, now());
      });
    }
  }

  function greet(): void {
    const day = morningAt(nowIn(zone, Temporal.Instant.fromEpochMilliseconds(now())), opens)?.toString();
    if (day === undefined) return;
    for (const userId of store.wishes.mornings(day)) {
      store.transaction(() => {
        store.wishes.tellMorning(userId, day);
        store.notices.add(userId, { kind: "morning", day }, now());
      });
    }
  }

  function addDue(): void {
    try {
      remind();
      greet();
      noteWeek();
    } catch (error) {
      log.warn("reminders-not-seen", { error });
    }
  }

  return {
    check: addDue,
    start(): void {
      addDue();
      timer = setInterval(addDue, LOOK_AGAIN);
    },
    stop: (): void => clearInterval(timer),
  };
}
