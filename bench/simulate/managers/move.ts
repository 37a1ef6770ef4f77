import type { Random } from "../machine/random.ts";
import type { Seen, SeenButton } from "../world/chats.ts";
import type { Person } from "./person.ts";

/** What a manager knows when choosing what to do next. */
export interface Situation {
  person: Person;
  random: Random;
  /** The newest message with buttons of a draft that is being filled in, and which of the seven questions it asks. */
  wizard: Seen | undefined;
  step: number | undefined;
  /** Something that the bot wrote last. */
  last: Seen | undefined;
  /** Campaigns that this manager still means to begin. */
  wanted: number;
  /** Begins a campaign: one less is wanted. */
  begin(): void;
  /** Whether the PBX's cabinet shows a campaign of that name, and its number. */
  cabinet(name: string): number | undefined;
  /** Shares their own number: for test calls where it is asked for, and as a list of one where it is not. */
  shareNumber(): void;
  recording(): void;
  list(): void;
  /** A name that no campaign has yet. */
  newName(): string;
  never(): void;
  now(): number;
  /** Does something in so many milliseconds, whatever else is done meanwhile. */
  later(milliseconds: number, run: () => void): void;
  /** Holds still for so many milliseconds: watches the clock, or leaves the telephone alone. */
  holdsStill(milliseconds: number): void;
  /** A moment in some minutes, as a clock shows it. */
  soon(): string;
  tap(button: SeenButton, on: Seen): void;
}

/** Something that a manager may do: how likely it is just now (0: it makes no sense), and how it is done. */
export interface Move {
  name: string;
  weight(of: Situation): number;
  make(of: Situation): void;
}

/** The newest button of a kind, and the message that it is on. */
export const onButton = (data: RegExp, { person }: Situation): [SeenButton, Seen] | undefined => {
  for (const message of person.sees().toReversed()) {
    const button = message.buttons.find((one) => data.test(one.data));
    if (button) return [button, message];
  }
  return undefined;
};

/** Taps the newest button of a kind. */
export function taps(name: string, data: RegExp, often: number | ((of: Situation) => number)): Move {
  return {
    name,
    weight(of) {
      if (onButton(data, of) === undefined) return 0;
      return typeof often === "number" ? often : often(of);
    },
    make(of) {
      const found = onButton(data, of);
      if (found) of.tap(...found);
    },
  };
}

/** Answers one of the wizard's questions. */
export function answers(name: string, step: number, often: number, make: Move["make"]): Move {
  return { name, weight: (of) => (of.step === step ? often : 0), make };
}
