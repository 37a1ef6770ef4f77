/** Thirty taps a second over a thousand open drafts, for as long as is asked: a busy company's day, and whether it wears. */
import { setTimeout as sleep } from "node:timers/promises";
import type { Person } from "../../sandbox/telegram/contract.ts";
import { passedClock } from "../../src/clock.ts";
import { writeDrafts } from "../bot/drafts.ts";
import { median, quantile, residentOf, screenOf, tap, tickOf } from "../bot/tapping.ts";
import { type Installation, withBot } from "../installation.ts";
import type { BenchResult } from "../results.ts";

const DRAFTS = 1_000;
const FIRST_ID = 20_000;
const A_SECOND = 30;
/** `BUSY_MINUTES=60 npm run bench busy` is the hour; a minute where nobody asks for more. */
const MINUTES = Number(process.env.BUSY_MINUTES ?? 1);
/** What happens in the first of so many parts is left to the start; the second is compared with the last. */
const PARTS = 12;

/** What is promised: milliseconds, megabytes, and the last part over the second one. */
const PROMISED = { p99: 25, memory: 170, flat: 1.05, late: 1.1 };

/** What one part of the time was like. */
interface Part {
  waits: number[];
  /** Megabytes, once a second. */
  memory: number[];
}

const IDS = Array.from({ length: DRAFTS }, (_, index) => FIRST_ID + index);

/** Taps at even times, whether or not the one before was answered, each in the next of the chats. */
async function tapOn({ bot, telegram }: Installation, people: readonly Person[]): Promise<Part[]> {
  const parts: Part[] = Array.from({ length: PARTS }, () => ({ waits: [], memory: [] }));
  const screens = people.map(screenOf);
  const taps = Math.round(MINUTES * 60 * A_SECOND);
  const underWay = new Set<Promise<void>>();
  const began = passedClock();
  for (let tapped = 0; tapped < taps; tapped++) {
    await sleep(Math.max(0, began + (tapped * 1000) / A_SECOND - passedClock()));
    const [part, who] = [parts[Math.floor((tapped * PARTS) / taps)], tapped % DRAFTS];
    const person = people[who];
    if (!person || !part) throw new Error("Nobody is there");
    const data = tickOf(person, Math.floor(tapped / DRAFTS));
    const done = tap(person, data, screens[who] ?? 0).then((wait) => {
      part.waits.push(wait);
      underWay.delete(done);
    });
    underWay.add(done);
    if (tapped % A_SECOND === 0) part.memory.push(residentOf(bot.pid));
  }
  await Promise.all(underWay);
  const [refused] = telegram.refusals();
  if (refused) throw new Error(`Refused: ${refused.description}`);
  return parts;
}

function measure(): Promise<Part[]> {
  let people: Person[] = [];
  const prepare = async (telegram: Installation["telegram"], dataDir: string) => {
    people = IDS.map((id) => telegram.person({ id, firstName: `Chat ${id}`, languageCode: "uz", patience: 120_000 }));
    await writeDrafts(dataDir, IDS);
  };
  return withBot({ adminIds: IDS, prepare }, async (installation) => {
    for (const person of people) {
      person.says("?");
      await person.seesLast(/4 \/ 6/);
    }
    return tapOn(installation, people);
  });
}

/** The section of RESULTS.md. */
export async function run(): Promise<BenchResult> {
  const parts = await measure();
  const [second = { waits: [], memory: [] }, last = second] = [parts[1], parts.at(-1)];
  const all = parts.slice(1).flatMap(({ waits }) => waits);
  const p99 = quantile(all, 0.99);
  const memory = Math.max(...parts.map((part) => median(part.memory)));
  const flat = median(last.memory) / median(second.memory);
  const late = median(last.waits) / median(second.waits);
  const yes = (isMet: boolean) => (isMet ? "yes" : "**no**");
  const met = {
    p99: p99 <= PROMISED.p99,
    memory: memory <= PROMISED.memory,
    flat: flat <= PROMISED.flat,
    late: late <= PROMISED.late,
  };
  return {
    title: `Thirty taps a second over ${DRAFTS} open drafts for ${MINUTES} min`,
    rows: [
      ["what", "figure", "promised", "met"],
      ["a tap to its taken edit, median", `${median(all).toFixed(1)} ms`, "", ""],
      ["the same, p99", `${p99.toFixed(1)} ms`, `<= ${PROMISED.p99} ms`, yes(met.p99)],
      ["resident memory, the most of a part", `${memory.toFixed(0)} MB`, `<= ${PROMISED.memory} MB`, yes(met.memory)],
      ["memory, the last part over the second", `${flat.toFixed(2)} x`, `<= ${PROMISED.flat} x`, yes(met.flat)],
      ["median tap, the last part over the second", `${late.toFixed(2)} x`, `<= ${PROMISED.late} x`, yes(met.late)],
    ],
    ok: Object.values(met).every(Boolean),
    notes: [
      `Parts are twelfths of the time; the first, just after ${DRAFTS} first screens, is left out but for its memory.`,
      "BUSY_MINUTES=60 makes it an hour. Bot and stand-in share the machine.",
    ],
  };
}
