/** The largest list that Telegram lets through, in the whole bot: its memory, and what another chat feels meanwhile. */
import { readFileSync } from "node:fs";
import { sampleNumbers } from "../../sandbox/samples/lists.ts";
import { goodMp3 } from "../../sandbox/samples/recordings.ts";
import { makeXlsx } from "../../sandbox/samples/xlsx.ts";
import type { Person, Upload } from "../../sandbox/telegram/contract.ts";
import { passedClock } from "../../src/clock.ts";
import { withBot } from "../installation.ts";
import type { BenchResult } from "../results.ts";

/** Megabytes of resident memory that the whole process may take. */
const MOST_MEMORY = 200;

const PATIENCE = 120_000;

interface Felt {
  name: string;
  megabytes: number;
  idle: number;
  seconds: number;
  peak: number;
  taps: number;
  longestTap: number;
}

function csv(): Upload {
  return { name: "mijozlar.csv", bytes: Buffer.from(sampleNumbers(1_600_000).join("\n")) };
}

function xlsx(): Upload {
  const rows = sampleNumbers(600_000).map((number, index) => [
    index,
    `Mijoz ${index}, ${index * 7}-uy`,
    Number(number),
  ]);
  return { name: "mijozlar.xlsx", bytes: makeXlsx([{ name: "Mijozlar", rows }]) };
}

/** Resident memory of a process in megabytes, as Linux tells it: now, or at its highest. */
function memoryOf(pid: number, what: "VmRSS" | "VmHWM"): number {
  const line = new RegExp(`${what}:\\s+(\\d+)`).exec(readFileSync(`/proc/${pid}/status`, "utf8"));
  return Number(line?.[1] ?? Number.NaN) / 1024;
}

/** Taps one button after another until `over`; how many were answered, and the longest wait in milliseconds. */
async function tapUntil(person: Person, over: () => boolean): Promise<{ taps: number; longestTap: number }> {
  const messageId = person.chat().findLast(({ fromBot }) => fromBot)?.message.message_id ?? 0;
  let taps = 0;
  let longestTap = 0;
  while (!over()) {
    const at = passedClock();
    await person.forgesTap(taps % 2 === 0 ? "m|speak|ru" : "m|speak|uz", messageId).answered;
    longestTap = Math.max(longestTap, passedClock() - at);
    taps += 1;
  }
  return { taps, longestTap };
}

function measure(list: Upload): Promise<Felt> {
  return withBot({ adminIds: [1, 2] }, async ({ bot, telegram }) => {
    const manager = telegram.person({ id: 1, firstName: "Nodira", languageCode: "uz", patience: PATIENCE });
    const other = telegram.person({ id: 2, firstName: "Aziz", languageCode: "uz", patience: PATIENCE });
    other.says("/language");
    await other.seesLast(/./);
    manager.says("/new");
    await manager.seesLast(/1 \/ 6/);
    manager.sendsDocument({ name: "aksiya.mp3", bytes: await goodMp3() });
    await manager.seesLast(/2 \/ 6/);
    const idle = memoryOf(bot.pid, "VmRSS");
    const start = passedClock();
    let over = false;
    manager.sendsDocument(list);
    const tapping = tapUntil(other, () => over);
    await manager.seesLast(/\d ta raqam/);
    over = true;
    const seconds = (passedClock() - start) / 1000;
    const peak = memoryOf(bot.pid, "VmHWM");
    return { name: list.name, megabytes: list.bytes.byteLength / 2 ** 20, idle, seconds, peak, ...(await tapping) };
  });
}

/** The section of RESULTS.md. */
export async function run(): Promise<BenchResult> {
  const felt = [await measure(csv()), await measure(xlsx())];
  const row = ({ name, megabytes, seconds, idle, peak, taps, longestTap }: Felt) => [
    `${name}, ${megabytes.toFixed(1)} MB`,
    `${seconds.toFixed(1)} s`,
    `${idle.toFixed(0)} MB`,
    `${peak.toFixed(0)} MB`,
    String(taps),
    `${longestTap.toFixed(0)} ms`,
  ];
  return {
    title: "The largest list in the whole bot",
    rows: [
      ["list", "sent to verdict", "before", "peak", "taps of another chat meanwhile", "longest wait"],
      ...felt.map(row),
    ],
    ok: felt.every(({ peak, taps }) => peak <= MOST_MEMORY && taps > 0),
    notes: [
      `Resident memory of the whole process, as the system counts it; promised: ${MOST_MEMORY} MB at most.`,
      "From the moment at which the file is sent to the verdict on the screen; bot and stand-ins share the machine.",
    ],
  };
}
