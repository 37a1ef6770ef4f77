/** How many taps a second the whole bot answers, each committed to the disk, beside bare grammY over the same stand-in. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { startBot } from "../../sandbox/demo/bot-process.ts";
import { startPbx } from "../../sandbox/pbx/server.ts";
import type { Person, TelegramSandbox } from "../../sandbox/telegram/contract.ts";
import { startTelegram } from "../../sandbox/telegram/server.ts";
import type { BenchResult } from "../results.ts";

const CHATS = 40;
const TAPS_A_CHAT = 25;

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
  const start = performance.now();
  await Promise.all(
    people.map(async (person) => {
      const shown = person.chat().findLast(({ fromBot }) => fromBot);
      for (let tap = 0; tap < TAPS_A_CHAT; tap++) {
        const at = performance.now();
        await person.forgesTap(data[tap % 2 === 0 ? 0 : 1], shown?.message.message_id ?? 0).answered;
        waits.push(performance.now() - at);
      }
    }),
  );
  const seconds = (performance.now() - start) / 1000;
  waits.sort((a, b) => a - b);
  const at = (share: number) => waits[Math.floor((waits.length - 1) * share)] ?? 0;
  return { perSecond: waits.length / seconds, median: at(0.5), p99: at(0.99) };
}

async function greet(telegram: TelegramSandbox): Promise<Person[]> {
  const people = Array.from({ length: CHATS }, (_, index) =>
    telegram.person({ id: 9000 + index, firstName: `Chat ${index}`, languageCode: "uz", patience: 60_000 }),
  );
  await Promise.all(
    people.map((person) => {
      person.says("/language");
      return person.seesLast(/./);
    }),
  );
  return people;
}

async function measure(entry: string | undefined, data: readonly [string, string]): Promise<Measured> {
  const telegram = await startTelegram();
  const pbx = await startPbx();
  const dataDir = await mkdtemp(join(tmpdir(), "campaign-bot-bench-"));
  const admins = Array.from({ length: CHATS }, (_, index) => 9000 + index).join(",");
  const bot = startBot({
    env: {
      ...{ BOT_TOKEN: telegram.token, TELEGRAM_API_ROOT: telegram.url, DATA_DIR: dataDir, ADMIN_IDS: admins },
      ...{ ALOVOICE_TOKEN: pbx.token, ALOVOICE_BASE_URL: pbx.url },
    },
    ...(entry ? { entry } : {}),
  });
  try {
    await bot.ready;
    const people = await greet(telegram);
    return await tapThrough(people, data);
  } finally {
    bot.kill();
    await bot.exited;
    await Promise.all([telegram.close(), pbx.close()]);
    await rm(dataDir, { recursive: true, force: true });
  }
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
