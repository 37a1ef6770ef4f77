/** The bot as a child process: started, awaited, killed and stopped as an operating system would. */
import { type ChildProcess, spawn } from "node:child_process";
import { getCompileCacheDir } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

/** Milliseconds that a process that was asked to stop may take: it needs ten seconds, a busy machine more. */
const STOP_PATIENCE_MS = 120_000;
/** As `npm start` does: new objects get little room, so that the process stays small while it reads a large list. */
export const SMALL_HEAP = ["--max-semi-space-size=2", "--heap-growing-percent=40"];
/** So does all that is not of the heap: each thread would keep what another one could take. */
export const ONE_ARENA = { MALLOC_ARENA_MAX: "1" };
/** Where main.ts keeps what it compiled; told before, it spares the start the reading of main.ts itself. */
const COMPILED = getCompileCacheDir() ?? join(tmpdir(), "node-compile-cache");
const ENTRY = fileURLToPath(new URL("../../src/main.ts", import.meta.url));

/** Where programs are, the time zone, and a clock that was set. */
const SURROUNDINGS = ["PATH", "TZ", "NODE_OPTIONS", "CLOCK_AHEAD"];

export interface BotOptions {
  /** The bot's whole environment besides its surroundings; a folder in it must be absolute. */
  env: Record<string, string>;
  /** Every line that the bot writes, to either stream. */
  onLine?: (line: string) => void;
  /** What to run; the bot's own entry when left out. */
  entry?: string;
}

export interface BotProcess {
  readonly pid: number;
  /** Resolves when the log says `"msg":"ready"`; rejects, with the last lines, when the process ends before. */
  readonly ready: Promise<void>;
  /** Resolves with the exit code, or with null when a signal ended it. */
  readonly exited: Promise<number | null>;
  /** SIGKILL: no goodbye. */
  kill(): void;
  /** SIGTERM, and SIGKILL when that was ignored for long; resolves as `exited` does. */
  stop(): Promise<number | null>;
}

/** Starts the bot in the same Node as this process. It runs outside the project folder, so that no .env file leaks in. */
export function startBot({ env, onLine, entry = ENTRY }: BotOptions): BotProcess {
  const child = spawn(process.execPath, [...SMALL_HEAP, entry], {
    cwd: tmpdir(),
    env: { NODE_COMPILE_CACHE: COMPILED, ...ONE_ARENA, ...surroundings(), ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const orphan = () => child.kill("SIGKILL");
  process.once("exit", orphan);

  const exited = new Promise<number | null>((resolve) => {
    child.once("close", (code) => resolve(code));
    child.once("error", () => resolve(null));
  }).finally(() => process.off("exit", orphan));

  const last: string[] = [];
  const ready = new Promise<void>((resolve, reject) => {
    const read = (line: string) => {
      last.splice(0, last.length, ...last.slice(-9), line);
      if (saysReady(line)) resolve();
      onLine?.(line);
    };
    for (const stream of [child.stdout, child.stderr]) createInterface({ input: stream }).on("line", read);
    void exited.then((code) => reject(new Error(`The bot ended (${code}) before it was ready:\n${last.join("\n")}`)));
  });
  ready.catch(() => {}); // whoever asks for `ready` hears of it; whoever does not watches `exited`

  return { pid: child.pid ?? 0, ready, exited, kill: orphan, stop: () => stop(child, exited) };
}

function stop(child: ChildProcess, exited: Promise<number | null>): Promise<number | null> {
  child.kill("SIGTERM");
  const timer = setTimeout(() => child.kill("SIGKILL"), STOP_PATIENCE_MS);
  return exited.finally(() => clearTimeout(timer));
}

/** What any process of the project shares of this one's surroundings. */
export function surroundings(): Record<string, string | undefined> {
  return Object.fromEntries(SURROUNDINGS.map((name) => [name, process.env[name]]));
}

function saysReady(line: string): boolean {
  return line.startsWith("{") && /"msg":"ready"/.test(line);
}
