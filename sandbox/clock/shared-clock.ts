/** A clock that can be set and run fast, and that other processes go by as well: the bot, whose own it becomes. */
import { mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { wallClock } from "../../src/clock.ts";

export interface SharedClock {
  /** Epoch milliseconds by this clock. */
  now(): number;
  /** Milliseconds by the clock beside it that nobody can set: it runs as fast, and stays where it is when this one is set. */
  passed(): number;
  /** From now on it shows this, and goes on from there. */
  set(epochMs: number): void;
  /** All the time until then passes at once, by both clocks. */
  goOn(epochMs: number): void;
  /** How many of its seconds pass in one. */
  speed: number;
  /** What a process needs in its environment to go by this clock. */
  readonly env: Record<string, string>;
  remove(): void;
}

/** What a process is started with (`node --import`) to go by a clock of its own. */
export const CLOCK_PRELOAD = new URL("./clock-preload.js", import.meta.url).href;

/** A clock that shows `shown` at first, the machine's time when left out; `machine` gives epoch milliseconds. */
export function openSharedClock(shown?: number, machine: () => number = wallClock): SharedClock {
  const folder = mkdtempSync(join(tmpdir(), "shared-clock-"));
  const file = join(folder, "clock.json");
  let state = { since: machine(), shown: shown ?? machine(), passed: 0, speed: 1 };

  const since = () => (machine() - state.since) * state.speed;
  const now = () => Math.floor(state.shown + since());
  const passed = () => state.passed + since();
  function change(to: { shown?: number; passed?: number; speed?: number }): void {
    state = { since: machine(), shown: now(), passed: passed(), speed: state.speed, ...to };
    // Renamed into place, so that no reader meets half of it.
    writeFileSync(`${file}.new`, JSON.stringify(state));
    renameSync(`${file}.new`, file);
  }

  change({});
  return {
    now,
    passed,
    set: (epochMs) => change({ shown: epochMs }),
    goOn: (epochMs) => change({ shown: epochMs, passed: passed() + epochMs - now() }),
    get speed() {
      return state.speed;
    },
    set speed(speed) {
      change({ speed });
    },
    env: { CLOCK_FILE: file, NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ""} --import=${CLOCK_PRELOAD}`.trim() },
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 20 }),
  };
}
