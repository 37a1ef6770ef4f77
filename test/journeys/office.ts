/** A whole installation for journeys: both stand-ins, a data folder, and the real bot over HTTP, here or as a child process. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BotProcess, startBot } from "../../sandbox/demo/bot-process.ts";
import type { RecipientsFormat } from "../../sandbox/pbx/contract.ts";
import { startPbx } from "../../sandbox/pbx/server.ts";
import { sampleNumbers } from "../../sandbox/samples/lists.ts";
import { goodMp3 } from "../../sandbox/samples/recordings.ts";
import type { Person, TelegramSandbox } from "../../sandbox/telegram/contract.ts";
import { startTelegram } from "../../sandbox/telegram/server.ts";
import { databaseIn } from "../../src/data-folder.ts";
import { withoutUndefined } from "../../src/domain/without-undefined.ts";
import { count } from "../counts.ts";
import { newestDatabase } from "../store/memory.ts";
import { type BotHere, startBotHere } from "./bot-here.ts";
import { type OfficeClock, openOfficeClock } from "./office-clock.ts";

export const ADMIN = 700100;

export { PATIENCE_MS } from "../../sandbox/telegram/wait.ts";

/** So many people are let in, so that tests that share an office need not share a chat. */
const ADMINS = 60;

export interface Office {
  telegram: TelegramSandbox;
  pbx: Awaited<ReturnType<typeof startPbx>>;
  /** The one that the bot and both stand-ins go by: the machine's until it is set. */
  clock: OfficeClock;
  /** The first of the people who are let in. */
  manager: Person;
  /** Another one, in a chat of their own. */
  hires(languageCode?: string): Person;
  /** The one that runs now, or ran last. */
  bot(): BotHere;
  /** Lines that the bot wrote, over all its lives. */
  log: string[];
  /** An end in order, and a start over the same data. `meanwhile` happens while nothing runs. */
  restart(meanwhile?: () => void | Promise<void>): Promise<void>;
  dataDir: string;
  /** What the bot is started with. */
  environment: Record<string, string>;
  /**
   * Stops everything. Throws when Telegram refused any call of the bot's but those whose description the test
   * expects: `provoked`.
   */
  close(options?: { provoked?: RegExp }): Promise<void>;
}

/** An office whose bot is a process of its own: for what is done to a process. */
export interface ProcessOffice extends Office {
  bot(): BotProcess;
  /** SIGKILL, and a new process over the same data. `meanwhile` happens while nothing runs. */
  crash(meanwhile?: () => void | Promise<void>): Promise<void>;
}

/** One whose bot is killed as openDyingOffice has it. */
export interface DyingOffice extends Office {
  /** From now on the bot is a process of its own, which can be killed. */
  apart(): Promise<void>;
  /** SIGKILL, and a new bot over the same data. `meanwhile` happens while nothing runs. */
  dies(meanwhile?: () => void | Promise<void>): Promise<void>;
}

/** One whose bot `ends` as openEndingOffice has it, and starts again. */
export type EndingOffice = Office & { ends: Office["restart"] };

export interface OfficeOptions {
  languageCode?: string;
  /** How both the PBX and the bot write numbers. */
  recipientsFormat?: RecipientsFormat;
  at?: string;
  /** A data folder of the test's own; a new one when left out. */
  dataDir?: string;
  env?: Record<string, string>;
}

const here = ({ env, onLine, ...clocks }: Starting): BotHere => startBotHere(env, clocks, onLine);

/** Starts everything; `env` changes the bot's environment, `at` is what its clock shows at first, as OfficeClock.set takes it. */
export async function openOffice(options: OfficeOptions = {}): Promise<Office> {
  const { office, bot } = await open(options, here);
  return { ...office, bot };
}

/** The same with the bot as a process of its own, which costs over a second of computing at each start. */
export async function openProcessOffice(options: OfficeOptions = {}): Promise<ProcessOffice> {
  const { office, bot, start } = await open(options, startBot);
  const crash: ProcessOffice["crash"] = async (meanwhile) => {
    bot().kill();
    await bot().exited;
    await meanwhile?.();
    await start();
  };
  return { ...office, bot, crash };
}

/**
 * An office whose bot may come to an end at any moment: `ends` is a SIGKILL of a process of its own in the long run, and an
 * end in order here in the short one, where a few other journeys stand for all that is killed.
 */
export async function openEndingOffice(options: OfficeOptions = {}): Promise<EndingOffice> {
  if (count(0, 1) === 0) {
    const office = await openOffice(options);
    return { ...office, ends: office.restart };
  }
  const office = await openProcessOffice(options);
  return { ...office, ends: office.crash };
}

/**
 * An office whose bot is killed: in the long run always a process of its own; in the short one it goes over into one for what
 * is killed, and lives here before and after that.
 */
export async function openDyingOffice(options: OfficeOptions = {}): Promise<DyingOffice> {
  const isLong = count(0, 1) === 1;
  const { office, bot, start } = await open<BotHere | BotProcess>(options, isLong ? startBot : here);
  return {
    ...office,
    bot,
    async apart() {
      if (isLong) return;
      await bot().stop();
      await start(startBot);
    },
    async dies(meanwhile) {
      const killed = bot();
      if (!("kill" in killed)) throw new Error("Only what lives apart can be killed");
      killed.kill();
      await killed.exited;
      await meanwhile?.();
      await start();
    },
  };
}

interface Starting {
  env: Record<string, string>;
  now(): number;
  passed(): number;
  onLine(line: string): void;
}

async function open<B extends BotHere>(
  { languageCode = "uz", recipientsFormat, at, dataDir: given, env = {} }: OfficeOptions,
  begin: (starting: Starting) => B,
): Promise<{ office: Omit<Office, "bot">; bot(): B; start(how?: typeof begin): Promise<void> }> {
  const clock = openOfficeClock(at);
  const { now, passed } = clock;
  const telegram = await startTelegram({ now });
  const pbx = await startPbx(recipientsFormat === undefined ? { now } : { now, recipientsFormat });
  // In a folder of its own: the bot looks for copies of its folder beside it.
  const place = given ?? (await mkdtemp(join(tmpdir(), "campaign-bot-")));
  const dataDir = given ?? join(place, "data");
  if (given === undefined) {
    await mkdir(dataDir, { mode: 0o700 });
    await writeFile(databaseIn(dataDir), newestDatabase(), { mode: 0o600 });
  }
  const log: string[] = [];
  const environment = withoutUndefined<Record<string, string>>({
    BOT_TOKEN: telegram.token,
    ALOVOICE_TOKEN: pbx.token,
    ADMIN_IDS: Array.from({ length: ADMINS }, (_, index) => ADMIN + index).join(","),
    ALOVOICE_BASE_URL: pbx.url,
    TELEGRAM_API_ROOT: telegram.url,
    DATA_DIR: dataDir,
    UNDO_SECONDS: "0",
    WATCH_SECONDS: "1",
    CALLING_HOURS: "00:00-23:59",
    RECIPIENTS_FORMAT: recipientsFormat,
    ...clock.env,
    ...env,
  });
  const begun = (how = begin) => how({ env: environment, now, passed, onLine: (line) => void log.push(line) });
  let bot = begun();
  await bot.ready;
  const start = async (how = begin) => {
    bot = begun(how);
    await bot.ready;
  };
  let hired = 0;
  const hire = (language: string) =>
    telegram.person(
      withoutUndefined({
        id: ADMIN + hired++,
        firstName: "Nodira",
        languageCode: language === "" ? undefined : language,
      }),
    );
  const office: Omit<Office, "bot"> = {
    telegram,
    pbx,
    clock,
    manager: hire(languageCode),
    hires: (language = languageCode) => hire(language),
    log,
    dataDir,
    environment,
    async restart(meanwhile) {
      await bot.stop();
      await meanwhile?.();
      await start();
    },
    async close({ provoked } = {}) {
      await bot.stop();
      await Promise.all([telegram.close(), pbx.close()]);
      // A killed process, or a thread that ends, may still be writing its last.
      await rm(place, { recursive: true, force: true, maxRetries: 20 });
      clock.remove();
      const refused = telegram.refusals().filter(({ description = "" }) => !provoked?.test(description));
      const told = refused.map(({ method, params, description }) => {
        return `${method}: ${description}: ${JSON.stringify(params).slice(0, 300)}`;
      });
      // Test files keep their office for as long as their worker lives: what it saw need not be collected around it.
      for (const seen of [telegram.calls, pbx.requests, log]) (seen as unknown[]).length = 0;
      if (told.length > 0) throw new Error(`Telegram refused calls of the bot:\n${told.join("\n")}`);
    },
  };
  return { office, bot: () => bot, start };
}

/** A recording with nothing to complain about, five seconds long; the same one each time. */
export function recording(): Promise<Uint8Array> {
  return goodMp3(5);
}

/** A list as an office would export it: a column of numbers without a header. `start`: which of the sample numbers. */
export function list(count: number, start = 0): Uint8Array {
  return new TextEncoder().encode(`${sampleNumbers(count, start).join("\n")}\n`);
}
