import * as v from "valibot";
import { Environment, type LOG_LEVELS, type RECIPIENTS_FORMATS } from "./config-variables.ts";
import type { HandOver } from "./domain/campaign/late-hand-over.ts";
import type { Locale } from "./domain/locale.ts";
import type { Result } from "./domain/result.ts";
import { withoutUndefined } from "./domain/without-undefined.ts";

export type LogLevel = (typeof LOG_LEVELS)[number];
export type RecipientsFormat = (typeof RECIPIENTS_FORMATS)[number];

/** Everything that an installation decides. Durations carry their unit in the name; addresses end without a slash. */
export interface Config {
  readonly botToken: string;
  readonly alovoiceToken: string;
  /** Telegram user ids of the people who may use the bot. */
  readonly adminIds: readonly number[];
  readonly alovoiceBaseUrl: string;
  readonly telegramApiRoot: string;
  readonly dataDir: string;
  readonly defaultLocale: Locale;
  /** As the PBX writes it: "utc +5". */
  readonly defaultTimezone: string;
  readonly recipientsFormat: RecipientsFormat;
  /** Hours in which calls need no extra question. */
  readonly callingHours: { readonly from: Temporal.PlainTime; readonly to: Temporal.PlainTime };
  readonly undoSeconds: number;
  /** When a confirmed campaign goes to the PBX: at once, or 15 minutes before its window opens. */
  readonly handOver: HandOver;
  /** Numbers from which a second person agrees before a campaign leaves, and hours outside the calling hours; 0: never. */
  readonly approveFrom: number;
  readonly watchSeconds: number;
  readonly retentionDays: number;
  /** How many days it is remembered who was called. */
  readonly callMemoryDays: number;
  /** Without it no port is opened; 0 is any free one. */
  readonly httpPort?: number;
  /** The address at which that port is opened. */
  readonly httpHost: string;
  /** Without it updates are fetched by long polling. */
  readonly webhook?: { readonly url: string; readonly secret: string };
  /**
   * Keys of 32 bytes, the newest first, or none: the newest seals what is stored, the others open what is older. What is
   * sealed or keyed with them takes a key of its own by HKDF, never these bytes themselves.
   */
  readonly secretKeys: readonly Uint8Array[];
  /** AloVoice's web cabinet: where it is known, whatever sends somebody there has a button that leads there. */
  readonly cabinetUrl?: string;
  readonly logLevel: LogLevel;
}

export type VariableName = keyof typeof Environment.entries;

/** Every variable that is read, in the order in which they are told. */
export const VARIABLES: readonly string[] = Object.keys(Environment.entries);

/** One variable that cannot be used as it stands. `found` is what was written there, never of a secret. */
export interface ConfigProblem {
  readonly name: VariableName;
  readonly code: "missing" | "malformed";
  readonly found?: string;
}

export type ConfigReading = Result<{ config: Config }, readonly ConfigProblem[]>;

const SECRETS: ReadonlySet<VariableName> = new Set(["BOT_TOKEN", "ALOVOICE_TOKEN", "WEBHOOK_SECRET", "SECRET_KEY"]);

const isVariable = (name: string): name is VariableName => Object.hasOwn(Environment.entries, name);

/** Reads the environment (an empty variable counts as unset): a whole Config, or everything that is wrong with it. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): ConfigReading {
  const given = Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (isVariable(name) && value?.trim() ? [[name, value.trim()]] : [])),
  );
  const reading = v.safeParse(Environment, given);
  const problems = new Map<VariableName, ConfigProblem>();
  for (const issue of reading.issues ?? []) {
    const name = String(issue.path?.[0].key);
    if (isVariable(name)) problems.set(name, problemOf(name, given[name]));
  }
  for (const name of missingForWebhook(given)) problems.set(name, { name, code: "missing" });
  // The address is seen by every proxy on the way.
  if (given.BOT_TOKEN && given.WEBHOOK_URL?.includes(given.BOT_TOKEN)) {
    problems.set("WEBHOOK_URL", { name: "WEBHOOK_URL", code: "malformed" });
  }
  // Numbers and the PBX's token are read by whoever stands on the way.
  if (reading.success && isPlain(reading.output.ALOVOICE_BASE_URL, reading.output.ALOVOICE_PLAIN_HTTP ?? [])) {
    problems.set("ALOVOICE_BASE_URL", problemOf("ALOVOICE_BASE_URL", given.ALOVOICE_BASE_URL));
  }
  if (!reading.success || problems.size > 0) return { ok: false, refusal: [...problems.values()] };
  return { ok: true, config: configOf(reading.output) };
}

/** Whether an address goes unencrypted to another machine than this one and those that are named. */
function isPlain(address: string, named: readonly string[]): boolean {
  const { protocol, hostname } = new URL(address);
  return protocol === "http:" && !/^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname) && !named.includes(hostname);
}

/** DATA_DIR alone, for what needs nothing else of the configuration. */
export function dataDirOf(env: Readonly<Record<string, string | undefined>>): string {
  return v.parse(Environment.entries.DATA_DIR, env.DATA_DIR?.trim() || undefined);
}

/** The keys of SECRET_KEY alone, none where it is not set; undefined where it cannot be read. */
export function secretKeysOf(env: Readonly<Record<string, string | undefined>>): readonly Uint8Array[] | undefined {
  const { success, output } = v.safeParse(Environment.entries.SECRET_KEY, env.SECRET_KEY?.trim() || undefined);
  return success ? (output ?? []) : undefined;
}

/** What must never be printed: hand it to the log. */
export function secretsOf(config: Config): string[] {
  const { botToken, alovoiceToken, webhook, secretKeys } = config;
  return [
    botToken,
    alovoiceToken,
    ...(webhook ? [webhook.secret] : []),
    ...secretKeys.map((key) => Buffer.from(key).toString("base64")),
  ];
}

function problemOf(name: VariableName, value: string | undefined): ConfigProblem {
  if (value === undefined) return { name, code: "missing" };
  // An address may carry a password before its @.
  if (SECRETS.has(name) || value.includes("@")) return { name, code: "malformed" };
  return { name, code: "malformed", found: value };
}

/** A webhook needs its address, its secret and a port to listen on: all or none. */
function missingForWebhook(given: Readonly<Record<string, string>>): VariableName[] {
  const wanted = "WEBHOOK_URL" in given || "WEBHOOK_SECRET" in given;
  const needed = ["HTTP_PORT", "WEBHOOK_URL", "WEBHOOK_SECRET"] as const;
  return wanted ? needed.filter((name) => !(name in given)) : [];
}

function configOf(read: v.InferOutput<typeof Environment>): Config {
  return withoutUndefined({
    botToken: read.BOT_TOKEN,
    alovoiceToken: read.ALOVOICE_TOKEN,
    adminIds: read.ADMIN_IDS,
    alovoiceBaseUrl: read.ALOVOICE_BASE_URL,
    telegramApiRoot: read.TELEGRAM_API_ROOT,
    dataDir: read.DATA_DIR,
    defaultLocale: read.DEFAULT_LOCALE,
    defaultTimezone: read.DEFAULT_TIMEZONE,
    recipientsFormat: read.RECIPIENTS_FORMAT,
    callingHours: read.CALLING_HOURS,
    undoSeconds: read.UNDO_SECONDS,
    handOver: read.HAND_OVER,
    approveFrom: read.APPROVE_FROM,
    watchSeconds: read.WATCH_SECONDS,
    retentionDays: read.RETENTION_DAYS,
    callMemoryDays: read.CALL_MEMORY_DAYS,
    logLevel: read.LOG_LEVEL,
    httpHost: read.HTTP_HOST,
    cabinetUrl: read.CABINET_URL,
    httpPort: read.HTTP_PORT,
    webhook:
      read.WEBHOOK_URL && read.WEBHOOK_SECRET ? { url: read.WEBHOOK_URL, secret: read.WEBHOOK_SECRET } : undefined,
    secretKeys: read.SECRET_KEY ?? [],
  });
}
