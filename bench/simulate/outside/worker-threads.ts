/**
 * In the place of node:worker_threads: what a thread would do is done in line. Sound is decoded beforehand, once for each
 * recording that there is (`sound.ts`): decoders are loaded in their own time.
 */
import { EventEmitter } from "node:events";
import { Readable } from "node:stream";
import { Killed } from "../machine/lives.ts";
import { machine, touch } from "../machine/machine.ts";
import { openedBy } from "./better-sqlite3.ts";
import { knownSound } from "./sound.ts";
import { inLine, parentPort } from "./threads-in-line.ts";

type Job = { kind?: string };

export { parentPort };

export const workerData: unknown = undefined;

const PICTURE = { ok: true, done: new Uint8Array([0x89, 0x50, 0x4e, 0x47]) };

export class Worker extends EventEmitter {
  readonly stdout = Readable.from([]);
  readonly stderr = Readable.from([]);
  readonly #entry: string;
  #ended = false;

  /** The database of the threads that look after it. */
  readonly #path: string;

  constructor(entry: URL, { workerData: path }: { workerData?: unknown } = {}) {
    super();
    this.#entry = entry.href;
    this.#path = String(path);
    // The check of the whole database: it takes its time, and says what it found by itself.
    if (this.#entry.endsWith("quick-check-worker.ts")) setTimeout(() => this.emit("message", "ok"), 50);
  }
  ref(): void {}
  unref(): void {}
  postMessage(job: Job | "make" | "end"): void {
    if (job === "make") setTimeout(() => void (this.#ended || this.emit("message", this.#checkpoint())), 20);
    else if (job === "end") setTimeout(() => this.emit("exit"), 1);
    else void this.#perform(job);
  }

  /** As the thread of the checkpoints does it, but over the connection that the process has. */
  #checkpoint(): boolean {
    touch("checkpoint");
    const db = openedBy(machine()?.scheduler.current(), this.#path);
    try {
      const [made] = (db?.pragma("wal_checkpoint(PASSIVE)") ?? []) as {
        busy: number;
        log: number;
        checkpointed: number;
      }[];
      return made?.busy === 0 && made.checkpointed >= made.log;
    } catch (error) {
      // A disk that takes nothing now is the thread's own affair.
      if (error instanceof Killed) throw error;
      return false;
    }
  }

  async terminate(): Promise<number> {
    this.#ended = true;
    return 0;
  }

  async #perform(job: Job): Promise<void> {
    const answer = await this.#answer(job);
    const takes = machine()?.random.whole(1, 80) ?? 1;
    setTimeout(() => void (this.#ended || this.emit("message", answer)), takes);
  }

  async #answer(job: Job): Promise<unknown> {
    if (this.#entry.includes("/recordings/")) return { ok: true, done: knownSound(job) };
    return this.#entry.includes("/plans/") ? PICTURE : inLine(this.#entry, job);
  }
}
