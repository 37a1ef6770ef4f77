/** A process that uploads a campaign with large files, as the bot does. Prints Sent as JSON. */
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { passedClock } from "../../src/clock.ts";
import { createPbx } from "../../src/pbx/client.ts";
import { CAMPAIGN, filesIn } from "./campaign.ts";

/** What the process felt. */
export interface Sent {
  /** Milliseconds of each request, from the call to what the PBX made of it. */
  waits: number[];
  /** Megabytes of the peak over the idle process. */
  memory: number;
}

const MEGABYTE = 1024 * 1024;

async function measure(folder: string, baseUrl: string, times: number): Promise<Sent> {
  const pbx = createPbx({ baseUrl, token: "bench", now: passedClock, gapMs: 0 });
  const { record, recipients } = filesIn(folder);
  const campaign = {
    ...CAMPAIGN,
    record: { path: record, name: "Aksiya.mp3" },
    recipients: { path: recipients, name: "mijozlar.csv" },
  };
  await sleep(500);
  const idle = process.memoryUsage.rss();
  const waits: number[] = [];
  for (let sent = 0; sent < times; sent++) {
    const began = passedClock();
    const added = await pbx.addAutorule(campaign, { onProgress: () => {} });
    waits.push(passedClock() - began);
    if (added.kind !== "accepted") throw new Error(`Not accepted: ${JSON.stringify(added)}`);
  }
  await pbx.close();
  return { waits, memory: (process.resourceUsage().maxRSS * 1024 - idle) / MEGABYTE };
}

if (import.meta.main) {
  const [folder = ".", baseUrl = "", times = "1"] = process.argv.slice(2);
  process.stdout.write(JSON.stringify(await measure(join(folder), baseUrl, Number(times))));
}
