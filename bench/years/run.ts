/** Three years of thirty campaigns a day: what they cost a start, the commands that look at them, and the daily sweep. */
import { execFile } from "node:child_process";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { startBot } from "../../sandbox/demo/bot-process.ts";
import { startPbx } from "../../sandbox/pbx/server.ts";
import { startTelegram } from "../../sandbox/telegram/server.ts";
import { passedClock } from "../../src/clock.ts";
import type { BenchResult } from "../results.ts";
import { A_DAY, MANAGER } from "./folders.ts";
import type { Sweep } from "./sweep.ts";

const DAYS = 3 * 365;
const STARTS = 5;
const ASKED = 15;
const SWEEPS = 3;

/** What is promised: as many times as in an empty or a new folder, and milliseconds. */
const MOST_TIMES = 1.5;
const LONGEST_DELAY = 20;

interface Felt {
  start: number;
  campaigns: number;
  status: number;
}

const inProcess = async (file: string, ...args: string[]) =>
  (await promisify(execFile)(process.execPath, [fileURLToPath(new URL(file, import.meta.url)), ...args])).stdout;

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** Milliseconds until a bot over a folder is ready, and until it has answered each of the two commands; medians. */
async function feel(dataDir: string): Promise<Felt> {
  const telegram = await startTelegram();
  const pbx = await startPbx();
  const starts: number[] = [];
  const [campaigns, status]: [number[], number[]] = [[], []];
  try {
    for (let start = 0; start < STARTS; start++) {
      const began = passedClock();
      const bot = startBot({
        env: {
          BOT_TOKEN: telegram.token,
          TELEGRAM_API_ROOT: telegram.url,
          DATA_DIR: dataDir,
          DEFAULT_LOCALE: "en",
          ALOVOICE_TOKEN: pbx.token,
          ALOVOICE_BASE_URL: pbx.url,
          ADMIN_IDS: String(MANAGER),
        },
      });
      await bot.ready;
      starts.push(passedClock() - began);
      if (start === STARTS - 1) {
        const manager = telegram.person({ id: MANAGER, firstName: "Nodira", languageCode: "en", patience: 60_000 });
        const asks = async (text: string, waits: number[]) => {
          const asked = passedClock();
          manager.says(text);
          await manager.seesLast(/./);
          waits.push(passedClock() - asked);
        };
        for (let time = 0; time < ASKED; time++) {
          await asks("/campaigns", campaigns);
          await asks("/status 1", status);
        }
      }
      await bot.stop();
    }
  } finally {
    await Promise.all([telegram.close(), pbx.close()]);
  }
  // The first answers warm up what the others use.
  return { start: median(starts), campaigns: median(campaigns.slice(3)), status: median(status.slice(3)) };
}

/** Sweeps over copies of a folder; the one that was least disturbed by what else the machine does. */
async function sweepOver(folder: string, beside: string): Promise<Sweep> {
  const sweeps: Sweep[] = [];
  for (let time = 0; time < SWEEPS; time++) {
    const copy = join(beside, `copy-${time}`);
    await cp(folder, copy, { recursive: true });
    sweeps.push(JSON.parse(await inProcess("sweep.ts", copy)));
    await rm(copy, { recursive: true });
  }
  const [best] = sweeps.sort((a, b) => a.turns.own - b.turns.own);
  if (!best) throw new Error("No sweep");
  return best;
}

/** The section of RESULTS.md. */
export async function run(): Promise<BenchResult> {
  const folder = await mkdtemp(join(tmpdir(), "bench-years-"));
  try {
    const [empty, day, years] = ["empty", "day", "years"].map((name) => join(folder, name)) as [string, string, string];
    await inProcess("folders.ts", empty, "0");
    await inProcess("folders.ts", day, "1");
    await inProcess("folders.ts", years, String(DAYS));
    const sweep = await sweepOver(years, folder);
    const felt = { empty: await feel(empty), day: await feel(day), years: await feel(years) };
    const times = {
      start: felt.years.start / felt.empty.start,
      campaigns: felt.years.campaigns / felt.day.campaigns,
      status: felt.years.status / felt.day.status,
    };
    const ms = (value: number) => `${value.toFixed(0)} ms`;
    // Where others keep the processors, the collector's own threads wait for one too, and the loop for them.
    const isBusy = (loadavg()[0] ?? 0) > availableParallelism();
    const longestTurn = isBusy ? sweep.turns.computed : sweep.turns.own;
    const computed = `${sweep.turns.computed.toFixed(1)} ms; ${sweep.turns.byClock.toFixed(1)} ms`;
    const mb = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(1)} MB`;
    const row = (what: string, of: keyof Felt, before: Felt) => [
      ...[what, ms(before[of]), ms(felt.years[of]), `${times[of].toFixed(2)} x`],
    ];
    return {
      title: "Three years of thirty campaigns a day",
      rows: [
        ["what", "new folder", `${DAYS * A_DAY} campaigns`, "ratio"],
        row("start until it is ready (new: an empty folder)", "start", felt.empty),
        row("/campaigns until it is answered (new: after a day)", "campaigns", felt.day),
        row("/status 1 (new: after a day)", "status", felt.day),
        [
          ...["longest turn of the loop during a sweep, with what it waits for the disk", ""],
          ...[`${sweep.turns.own.toFixed(1)} ms`, ""],
        ],
        ["of that computed; by the clock, with what others kept the processor for", "", computed, ""],
        ["that sweep", "", `${sweep.forgotten} rows and files in ${sweep.seconds.toFixed(0)} s`, ""],
        ["database", "", mb(sweep.database), ""],
        ["its log during and after the sweep", "", `${mb(sweep.logBefore)}, ${mb(sweep.logAfter)}`, ""],
      ],
      ok: Object.values(times).every((ratio) => ratio <= MOST_TIMES) && longestTurn <= LONGEST_DELAY,
      notes: [
        "The sweep is the one after a month in which the bot was off: it finds the lists and campaigns of thirty days at once.",
        `Medians of ${STARTS} starts and of ${ASKED} answers; of ${SWEEPS} sweeps the one that was least disturbed.`,
        `Promised: ${MOST_TIMES} times; ${LONGEST_DELAY} ms of a turn without what others kept the processor for.`,
        isBusy
          ? "More programs ran than there are processors: judged by what the longest turn computed."
          : "The machine was quiet: judged by the longest turn with what it waited for.",
      ],
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}
