import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeMp3 } from "../../sandbox/samples/mp3.ts";
import type { NewCampaign } from "../../src/pbx/form.ts";

export type Prepared = { campaign: NewCampaign; mp3: Uint8Array; remove(): Promise<void> };

/** A campaign with its two files in a new folder, which `remove` deletes. */
export async function prepareCampaign(list = "998901234567\n998931112233\n"): Promise<Prepared> {
  const folder = await mkdtemp(join(tmpdir(), "campaign-"));
  const mp3 = await makeMp3({ seconds: 2 });
  const record = { path: join(folder, "a"), name: "Привет 1.MP3" };
  const recipients = { path: join(folder, "b"), name: "roʻyxat.csv" };
  await writeFile(record.path, mp3);
  await writeFile(recipients.path, list);
  return {
    mp3,
    remove: () => rm(folder, { recursive: true, maxRetries: 20 }),
    campaign: {
      name: 'Qarz "eslatma"; № 1\n2-qator',
      from: Temporal.PlainDate.from("2026-11-24"),
      to: Temporal.PlainDate.from("2026-12-01"),
      fromTime: Temporal.PlainTime.from("09:05"),
      toTime: Temporal.PlainTime.from("18:00"),
      trunks: ["712037006", "551234567"],
      maxline: 10,
      goodtime: 0,
      tries: 2,
      paused: true,
      timezone: "utc +5",
      record,
      recipients,
    },
  };
}
