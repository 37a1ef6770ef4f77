import type { Random } from "../machine/random.ts";
import type { Scheduler } from "../machine/scheduler.ts";
import type { Seen, SeenButton } from "../world/chats.ts";
import type { Story } from "../world/story.ts";
import { makeList } from "./lists.ts";
import type { Situation } from "./move.ts";
import { MOVES } from "./moves.ts";
import type { Person } from "./person.ts";
import type { Record } from "./record.ts";

export interface ManagerParts {
  person: Person;
  random: Random;
  scheduler: Scheduler;
  story: Story;
  record: Record;
  recording: Uint8Array;
  /** The number of a campaign that the PBX's cabinet shows under a name. */
  cabinet(name: string): number | undefined;
  /** Something was just started. */
  started(): void;
  /** Something is being written or tapped just now, or a list sent. @returns whether nothing will come of it for a while */
  writes(isFile: boolean): boolean;
  /** Which of all numbers this manager's lists begin with: nobody else calls them. */
  firstNumber: number;
}

const STEP = /^(?:[^\n]*\n\n)?(\d) \/ 6/;

/** The name in the title of a read-back. */
const TITLE = /^Check before sending · (.+)$/m;

/** What is asked about one campaign after a copy was put back. */
const IN_CABINET = /^“(.+)”: is it in the cabinet\?/;

const ABSENT = /^Is “(.+ [12]\/2)” really not in/;

/** So many moves a manager makes in one sitting at most. */
const MOST_MOVES = 14;

/** Milliseconds for which a telephone is put away. */
const LONG_AWAY = 100 * 60_000;

/** Milliseconds that a person takes to do the next thing: mostly few, now and then much. */
function pause(random: Random): number {
  if (random.percent(4)) return 0;
  return random.percent(12) ? random.whole(30_000, 240_000) : random.whole(900, 9_000);
}

/** A manager at work: sits down some times a day, and does what the chat asks for, or something else. */
export function createManager(parts: ManagerParts) {
  const { person, random, scheduler, story, record, recording, cabinet, started, writes, firstNumber } = parts;
  let lists = 0;
  let names = 0;
  let wanted = 0;
  let isBlocking = false;
  let stillUntil = 0;

  const wizardOn = (messages: readonly Seen[]) =>
    messages.findLast(({ buttons }) => buttons.some(({ data }) => data.startsWith("w|")));

  function tap(button: SeenButton, on: Seen): void {
    const name = TITLE.exec(on.text)?.[1];
    const at = scheduler.now();
    if (/^w\|[^|]+\|call-(now|at-night)/.test(button.data)) {
      record.testCalls.push({ at, chatId: person.id, number: person.number });
    }
    const absent = ABSENT.exec(on.text)?.[1];
    // Of a part of a campaign it is the wish to send it once more.
    if (absent !== undefined && /^s\|[^|]+\|absent/.test(button.data)) {
      record.starts.push({ at, chatId: person.id, name: absent, readBack: "", screen: `${on.id}.${on.version}` });
    }
    const missed = IN_CABINET.exec(on.text)?.[1];
    if (missed !== undefined && /^f\|send\|/.test(button.data)) record.missed.push({ at, name: missed });
    if (/^s\|[^|]+\|edit/.test(button.data)) record.edits.push({ at, chatId: person.id });
    if (/^s\|[^|]+\|approve/.test(button.data)) record.approvals.push({ at, by: person.id, shown: on.text });
    if (name !== undefined && /^w\|[^|]+\|(send|first)/.test(button.data)) {
      record.starts.push({ at, chatId: person.id, name, readBack: on.text, screen: `${on.id}.${on.version}` });
      started();
    }
    sent();
    person.taps(button, on);
    // A finger that taps twice.
    if (random.percent(4)) person.taps(button, on);
  }

  /** Where nothing comes back, many put the telephone away and look again after hours. */
  function trouble(isFile: boolean): void {
    if (writes(isFile) && random.percent(50)) stillUntil = scheduler.now() + LONG_AWAY;
  }

  function sent(): void {
    trouble(false);
    record.sent.push({ at: scheduler.now(), chatId: person.id });
  }

  function sendList(): void {
    const made = makeList(random, firstNumber + 40 * lists++);
    const fileName = `list ${lists}.csv`;
    const { numbers, rows } = made;
    trouble(true);
    record.lists.push({ at: scheduler.now(), chatId: person.id, numbers, rows, fileName });
    person.sends({ name: fileName, bytes: made.bytes, mimeType: "text/csv" });
  }

  function never(): void {
    const mine = record.lists.filter(({ chatId }) => chatId === person.id).flatMap(({ numbers }) => numbers);
    if (mine.length === 0) return;
    const number = random.pick(mine);
    record.never.push({ at: scheduler.now(), chatId: person.id, number });
    person.says(`/dnc +${number}`);
  }

  function soon(): string {
    const then = Temporal.Instant.fromEpochMilliseconds(scheduler.now() + random.whole(60_000, 180_000));
    return then.toZonedDateTimeISO("Asia/Tashkent").toPlainTime().toString({ smallestUnit: "minute" });
  }

  function situation(): Situation {
    const messages = person.sees();
    const wizard = wizardOn(messages);
    const isBusy = messages.slice(-2).some(({ text }) => /Checking|Asking/.test(text));
    const step = isBusy ? undefined : wizard && STEP.exec(wizard.text)?.[1];
    return {
      person,
      random,
      wizard,
      wanted,
      tap,
      cabinet,
      never,
      now: scheduler.now,
      later: (milliseconds, run) => void scheduler.after(milliseconds, run),
      holdsStill(milliseconds) {
        stillUntil = scheduler.now() + milliseconds;
      },
      soon,
      step: step === undefined ? undefined : Number(step),
      last: messages.at(-1),
      begin: () => {
        wanted -= 1;
      },
      shareNumber() {
        record.lists.push({ at: scheduler.now(), chatId: person.id, numbers: [person.number], rows: 1 });
        person.sharesNumber();
      },
      recording: () => person.sends({ name: "message.mp3", bytes: recording, mimeType: "audio/mpeg" }),
      list: sendList,
      newName: () => `${person.name} ${++names}`,
    };
  }

  function act(): void {
    if (scheduler.now() < stillUntil) return;
    // Whoever has just started something may not want to hear of it.
    const isAtOdds = /will be sent at/.test(person.sees().at(-1)?.text ?? "") ? 5 : 1;
    if (random.percent(isBlocking ? 30 : isAtOdds)) {
      isBlocking = !isBlocking;
      if (isBlocking) record.blocks.push({ at: scheduler.now(), chatId: person.id });
      person.blocks(isBlocking);
    }
    if (isBlocking) return;
    const of = situation();
    const chosen = random.weigh(MOVES, (move) => move.weight(of));
    if (!chosen) return;
    if (chosen.name !== "waits") sent();
    chosen.make(of);
  }

  return {
    person,
    /** Sits down and works, until there is nothing more to be done or patience ends. */
    sitsDown(campaigns: number, then: () => void): void {
      wanted += campaigns;
      story.tell(person.name, `sits down for ${campaigns} campaigns`);
      let left = MOST_MOVES;
      const next = () => {
        left -= 1;
        if (left <= 0 || (wanted === 0 && left < MOST_MOVES - 6 && !wizardOn(person.sees()) && random.percent(25))) {
          return then();
        }
        act();
        scheduler.after(Math.max(pause(random), stillUntil - scheduler.now()), next);
      };
      next();
    },
    /** Is asked for something, and does this and that. */
    looksUp(): void {
      for (let at = 0; at < 3; at++) scheduler.after(at * pause(random), act);
    },
    /** At the end of the day: lets the bot in again, so that it can tell what it owes. */
    opens(): void {
      if (isBlocking) person.blocks(false);
      isBlocking = false;
    },
  };
}

export type Manager = ReturnType<typeof createManager>;
