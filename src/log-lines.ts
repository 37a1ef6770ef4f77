import { writeSync } from "node:fs";
import { wallClock } from "./clock.ts";

const STANDARD_OUTPUT = 1;
const STANDARD_ERROR = 2;

/** Characters that wait for a slow reader; what comes on top of them is lost: the bot's memory is not a log. */
const MOST_WAITING = 1_000_000;

/** Milliseconds before a reader that takes nothing is tried again. */
const PAUSE = 100;

export interface LogLines {
  write(line: string): void;
  /** Writes what waits, as far as it is taken now. */
  flush(): void;
}

/**
 * Lines to the standard output, whatever becomes of it. A full disk or a pipe that nobody reads any more must not end or
 * hold the bot: such lines are lost, which is said once on the standard error, and counted in the log when it can be
 * written again.
 * @param writeTo how bytes are written to a descriptor; Node's own unless told
 */
export function createLogLines(writeTo: (fd: number, bytes: Buffer) => number = writeSync): LogLines {
  let waiting = Buffer.alloc(0);
  let retrying = false;
  let lost = 0;
  let said = false;

  /** Writes as much as is taken; false when the reader takes nothing now. */
  function push(): boolean {
    try {
      while (waiting.length > 0) waiting = waiting.subarray(writeTo(STANDARD_OUTPUT, waiting));
      return true;
    } catch (error) {
      if (codeOf(error) === "EAGAIN") return false;
      lose(codeOf(error), linesIn(waiting));
      waiting = Buffer.alloc(0);
      return true;
    }
  }

  function lose(code: string, lines: number): void {
    lost += lines;
    if (said) return;
    said = true;
    try {
      writeTo(STANDARD_ERROR, Buffer.from(lineOf({ level: "error", msg: "log-not-written", code })));
    } catch {
      // Nobody listens there either.
    }
  }

  function flush(): void {
    if (push() || retrying) return;
    retrying = true;
    setTimeout(() => {
      retrying = false;
      flush();
    }, PAUSE).unref();
  }

  return {
    flush,
    write(line) {
      if (waiting.length + line.length > MOST_WAITING) return lose("EAGAIN", 1);
      const before = lost;
      lost = 0;
      const note =
        before === 0 ? "" : lineOf({ level: "warn", time: wallClock(), msg: "log-lines-lost", lines: before });
      waiting = Buffer.concat([waiting, Buffer.from(note + line)]);
      flush();
      // The note that was lost with the line stands for those before it.
      if (lost > 0 && before > 0) lost += before - 1;
    },
  };
}

function lineOf(facts: object): string {
  return `${JSON.stringify(facts)}\n`;
}

function linesIn(bytes: Buffer): number {
  return bytes.toString("latin1").split("\n").length - 1;
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
}
