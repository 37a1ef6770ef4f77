import { type DestinationStream, pino } from "pino";
import type { LogLevel } from "./config.ts";
import { withoutUndefined } from "./domain/without-undefined.ts";
import { createLogLines } from "./log-lines.ts";
import { createMask } from "./log-mask.ts";

/** Facts that go with an event: plain data and errors. */
export type Facts = Readonly<Record<string, unknown>>;

type Write = (event: string, facts?: Facts) => void;

/** One line of JSON an event. An event is a short fixed name ("ready"); what varies goes into the facts. */
export type Log = Readonly<Record<LogLevel, Write>>;

export interface LogOptions {
  readonly level: LogLevel;
  /** Texts that must never be written, as they are or percent-encoded. */
  readonly secrets: readonly string[];
  /** Where the lines go; the standard output unless told. */
  readonly destination?: DestinationStream;
}

/** Beyond this depth facts are not written: a log line is not a dump. */
const DEEPEST = 5;

/** A log in which secrets, Telegram tokens and phone numbers are masked, and errors are only what they say. */
export function createLog({ level, secrets, destination = createLogLines() }: LogOptions): Log {
  const mask = createMask(secrets);
  const lines = pino({ level, base: null, formatters: { level: (label) => ({ level: label }) } }, destination);
  const writer =
    (label: LogLevel): Write =>
    (event, facts = {}) => {
      if (lines.isLevelEnabled(label)) lines[label](factsOf(facts, mask), mask(event));
    };
  return {
    trace: writer("trace"),
    debug: writer("debug"),
    info: writer("info"),
    warn: writer("warn"),
    error: writer("error"),
    fatal: writer("fatal"),
  };
}

type Mask = (text: string) => string;

function factsOf(facts: object, mask: Mask, depth = 0): Record<string, unknown> {
  return Object.fromEntries(Object.entries(facts).map(([name, value]) => [mask(name), factOf(value, mask, depth + 1)]));
}

function factOf(value: unknown, mask: Mask, depth: number): unknown {
  if (typeof value === "string") return mask(value);
  // Digits masked as text would stay readable as a number.
  if (typeof value === "number" || typeof value === "bigint") {
    const text = String(value);
    return /^998\d{9}$/.test(text) ? mask(text) : typeof value === "bigint" ? text : value;
  }
  if (typeof value !== "object" || value === null) return typeof value === "function" ? undefined : value;
  if (depth > DEEPEST) return "…";
  if (value instanceof Error) return errorFacts(value, mask, depth);
  if (Array.isArray(value)) return value.map((item) => factOf(item, mask, depth + 1));
  const prototype = Object.getPrototypeOf(value);
  if (prototype === Object.prototype || prototype === null) return factsOf(value, mask, depth);
  // Temporal values, URLs and the like say themselves; any other object (a grammY context) is only named.
  const text = String(value);
  return text.startsWith("[object ") ? `[${value.constructor.name}]` : mask(text);
}

/** grammY keeps the cause in `error` and Telegram's code in `error_code`; its `ctx` and `payload` are left out. */
function errorFacts(error: Error, mask: Mask, depth: number): Record<string, unknown> {
  const { code, error_code, cause, error: inner } = error as Error & Record<string, unknown>;
  const reason = cause ?? inner;
  const ownCode = typeof code === "string" || typeof code === "number" ? factOf(code, mask, depth) : undefined;
  return withoutUndefined<Record<string, unknown>>({
    name: mask(error.name),
    code: typeof error_code === "number" ? error_code : ownCode,
    message: mask(error.message),
    cause: reason === undefined ? undefined : causeOf(reason, mask, depth),
  });
}

/** A thrown value need not be an error; an object that is none may hold anything, so only its kind is told. */
function causeOf(reason: unknown, mask: Mask, depth: number): unknown {
  if (typeof reason !== "object" || reason === null || reason instanceof Error) return factOf(reason, mask, depth + 1);
  return `[${reason.constructor?.name ?? "object"}]`;
}
