/** The upload of a campaign beside curl, over a server that only swallows. */
import { execFile } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { ONE_ARENA, SMALL_HEAP } from "../../sandbox/demo/bot-process.ts";
import { median } from "../bot/tapping.ts";
import type { BenchResult } from "../results.ts";
import { filesIn, writeFiles } from "./campaign.ts";
import type { Sent } from "./sender.ts";

/** Turns of each, one after the other, and requests in a turn of ours: what else the machine does falls on both. */
const TURNS = 5;
const REQUESTS = 3;

/** What is promised: times curl's median, and megabytes. */
const PROMISED = { times: 1.2, memory: 30 };

const SENDER = fileURLToPath(new URL("./sender.ts", import.meta.url));
const inProcess = promisify(execFile);

async function swallow(): Promise<{ server: Server; url: string }> {
  const server = createServer((request, response) => {
    request.resume().on("end", () => response.end('{"id":1}'));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  return { server, url: `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}` };
}

/** Milliseconds of one request of curl's, without the start of its process. */
async function curl(folder: string, url: string): Promise<number> {
  const { record, recipients } = filesIn(folder);
  const forms = ["-F", `record=@${record};type=audio/mpeg`, "-F", `recipients=@${recipients};type=text/csv`];
  const { stdout } = await inProcess("curl", [
    "-s",
    "-o",
    "/dev/null",
    "-w",
    "%{time_total}",
    ...forms,
    `${url}/addAutorule`,
  ]);
  return Number(stdout) * 1000;
}

async function ours(folder: string, url: string): Promise<Sent> {
  const args = [...SMALL_HEAP, SENDER, folder, url, String(REQUESTS)];
  const { stdout } = await inProcess(process.execPath, args, { env: { ...process.env, ...ONE_ARENA } });
  return JSON.parse(stdout) as Sent;
}

/** The section of RESULTS.md. @throws where there is no curl */
export async function run(): Promise<BenchResult> {
  const folder = await mkdtemp(join(tmpdir(), "bench-upload-"));
  const { server, url } = await swallow();
  try {
    writeFiles(folder);
    const [bare, whole]: [number[], Sent[]] = [[], []];
    for (let turn = 0; turn < TURNS; turn++) {
      for (let request = 0; request < REQUESTS; request++) bare.push(await curl(folder, url));
      whole.push(await ours(folder, url));
    }
    const [floor, wait] = [median(bare), median(whole.flatMap(({ waits }) => waits))];
    const memory = median(whole.map((sent) => sent.memory));
    return {
      title: "The upload of a campaign with 20 MB of recording and 13 MB of numbers",
      rows: [
        ["curl", "the bot", "times", "memory over idle"],
        [`${floor.toFixed(0)} ms`, `${wait.toFixed(0)} ms`, (wait / floor).toFixed(2), `${memory.toFixed(0)} MB`],
      ],
      ok: wait / floor <= PROMISED.times && memory <= PROMISED.memory,
      notes: [
        `Medians of ${TURNS * REQUESTS} requests each, in turn; the server reads and answers, and shares the machine.`,
        "The bot in a process of its own with the flags of `npm start`, its first request included; memory is that process's peak.",
        `Promised: ${PROMISED.times} times, ${PROMISED.memory} MB.`,
      ],
    };
  } finally {
    server.close();
    await rm(folder, { recursive: true });
  }
}
