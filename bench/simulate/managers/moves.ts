import { startsJustThen, startsWhatWas, stopsJustThen, tapsTooLate } from "./late-taps.ts";
import { answers, type Move, onButton, type Situation, taps } from "./move.ts";

const DAYS_AND_HOURS = [
  "today from 10 to 18",
  "tomorrow 9:00-18:00",
  "from tomorrow to Friday 10:00-17:30",
  "today 9-20",
];
const NOT_ANSWERS = ["?", "hello", "12", "/staus", "tomorrow", "0"];
const isAsked = ({ wizard }: Situation) => wizard !== undefined;
const nameOf = (text: string) => /“([^”]+)”/.exec(text)?.[1] ?? "";

/** A question that waits because nobody knows what the PBX has. */
const unsettled = (of: Situation) => onButton(/^s\|[^|]+\|(not-there|absent|give-id|yes:)/, of);

/** Whoever is asked looks into the cabinet, and says what is there. */
const settles: Move = {
  name: "settles what is not known",
  weight: (of) => (unsettled(of) ? 25 : 0),
  make(of) {
    const found = unsettled(of);
    if (!found) return;
    const [, message] = found;
    const isThere = of.cabinet(nameOf(message.text)) !== undefined;
    const wanted = isThere ? /\|(yes:\d+|give-id|look)$/ : /\|(absent|not-there)$/;
    const buttons = message.buttons.filter(({ data }) => wanted.test(data));
    if (buttons.length > 0) of.tap(of.random.pick(buttons), message);
  },
};

/** What a copy or a gap left open, and what is asked about one of it: whoever has it sent has looked into the cabinet. */
const looksFirst: Move = {
  name: "answers what a copy or a gap left open",
  weight: (of) => (onButton(/^f\|/, of) ? 10 : 0),
  make(of) {
    const [, message] = onButton(/^f\|/, of) ?? [];
    if (!message) return;
    const isThere = of.cabinet(nameOf(message.text)) !== undefined;
    const buttons = message.buttons.filter(({ data }) => /^f\|/.test(data) && !/^f\|all/.test(data));
    const wanted = buttons.filter(({ data }) => !isThere || !/^f\|send/.test(data));
    if (wanted.length > 0) of.tap(of.random.pick(wanted), message);
  },
};

/** What the bot asked to be told: the number of a campaign as the cabinet shows it. */
const writesId: Move = {
  name: "writes the number from the cabinet",
  weight: ({ last }) => (last && /Write the campaign’s №/.test(last.text) ? 200 : 0),
  make({ person, last, cabinet }) {
    person.says(String(cabinet(nameOf(last?.text.split("stands next to")[1] ?? "")) ?? 1));
  },
};

/** All that managers do. To add a move, add a row. */
export const MOVES: readonly Move[] = [
  {
    name: "begins a campaign",
    weight: (of) => (!isAsked(of) && of.wanted > 0 ? 40 : 0),
    make(of) {
      of.begin();
      of.person.says("/new");
    },
  },
  {
    name: "sends both files out of the blue",
    weight: (of) => (!isAsked(of) && of.wanted > 0 ? 15 : 0),
    make(of) {
      of.begin();
      of.recording();
      of.list();
    },
  },
  taps("repeats a campaign", /^c\|\d+\|repeat$/, (of) => (!isAsked(of) && of.wanted > 0 ? 8 : 0)),
  taps("answers whom a repeat calls", /^w\|[^|]+\|(same|without|repeat)/, 20),
  answers("sends a recording", 1, 100, (of) => of.recording()),
  {
    name: "sends a list",
    // Where one is chosen already, another one is sent now and then.
    weight: (of) => (of.step !== 2 ? 0 : onButton(/^w\|[^|]+\|(on|add-lists|offer)\|/, of) ? 8 : 90),
    make: (of) => of.list(),
  },
  {
    name: "sends another list while all stands ready",
    weight: (of) => (onButton(/^w\|[^|]+\|send/, of) ? 8 : 0),
    make: (of) => of.list(),
  },
  taps("goes on with what is chosen", /^w\|[^|]+\|on\|/, ({ step }) => (step === 1 || step === 2 ? 90 : 0)),
  taps("takes one of what is offered", /^w\|[^|]+\|(offer|add-lists)\|/, 40),
  answers("writes a name", 3, 70, (of) => of.person.says(of.newName())),
  taps("takes the name that is offered", /^w\|[^|]+\|keep/, ({ step }) => (step === 3 ? 20 : 0)),
  taps("ticks a line", /^w\|[^|]+\|tick\|/, ({ step }) => (step === 4 ? 40 : 0)),
  taps("goes on", /^w\|[^|]+\|done/, ({ step }) => (step === 4 ? 120 : 0)),
  answers("writes days and hours", 5, 70, ({ person, random }) => person.says(random.pick(DAYS_AND_HOURS))),
  answers("writes hours that are over soon", 5, 20, ({ person, soon }) => person.says(`today from 8:00 to ${soon()}`)),
  taps("chooses days", /^w\|[^|]+\|period/, ({ step }) => (step === 5 ? 30 : 0)),
  answers("writes hours", 6, 80, ({ person }) => person.says("10:00-18:00")),
  taps("starts it", /^w\|[^|]+\|send/, 100),
  taps("agrees", /^w\|[^|]+\|(night|long|short|agree)/, 60),
  taps("changes something first", /^w\|[^|]+\|menu/, 8),
  taps("chooses what to change", /^w\|[^|]+\|edit\|(name|days|hours|options)/, 20),
  taps("chooses another list", /^w\|[^|]+\|edit\|list/, 20),
  taps("starts the first fifty", /^w\|[^|]+\|first/, 150),
  taps("has the others sent", /^s\|[^|]+\|go-on/, 70),
  taps("leaves the others", /^s\|[^|]+\|stop-here/, 5),
  taps("has their own telephone called", /^w\|[^|]+\|call-me/, 8),
  taps("means it", /^w\|[^|]+\|call-(now|at-night)/, 70),
  {
    name: "shares their number",
    weight: ({ last }) => (last && /we need your number/.test(last.text) ? 150 : 0),
    make: (of) => of.shareNumber(),
  },
  taps("stops it", /^s\|[^|]+\|stop$/, 12),
  startsJustThen,
  startsWhatWas,
  stopsJustThen,
  tapsTooLate,
  taps("takes it back to change it", /^s\|[^|]+\|edit$/, 3),
  taps("agrees to a colleague's", /^s\|[^|]+\|approve/, 60),
  taps("sends a colleague's back", /^s\|[^|]+\|send-back/, 12),
  taps("gives no reason", /^s\|[^|]+\|sent-back/, 30),
  taps("looks at it again", /^s\|[^|]+\|look-again/, 10),
  taps("looks into what it is asked about", /^s\|[^|]+\|(hear|clean-list)/, 3),
  {
    name: "gives a reason",
    weight: ({ last }) => (last && /^Write in a word why/.test(last.text) ? 60 : 0),
    make: ({ person }) => person.says("not on a holiday"),
  },
  taps("keeps it until shortly before", /^s\|[^|]+\|keep/, 15),
  taps("has what is kept sent now", /^s\|[^|]+\|hand-over/, 3),
  settles,
  writesId,
  taps("takes up what came back", /^m\|take-up/, 30),
  taps("looks after a campaign", /^c\|\d+\|refresh/, 2),
  looksFirst,
  {
    name: "gives numbers never to be called",
    weight: ({ last }) => (last && /will be sent at/.test(last.text) ? 10 : 2),
    make: (of) => of.never(),
  },
  { name: "asks for the campaigns", weight: () => 2, make: ({ person }) => person.says("/campaigns") },
  { name: "asks for the start", weight: () => 1, make: ({ person }) => person.says("/start") },
  { name: "sets aside", weight: (of) => (isAsked(of) ? 2 : 0), make: ({ person }) => person.says("/cancel") },
  {
    name: "writes something else",
    weight: () => 2,
    make: ({ person, random }) => person.says(random.pick(NOT_ANSWERS)),
  },
  {
    name: "taps what is old",
    weight: ({ person }) => (person.sees().some(({ buttons }) => buttons.length > 0) ? 4 : 0),
    make(of) {
      const messages = of.person.sees().filter(({ buttons }) => buttons.length > 0);
      const message = of.random.pick(messages);
      // Whoever says that something is not there has looked. The oracle reads one language.
      const harmless = message.buttons.filter(({ data }) => !/\|(absent|not-there|send-|first|speak)|^f\|/.test(data));
      if (harmless.length > 0) of.tap(of.random.pick(harmless), message);
    },
  },
  { name: "waits", weight: () => 6, make: () => {} },
];
