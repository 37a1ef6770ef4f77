/** A campaign with the largest files that Telegram hands a bot: a recording of 20 MB, a list of 13 MB. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { NewCampaign } from "../../src/pbx/form.ts";

const MEGABYTE = 1024 * 1024;
const RECORDING = 20 * MEGABYTE;
const NUMBERS = 1_000_000;

export const filesIn = (folder: string) => ({ record: join(folder, "recording"), recipients: join(folder, "list") });

/** Writes both; what the recording sounds like matters to nobody here. */
export function writeFiles(folder: string): void {
  const { record, recipients } = filesIn(folder);
  writeFileSync(record, Buffer.alloc(RECORDING, "sound"));
  writeFileSync(recipients, Array.from({ length: NUMBERS }, (_, at) => `${998_900_000_000 + at}\n`).join(""));
}

/** All but the files. */
export const CAMPAIGN: Omit<NewCampaign, "record" | "recipients"> = {
  name: "Aksiya",
  from: Temporal.PlainDate.from("2030-01-07"),
  to: Temporal.PlainDate.from("2030-01-08"),
  fromTime: Temporal.PlainTime.from("09:00"),
  toTime: Temporal.PlainTime.from("18:00"),
  trunks: ["712037006"],
  maxline: 10,
  goodtime: 0,
  tries: 2,
  paused: false,
  timezone: "utc +5",
};
