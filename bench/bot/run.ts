/** How many taps a second the whole bot answers, each committed to the disk, beside bare grammY over the same stand-in. */
import { fileURLToPath } from "node:url";
import type { Person, TelegramSandbox } from "../../sandbox/telegram/contract.ts";
import { passedClock } from "../../src/clock.ts";
import { withoutUndefined } from "../../src/domain/without-undefined.ts";
import { withBot } from "../installation.ts";
import type { BenchResult } from "../results.ts";

const CHATS = 40;
const FIRST_ID = 9000;
const TAPS_A_CHAT = 100;

/** What Telegram lets one bot send, messages a second; the aim is ten times that. */
const TELEGRAM_LIMIT = 30;

interface Measured {
  perSecond: number;
  median: number;
  p99: number;
}

/** Every chat taps as soon as its last tap was answered; `data` alternates, so that each tap changes something. */
async function tapThrough(people: Person[], data: readonly [string, string]): Promise<Measured> {
  const waits: number[] = [];
  const start = passedClock();
  await Promise.all(
    people.map(async (person) => {
      const shown = person.chat().findLast(({ fromBot }) => fromBot);
      for (let tap = 0; tap < TAPS_A_CHAT; tap++) {
        const at = passedClock();
        await person.forgesTap(data[tap % 2 === 0 ? 0 : 1], shown?.message.message_id ?? 0).answered;
        waits.push(passedClock() - at);
      }
    }),
  );
  const seconds = (passedClock() - start) / 1000;
  waits.sort((a, b) => a - b);
  const at = (share: number) => waits[Math.floor((waits.length - 1) * share)] ?? 0;
  return { perSecond: waits.length / seconds, median: at(0.5), p99: at(0.99) };
}

async function greet(telegram: TelegramSandbox): Promise<Person[]> {
  const people = Array.from({ length: CHATS }, (_, index) =>
    telegram.person({ id: FIRST_ID + index, firstName: `Chat ${index}`, languageCode: "uz", patience: 60_000 }),
  );
  await Promise.all(
    people.map((person) => {
      person.says("/language");
      return person.seesLast(/./);
    }),
  );
  return people;
}

function measure(entry: string | undefined, data: readonly [string, string]): Promise<Measured> {
  const adminIds = Array.from({ length: CHATS }, (_, index) => FIRST_ID + index);
  return withBot(withoutUndefined({ adminIds, entry: entry || undefined }), async ({ telegram }) => {
    const people = await greet(telegram);
    return tapThrough(people, data);
  });
}

/** The section of RESULTS.md. */
export async function run(): Promise<BenchResult> {
  const bare = await measure(fileURLToPath(new URL("./bare.ts", import.meta.url)), ["next", "next"]);
  const whole = await measure(undefined, ["m|speak|ru", "m|speak|uz"]);
  const row = (name: string, { perSecond, median, p99 }: Measured) => [
    name,
    perSecond.toFixed(0),
    median.toFixed(0),
    p99.toFixed(0),
  ];
  const goal = TELEGRAM_LIMIT * 10;
  return {
    title: "Taps answered by the whole bot",
    rows: [
      ["what", "taps a second", "median wait, ms", "p99, ms"],
      row("grammY alone, its own polling, nothing kept", bare),
      row("the bot", whole),
      ["ratio", (whole.perSecond / bare.perSecond).toFixed(2), "", ""],
    ],
    ok: whole.perSecond >= goal,
    notes: [
      `${CHATS} chats tap side by side, ${TAPS_A_CHAT} times each; bot and stand-in share the machine.`,
      "Each tap of the bot is committed to SQLite before it is confirmed, and its effect again with its mark.",
      `Aim: ${goal} a second, ten times what Telegram lets one bot send.`,
    ],
  };
}
