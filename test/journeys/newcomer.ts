/** A manager in a chat of their own, who can be led to any question of the wizard by the shortest answers. */
import { expect } from "vitest";
import type { Person, Shown, Tap } from "../../sandbox/telegram/contract.ts";
import { ASKED, STEPS, type Step } from "../../src/domain/draft/answers.ts";
import { guessLocale } from "../../src/domain/locale.ts";
import { list, type Office, recording } from "./office.ts";
import { type Phrases, phrasesOf } from "./phrases.ts";

type Screen = Step | "review";

export interface Newcomer {
  person: Person;
  /** The words of this manager's language. */
  phrase: Phrases;
  /** What the walk calls the campaign. */
  name: string;
  /** Waits until the question is the last thing on the screen. */
  asked(screen: Screen): Promise<Shown>;
  /** Begins with /new and answers everything before the question. */
  to(screen: Screen): Promise<Shown>;
  /** Answers one question in the shortest way and waits for the next one. */
  answer(step: Step): Promise<Shown>;
  /** Taps a button by the key of its label. */
  tap(key: Parameters<Phrases>[0]): Tap;
  /** Taps the button in a row and column (from 0) of the last message, for labels that are there more than once. */
  tapAt(row: number, column: number): Tap;
  /** Waits until the last message has a button with this label. */
  offered(label: string | RegExp): Promise<void>;
}

/** Where the next newcomer's list begins among the sample numbers: no two of them call the same people. */
let nextNumber = 0;

/** Hires somebody new; `numbers`: how many their list holds. */
export function newcomer(office: Office, languageCode = "uz", { numbers = 3 } = {}): Newcomer {
  const person = office.hires(languageCode);
  const phrase = phrasesOf(guessLocale(languageCode, "uz"));
  const name = `Bahor ${person.id}`;
  const from = nextNumber;
  nextNumber += numbers;

  const asked = (screen: Screen): Promise<Shown> =>
    person.seesLast(screen === "review" ? phrase("review-title") : header(screen, phrase));

  const says: Record<Exclude<Step, "options">, () => unknown> = {
    recording: async () => person.sendsAudio({ name: "Bahor.mp3", bytes: await recording(), mimeType: "audio/mpeg" }),
    list: () => person.sendsDocument({ name: "mijozlar.csv", bytes: list(numbers, from), mimeType: "text/csv" }),
    name: () => person.says(name),
    trunks: () => person.says("712037006"),
    days: () => person.says(typed(office.clock.today().add({ days: 1 }))),
    hours: () => person.says("09:00-18:00"),
  };

  async function answer(step: Step): Promise<Shown> {
    // Settings are not asked: whoever answers everything is at the read-back.
    if (step === "options") return asked("review");
    await says[step]();
    return asked(ASKED[ASKED.indexOf(step) + 1] ?? "review");
  }

  return {
    person,
    phrase,
    name,
    asked,
    answer,
    async to(screen) {
      person.says("/new");
      let shown = await asked(STEPS[0]);
      for (const step of STEPS) {
        if (step === screen) break;
        shown = await answer(step);
      }
      if (screen !== "options") return shown;
      person.taps(phrase.label("button-edit"));
      await person.seesLast(phrase("edit-ask"));
      person.taps(phrase.label("edit-options"));
      return asked("options");
    },
    tap: (key) => person.taps(phrase.label(key)),
    tapAt(row, column) {
      const message = person.chat().at(-1)?.message;
      const button = message?.reply_markup?.inline_keyboard[row]?.[column];
      if (!message || !button || !("callback_data" in button)) throw new Error(`No button at ${row}, ${column}`);
      return person.forgesTap(button.callback_data, message.message_id);
    },
    async offered(label) {
      const fits = (text: string) => (typeof label === "string" ? text === label : label.test(text));
      await expect.poll(() => person.chat().at(-1)?.buttons.flat().some(fits)).toBe(true);
    },
  };
}

function header(step: Step, phrase: Phrases): RegExp {
  return new RegExp(`^(?:${STEPS.indexOf(step) + 1} / ${ASKED.length} · )?${phrase(`step-${step}`).source}(?:\n|$)`);
}

/** A day as people type it: 25.04.2027. */
export function typed({ day, month, year }: Temporal.PlainDate): string {
  return [day, month, year].map((figure) => String(figure).padStart(2, "0")).join(".");
}

/** A day as the PBX writes it (PBX API, addAutorule `from`): 2027.04.25. */
export function dotted(day: Temporal.PlainDate): string {
  return day.toString().replaceAll("-", ".");
}
