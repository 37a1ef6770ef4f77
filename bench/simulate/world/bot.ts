import { cpSync, rmSync } from "node:fs";
import type { Config } from "../../../src/config.ts";
import type { Log } from "../../../src/log.ts";
import type { RunParts } from "../../../src/run.ts";
import type { Catalogue } from "../../../src/words.ts";
import { createLife, type Life } from "../machine/lives.ts";
import type { Disk } from "../machine/machine.ts";
import type { Random } from "../machine/random.ts";
import type { Scheduler } from "../machine/scheduler.ts";
import type { Story } from "./story.ts";

/** The product, as it is loaded once for all runs. */
export interface Product {
  runBot(parts: RunParts): Promise<number>;
  /** @param approveFrom numbers from which a second person has to agree; 0: never */
  config(folder: string, approveFrom: number): Config;
  catalogue: Catalogue;
}

export interface BotParts {
  product: Product;
  scheduler: Scheduler;
  random: Random;
  folder: string;
  disk: Disk;
  story: Story;
  approveFrom: number;
  wall(): number;
  /** Something ended a process that nobody meant to end. */
  broke(what: string): void;
}

/** A process that runs, or ran. */
interface Running {
  life: Life;
  stop(): void;
  isReady: boolean;
  hasEnded: boolean;
  /** It said that somebody else works on the folder. */
  isRefused: boolean;
}

/** Milliseconds after which whoever keeps the bot running starts it again. */
const SHORTEST_DOWN = 500;
const LONGEST_DOWN = 45_000;

/** What a process says that finds another one at work on its folder. */
const FOLDER_IN_USE = /is in use/;

/** The bot on its machine: started, kept running, killed, and started again over the same folder. */
export function createBotKeeper(parts: BotParts) {
  const { product, scheduler, random, folder, disk, story, approveFrom, wall, broke } = parts;
  const began = scheduler.now();
  const passed = () => scheduler.now() - began;
  let running: Running | undefined;
  let starts = 0;
  let isKept = true;

  function logOf(name: string, life: () => Life, ready: () => void): Log {
    const write = (level: string) => (event: string, about?: Readonly<Record<string, unknown>>) => {
      if (life().isDead) return;
      if (event === "ready") ready();
      const facts = factsOf(about).replaceAll(folder, "the folder");
      story.tell(name, `${level === "info" ? "" : `${level} `}${event}${facts}`);
    };
    const [trace, debug] = [() => {}, () => {}];
    return { trace, debug, info: write("info"), warn: write("warn"), error: write("error"), fatal: write("fatal") };
  }

  /** One that is at work keeps every other one out; on a disk in trouble that one may not come so far. */
  const mustBeRefused = () =>
    running?.isReady === true && !running.life.isDead && !running.hasEnded && !disk.isFull && !disk.isLocked;

  /** Starts a process over a folder. @param isMain the one that is kept running; another one may be refused */
  function start(isMain = true): Running {
    starts += 1;
    const name = `bot ${starts}`;
    const life = createLife(
      name,
      (at) => {
        if (here.hasEnded) return;
        // It may die while the world acts for it, and then it is not the one that is put away after what happens now.
        scheduler.after(0, () => life.bury());
        story.tell(name, `dies at ${at.replaceAll(folder, "the folder")}`);
        if (isMain) startAgain();
      },
      scheduler.now,
    );
    const stopping = new AbortController();
    const here: Running = { life, stop: () => stopping.abort(), isReady: false, hasEnded: false, isRefused: false };
    if (isMain) running = here;
    let ids = 0;
    story.tell(name, "starts");
    const log = logOf(
      name,
      () => life,
      () => {
        here.isReady = true;
      },
    );
    scheduler.wake();
    const run = () =>
      product.runBot({
        config: product.config(folder, approveFrom),
        log,
        stopping: stopping.signal,
        catalogue: product.catalogue,
        clocks: { now: wall, passed, steady: () => began + passed() },
        newId: () => `${starts.toString(36)}${(++ids).toString(36)}${random.whole(0, 46_655).toString(36)}`,
        words: () => product.catalogue.en,
        // The line itself names the machine that simulates.
        refuse: (line) => {
          here.isRefused = !mustBeRefused() || FOLDER_IN_USE.test(line);
          const why = here.isRefused
            ? ""
            : `, and not because of the other one: ${line.replaceAll(folder, "the folder")}`;
          story.tell(name, `is refused${why}`);
        },
      });
    const over = (how: string, isFine: boolean) => {
      here.hasEnded = true;
      if (life.isDead) return;
      story.tell(name, how);
      if (!isFine && !here.isRefused && (isMain || mustBeRefused())) broke(`${name} ${how}`);
      // The system closes what it left open.
      life.kill("kept");
      life.bury();
      if (isMain) startAgain();
    };
    // As something that happens in the process: what its promises bring is its own too.
    scheduler.afterIn(life, 0, () => {
      run().then(
        (code) => over(`ends with ${code}`, code === 0),
        (error: unknown) => over(`breaks with ${String(error)}`, false),
      );
    });
    return here;
  }

  function startAgain(): void {
    scheduler.after(random.whole(SHORTEST_DOWN, LONGEST_DOWN), () => {
      // Somebody may have started it meanwhile.
      if (isKept && (running === undefined || running.life.isDead || running.hasEnded)) start();
    });
  }

  return {
    start,
    /** The process that is kept running, alive or dead. */
    life: (): Life | undefined => running?.life,
    isReady: (): boolean => running?.isReady === true && !running.life.isDead && !running.hasEnded,
    /** Starts another process beside it, which somebody ends after some seconds if it still runs. */
    startBeside(): void {
      const beside = start(false);
      const { life } = beside;
      scheduler.after(5_000, () => {
        if (running?.isReady && !running.life.isDead && beside.isReady) broke("two processes work on one folder");
        life.kill("kept");
        life.bury();
      });
    },
    /** It is told to end in order. */
    stop: (): void => running?.stop(),
    /** It dies now, and is started again. */
    kill(power: "kept" | "lost"): void {
      running?.life.kill(power);
      // A dead process is buried when something of its own would have happened next.
      running?.life.bury();
    },
    /** It ends, and is not started until it is resumed; nothing happens where somebody else has halted it. @param then once it is dead */
    halt(then: () => void): void {
      if (!isKept) return;
      isKept = false;
      this.kill("kept");
      scheduler.after(1_000, then);
    },
    /** The run is over. */
    end(): void {
      isKept = false;
      this.kill("kept");
    },
    resume(): void {
      isKept = true;
      start();
    },
    /** Copies the folder as it lies there, in the place of the copy before: a log that only that one had would spoil this one. */
    copyTo(to: string): void {
      rmSync(to, { recursive: true, force: true });
      cpSync(folder, to, { recursive: true, preserveTimestamps: true });
    },
    putBack(from: string): void {
      rmSync(folder, { recursive: true, force: true });
      cpSync(from, folder, { recursive: true, preserveTimestamps: true });
    },
  };
}

export type BotKeeper = ReturnType<typeof createBotKeeper>;

function factsOf(facts: Readonly<Record<string, unknown>> = {}): string {
  const told = Object.entries(facts).flatMap(([name, value]) => {
    if (value === undefined || name === "data") return [];
    return [`${name}: ${value instanceof Error ? `${value.name}: ${value.message}` : JSON.stringify(value)}`];
  });
  return told.length > 0 ? ` (${told.join(", ")})` : "";
}
