import type { Words } from "./words.ts";

/** Why the process cannot run here, for the person at the terminal. `say` puts it in words. */
export class StartUpError extends Error {
  readonly code: "data-dir" | "http-port";
  readonly say: (words: Words) => string;
  constructor(code: StartUpError["code"], say: StartUpError["say"], options: { cause: unknown }) {
    super(`The process cannot start: ${code}`, options);
    this.name = "StartUpError";
    this.code = code;
    this.say = say;
  }
}

/** What the system says of a failure, such as EACCES or SQLITE_CANTOPEN; else the failure's own text. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return "code" in error && typeof error.code === "string" ? error.code : error.message;
}
