/** What a manager feels of the whole bot, and what it takes, beside bare grammY over the same stand-in. */
import { fileURLToPath } from "node:url";
import type { Person, TelegramSandbox } from "../../sandbox/telegram/contract.ts";
import { passedClock } from "../../src/clock.ts";
import { withoutUndefined } from "../../src/domain/without-undefined.ts";
import { type Installation, withBot } from "../installation.ts";
import type { BenchResult } from "../results.ts";
import { writeDrafts } from "./drafts.ts";
import { median, quantile, residentOf, screenOf, tap, tickOf } from "./tapping.ts";

const CHATS = 40;
const FIRST_ID = 9000;
const TAPS_A_CHAT = 50;
const TAPS_ALONE = 520;
const STARTS = 5;
/** Pairs of runs side by side: what else the machine does falls on both of a pair. */
const PAIRS = 3;

const BARE = fileURLToPath(new URL("./bare.ts", import.meta.url));

/** What is promised. Times are those of bare grammY, but for the last two, which are in milliseconds and times of itself. */
const PROMISED = { tap: 1.5, share: 0.55, start: 3, memory: 1.7, late: 1.1, slowest: 100 };

interface Felt {
  start: number;
  /** Milliseconds of a tap to its taken edit: one chat. */
  median: number;
  p99: number;
  /** The 500th over the 5th: medians of those around each. */
  late: number;
  /** Megabytes, idle. */
  memory: number;
  perSecond: number;
  slowest: number;
}

type DataOf = (person: Person, tap: number) => string;

async function feel({ bot, telegram }: Installation, people: Person[], dataOf: DataOf): Promise<Omit<Felt, "start">> {
  const screens = new Map<Person, number>();
  for (const person of people) screens.set(person, screenOf(person));
  const [one] = people;
  if (!one) throw new Error("Nobody is there");
  const alone: number[] = [];
  for (let tapped = 0; tapped < TAPS_ALONE; tapped++)
    alone.push(await tap(one, dataOf(one, tapped), screens.get(one) ?? 0));
  const memory = residentOf(bot.pid);
  const waits: number[] = [];
  const began = passedClock();
  await Promise.all(
    people.map(async (person) => {
      for (let tapped = 0; tapped < TAPS_A_CHAT; tapped++) {
        waits.push(await tap(person, dataOf(person, tapped), screens.get(person) ?? 0));
      }
    }),
  );
  const seconds = (passedClock() - began) / 1000;
  const refused = telegram.refusals();
  if (refused.length > 0) throw new Error(`Refused: ${refused[0]?.description}`);
  const late = median(alone.slice(490, 510)) / median(alone.slice(5, 25));
  return {
    median: median(alone),
    p99: quantile(alone, 0.99),
    late,
    memory,
    perSecond: waits.length / seconds,
    slowest: quantile(waits, 0.99),
  };
}

const IDS = Array.from({ length: CHATS }, (_, index) => FIRST_ID + index);

function hire(telegram: TelegramSandbox): Person[] {
  return IDS.map((id) => telegram.person({ id, firstName: `Chat ${id}`, languageCode: "uz", patience: 120_000 }));
}

/** Grammy alone, whose every tap counts a figure up. */
function feelBare(): Promise<Omit<Felt, "start">> {
  let people: Person[] = [];
  const prepare = (telegram: TelegramSandbox) => {
    people = hire(telegram);
  };
  return withBot({ adminIds: IDS, entry: BARE, prepare }, async (installation) => {
    await Promise.all(
      people.map((person) => {
        person.says("/language");
        return person.sees(/./);
      }),
    );
    return feel(installation, people, () => "next");
  });
}

/** The bot, whose every tap ticks a line in a draft. */
function feelWhole(): Promise<Omit<Felt, "start">> {
  let people: Person[] = [];
  const prepare = async (telegram: TelegramSandbox, dataDir: string) => {
    people = hire(telegram);
    await writeDrafts(dataDir, IDS);
  };
  return withBot({ adminIds: IDS, prepare }, async (installation) => {
    await Promise.all(
      people.map((person) => {
        person.says("?");
        return person.seesLast(/4 \/ 6/);
      }),
    );
    return feel(installation, people, tickOf);
  });
}

interface Start {
  asked: number;
  answered: number;
}

/** Milliseconds until a process asks for updates, and until somebody sees the answer to what waited for it at Telegram. */
async function start(entry?: string): Promise<Start> {
  const felt = { asked: 0, answered: 0 };
  let began = 0;
  let people: Person[] = [];
  const prepare = (telegram: TelegramSandbox) => {
    people = hire(telegram).slice(0, 1);
    for (const one of people) one.says("/language");
    began = passedClock();
    const looking = setInterval(() => {
      if (telegram.calls.every(({ method }) => method !== "getUpdates")) return;
      clearInterval(looking);
      felt.asked = passedClock() - began;
    }, 1);
  };
  return withBot(withoutUndefined({ adminIds: IDS, prepare, entry }), async () => {
    await Promise.all(people.map((one) => one.sees(/./)));
    return { ...felt, answered: passedClock() - began };
  });
}

/** Medians of starts that alternate. */
async function starts(): Promise<[bare: Start, whole: Start]> {
  const [bare, whole]: [Start[], Start[]] = [[], []];
  for (let pair = 0; pair < STARTS; pair++) {
    bare.push(await start(BARE));
    whole.push(await start());
  }
  const middle = (all: Start[]) => ({
    asked: median(all.map(({ asked }) => asked)),
    answered: median(all.map(({ answered }) => answered)),
  });
  return [middle(bare), middle(whole)];
}

const average = (all: Omit<Felt, "start">[], of: keyof Omit<Felt, "start">) => median(all.map((one) => one[of]));

const startCells = (bare: number, whole: number) => [
  `${bare.toFixed(0)} ms`,
  `${whole.toFixed(0)} ms`,
  (whole / bare).toFixed(2),
];

/** The section of RESULTS.md. */
export async function run(): Promise<BenchResult> {
  const [bareStart, wholeStart] = await starts();
  const [bare, whole]: [Omit<Felt, "start">[], Omit<Felt, "start">[]] = [[], []];
  for (let pair = 0; pair < PAIRS; pair++) {
    bare.push(await feelBare());
    whole.push(await feelWhole());
  }
  const row = (what: string, of: keyof Omit<Felt, "start">, unit: string, promised: string, isMet: boolean) => {
    const [floor, ours] = [average(bare, of), average(whole, of)];
    const times = ours / floor;
    return [
      what,
      `${floor.toFixed(1)}${unit}`,
      `${ours.toFixed(1)}${unit}`,
      times.toFixed(2),
      promised,
      isMet ? "yes" : "**no**",
    ];
  };
  const ratio = (of: keyof Omit<Felt, "start">) => average(whole, of) / average(bare, of);
  const met = {
    tap: ratio("median") <= PROMISED.tap,
    p99: average(whole, "p99") <= 4 * average(bare, "median"),
    late: average(whole, "late") <= PROMISED.late,
    share: ratio("perSecond") >= PROMISED.share,
    slowest: average(whole, "slowest") <= PROMISED.slowest,
    start: wholeStart.asked / bareStart.asked <= PROMISED.start,
    memory: ratio("memory") <= PROMISED.memory,
  };
  return {
    title: "The whole bot beside bare grammY",
    rows: [
      ["what", "grammY alone", "the bot", "times", "promised", "met"],
      row("a tick in the wizard, one chat: median to the taken edit", "median", " ms", `<= ${PROMISED.tap} x`, met.tap),
      row("the same, p99", "p99", " ms", "<= 4 x the floor's median", met.p99),
      row("the 500th tap over the 5th", "late", "", `<= ${PROMISED.late}`, met.late),
      row(`${CHATS} chats without pause, taps a second`, "perSecond", "", `>= ${PROMISED.share} x`, met.share),
      row("the same, p99 of a tap", "slowest", " ms", `<= ${PROMISED.slowest} ms`, met.slowest),
      [
        ...["cold start until it asks for updates", ...startCells(bareStart.asked, wholeStart.asked)],
        ...[`<= ${PROMISED.start} x`, met.start ? "yes" : "**no**"],
      ],
      [
        "the same, until what waited at Telegram is answered",
        ...startCells(bareStart.answered, wholeStart.answered),
        "",
        "",
      ],
      row(`resident memory after ${TAPS_ALONE} ticks`, "memory", " MB", `<= ${PROMISED.memory} x`, met.memory),
    ],
    ok: Object.values(met).every(Boolean),
    notes: [
      "Each tick is committed, and on the disk before Telegram is told that it arrived, and its effect again before the edit.",
      `${PAIRS} pairs of runs that alternate, and ${STARTS} of starts; medians. Bot and stand-in share the machine.`,
      "No file was sent: the threads for files, which end when they are idle, are not in the memory.",
    ],
  };
}
