/** Keeps the bot running, as systemd would, and tells what became of it. */
import { type BotOptions, type BotProcess, startBot } from "./bot-process.ts";
import type { Snapshot } from "./snapshot.ts";

const KEPT_LINES = 200;
/** A bot that was ready and ended by itself is started again after this long; one that never was stays down. */
const RESTART_AFTER_MS = 1_000;

export interface BotKeeper {
  state(): Snapshot["bot"];
  /** SIGKILL; it stays dead until `restart`. */
  kill(): void;
  /** Starts it; a living one is asked to stop first. */
  restart(): Promise<void>;
  /** Asks it to stop and keeps it so. */
  stop(): Promise<void>;
}

/** Starts the bot. `changed` is called whenever its state or its log did. */
export function keepBot(options: BotOptions, changed: () => void): BotKeeper {
  const lines: string[] = [];
  const bot: Omit<Snapshot["bot"], "lines"> = { state: "starting", pid: 0, code: null, revivals: 0 };
  let wanted = true;
  let process: BotProcess | undefined;
  let revival: NodeJS.Timeout | undefined;

  function note(line: string): void {
    lines.push(line);
    lines.splice(0, lines.length - KEPT_LINES);
    changed();
  }

  function start(): void {
    clearTimeout(revival);
    wanted = true;
    const started = startBot({ ...options, onLine: note });
    process = started;
    Object.assign(bot, { state: "starting", pid: started.pid, code: null });
    started.ready.then(
      () => {
        if (process === started) bot.state = "ready";
        changed();
      },
      () => {}, // what it said is in its log, and that it ended is told below
    );
    void started.exited.then((code) => {
      if (process !== started) return;
      process = undefined;
      if (wanted && bot.state === "ready") revival = setTimeout(revive, RESTART_AFTER_MS);
      Object.assign(bot, { state: "dead", code });
      changed();
    });
    changed();
  }

  function revive(): void {
    bot.revivals += 1;
    start();
  }

  async function stop(): Promise<void> {
    clearTimeout(revival);
    wanted = false;
    await process?.stop();
  }

  start();
  return {
    state: () => ({ ...bot, lines: [...lines] }),
    kill() {
      clearTimeout(revival);
      wanted = false;
      process?.kill();
    },
    async restart() {
      await stop();
      start();
    },
    stop,
  };
}
