import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { learnSound } from "./outside/sound.ts";
import { loadThread } from "./outside/threads-in-line.ts";
import type { Product } from "./world/bot.ts";
import { PBX, PBX_TOKEN } from "./world/pbx.ts";
import { TELEGRAM, TOKEN } from "./world/telegram.ts";

/** Those who are let in. */
export const MANAGERS = [700_100, 700_101, 700_102, 700_103];

/** All that is loaded and made once, for every run. */
export interface Loaded {
  product: Product;
  recording: Uint8Array;
  /** Lays a data folder with a database that is there already: made once, copied for each run. */
  layFolder(folder: string): void;
}

const THREADS = ["lists", "recordings", "plans"].map(
  (room) => new URL(`../../src/files/${room}/worker.ts`, import.meta.url),
);

/** Loads the product. After `replaceOutside`, and before anything is simulated. */
export async function loadProduct(): Promise<Loaded> {
  for (const entry of THREADS) await loadThread(entry);
  const { runBot } = await import("../../src/run.ts");
  const { readConfig } = await import("../../src/config.ts");
  const { loadCatalogue } = await import("../../src/words.ts");
  const { openStore } = await import("../../src/store/store.ts");
  const { goodMp3 } = await import("../../sandbox/samples/recordings.ts");
  const recording = await goodMp3(5);
  const [, recordings] = THREADS;
  if (recordings) await learnSound(recordings, recording);

  const template = mkdtempSync(join(tmpdir(), "simulate-template-"));
  openStore(join(template, "campaigns.sqlite")).close();
  process.once("exit", () => rmSync(template, { recursive: true, force: true }));

  function config(folder: string, approveFrom: number) {
    const reading = readConfig({
      BOT_TOKEN: TOKEN,
      TELEGRAM_API_ROOT: TELEGRAM,
      ALOVOICE_TOKEN: PBX_TOKEN,
      ALOVOICE_BASE_URL: PBX,
      ADMIN_IDS: MANAGERS.join(","),
      DATA_DIR: folder,
      DEFAULT_LOCALE: "en",
      APPROVE_FROM: String(approveFrom),
    });
    if (!reading.ok) throw new Error(JSON.stringify(reading.refusal));
    return reading.config;
  }

  return {
    product: { runBot, config, catalogue: loadCatalogue() },
    recording,
    layFolder: (folder) => cpSync(template, folder, { recursive: true }),
  };
}
