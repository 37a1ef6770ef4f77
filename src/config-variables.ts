import { isIP } from "node:net";
import * as v from "valibot";
import { HAND_OVERS } from "./domain/campaign/late-hand-over.ts";
import { LOCALES } from "./domain/locale.ts";
import { readZone } from "./domain/schedule/zone.ts";

export const LOG_LEVELS = ["trace", "debug", "info", "warn", "error", "fatal"] as const;
export const RECIPIENTS_FORMATS = ["international", "plus", "national"] as const;

const token = (form: RegExp) => v.pipe(v.string(), v.regex(form));

const wholeNumber = (least: number, most: number) =>
  v.pipe(v.string(), v.regex(/^\d{1,9}$/), v.transform(Number), v.minValue(least), v.maxValue(most));

const adminIds = v.pipe(
  v.string(),
  v.regex(/^\s*\d+(\s*,\s*\d+)*\s*,?\s*$/),
  v.transform((text) => [...new Set(text.split(",").flatMap((id) => (id.trim() === "" ? [] : [Number(id)])))]),
  v.everyItem((id) => Number.isSafeInteger(id) && id > 0),
);

/** An http(s) address to which a path can be added: no credentials, query or fragment; the closing slash goes. */
const baseUrl = v.pipe(
  v.string(),
  v.check((text) => {
    const url = URL.parse(text);
    return url !== null && /^https?:$/.test(url.protocol) && !/[@?#]/.test(text);
  }),
  v.transform((text) => text.replace(/\/+$/, "")),
);

/** Telegram posts updates to https only; plain http is let pass to this machine itself, for a stand-in. */
const webhookUrl = v.pipe(
  baseUrl,
  v.check((text) => /^https:\/\/|^http:\/\/(127\.0\.0\.1|localhost)[:/]/.test(text)),
);

/** A page that a person opens on a phone: Telegram refuses a message whose button leads to anything like less. */
const cabinetUrl = v.pipe(
  v.string(),
  v.regex(/^https:\/\/[^\s"<>{}\\@]+$/i),
  v.check((text) => /\.[a-z\d-]+$|^\[/i.test(URL.parse(text)?.hostname ?? "")),
  v.transform((text) => new URL(text).href),
  v.maxLength(1_000),
);

/** Names of machines, without what would make an address of them. */
const hosts = v.pipe(
  v.string(),
  v.regex(/^\s*[\w.:[\]-]+(\s*,\s*[\w.:[\]-]+)*\s*$/),
  v.transform((text) => text.split(",").map((host) => host.trim().toLowerCase())),
);

const timezone = v.pipe(
  v.string(),
  v.check((text) => readZone(text) !== undefined),
  v.transform((text) => readZone(text)?.text ?? text),
);

const callingHours = v.pipe(
  v.string(),
  v.regex(/^([01]?\d|2[0-3]):[0-5]\d\s*[-–]\s*([01]?\d|2[0-3]):[0-5]\d$/),
  v.transform((text) => {
    const [from = "", to = ""] = text.split(/[-–]/).map((time) => time.trim().padStart(5, "0"));
    return { from: Temporal.PlainTime.from(from), to: Temporal.PlainTime.from(to) };
  }),
  v.check(({ from, to }) => Temporal.PlainTime.compare(from, to) < 0),
);

const isAddress = v.check((text: string) => isIP(text) !== 0);

/** One key of 32 bytes, or several while keys rotate: the newest first. */
const secretKeys = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9+/]{43}=(\s*,\s*[A-Za-z0-9+/]{43}=)*\s*,?$/),
  v.transform((text) => [...new Set(text.match(/[^\s,]+/g))]),
  // The log masks a key as it would be written; one that can be written in two ways would be masked in one of them.
  v.everyItem((key) => Buffer.from(key, "base64").toString("base64") === key),
  v.mapItems((key) => new Uint8Array(Buffer.from(key, "base64"))),
);

/** Every variable that is read, in the order in which they are told. */
export const Environment = v.object({
  BOT_TOKEN: token(/^\d+:[\w-]+$/),
  ALOVOICE_TOKEN: token(/^[\x21-\x7e]+$/),
  ADMIN_IDS: adminIds,
  ALOVOICE_BASE_URL: v.optional(baseUrl, "https://cld.alovoice.uz/mapi"),
  /** Other machines to which the PBX's token may travel unencrypted. */
  ALOVOICE_PLAIN_HTTP: v.optional(hosts),
  TELEGRAM_API_ROOT: v.optional(baseUrl, "https://api.telegram.org"),
  DATA_DIR: v.optional(v.string(), "./data"),
  DEFAULT_LOCALE: v.optional(v.picklist(LOCALES), "uz"),
  DEFAULT_TIMEZONE: v.optional(timezone, "utc +5"),
  RECIPIENTS_FORMAT: v.optional(v.picklist(RECIPIENTS_FORMATS), "international"),
  CALLING_HOURS: v.optional(callingHours, "08:00-21:00"),
  UNDO_SECONDS: v.optional(wholeNumber(0, 600), "30"),
  HAND_OVER: v.optional(v.picklist(HAND_OVERS), "at-once"),
  APPROVE_FROM: v.optional(wholeNumber(0, 10_000_000), "0"),
  WATCH_SECONDS: v.optional(wholeNumber(1, 86_400), "60"),
  RETENTION_DAYS: v.optional(wholeNumber(1, 3_650), "30"),
  CALL_MEMORY_DAYS: v.optional(wholeNumber(7, 3_650), "30"),
  CABINET_URL: v.optional(cabinetUrl),
  HTTP_PORT: v.optional(wholeNumber(0, 65_535)),
  HTTP_HOST: v.optional(v.pipe(v.string(), isAddress), "127.0.0.1"),
  WEBHOOK_URL: v.optional(webhookUrl),
  /** Telegram Bot API, setWebhook `secret_token`. */
  WEBHOOK_SECRET: v.optional(token(/^[\w-]{1,256}$/)),
  SECRET_KEY: v.optional(secretKeys),
  LOG_LEVEL: v.optional(v.picklist(LOG_LEVELS), "info"),
});
