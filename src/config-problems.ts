import type { ConfigProblem, VariableName } from "./config.ts";
import type { Locale } from "./domain/locale.ts";
import type { Words } from "./words.ts";

/** What belongs into a variable and where to get it. */
const HINTS = {
  BOT_TOKEN: "start-up-hint-bot-token",
  ALOVOICE_TOKEN: "start-up-hint-alovoice-token",
  ADMIN_IDS: "start-up-hint-admin-ids",
  ALOVOICE_BASE_URL: "start-up-hint-alovoice-base-url",
  ALOVOICE_PLAIN_HTTP: "start-up-hint-alovoice-plain-http",
  TELEGRAM_API_ROOT: "start-up-hint-telegram-api-root",
  DATA_DIR: "start-up-hint-data-dir",
  DEFAULT_LOCALE: "start-up-hint-default-locale",
  DEFAULT_TIMEZONE: "start-up-hint-default-timezone",
  RECIPIENTS_FORMAT: "start-up-hint-recipients-format",
  CALLING_HOURS: "start-up-hint-calling-hours",
  UNDO_SECONDS: "start-up-hint-undo-seconds",
  APPROVE_FROM: "start-up-hint-approve-from",
  HAND_OVER: "start-up-hint-hand-over",
  WATCH_SECONDS: "start-up-hint-watch-seconds",
  RETENTION_DAYS: "start-up-hint-retention-days",
  CALL_MEMORY_DAYS: "start-up-hint-call-memory-days",
  CABINET_URL: "start-up-hint-cabinet-url",
  HTTP_PORT: "start-up-hint-http-port",
  HTTP_HOST: "start-up-hint-http-host",
  WEBHOOK_URL: "start-up-hint-webhook-url",
  WEBHOOK_SECRET: "start-up-hint-webhook-secret",
  SECRET_KEY: "start-up-hint-secret-key",
  LOG_LEVEL: "start-up-hint-log-level",
} as const satisfies Record<VariableName, string>;

/** The whole message for the terminal, a paragraph for each problem; ends with a line break. */
export function describeProblems(problems: readonly ConfigProblem[], words: Words): string {
  const paragraphs = problems.map((problem) => `${finding(problem, words)}\n  ${words.text(HINTS[problem.name])}`);
  const title = words.text("start-up-title", { count: problems.length });
  const closing = `${words.text("start-up-where")}\n${words.text("start-up-demo")}`;
  return `${[title, ...paragraphs, closing].join("\n\n")}\n`;
}

function finding({ name, code, found }: ConfigProblem, words: Words): string {
  if (code === "missing") return words.text("start-up-missing", { name });
  if (found === undefined) return words.text("start-up-malformed-secret", { name });
  return words.text("start-up-malformed", { name, found });
}

/** The language of the person at the terminal, from a POSIX locale name such as "uz_UZ.UTF-8@cyrillic"; else English. */
export function operatorLocale(env: Readonly<Record<string, string | undefined>>): Locale {
  const name = (env.LC_ALL || env.LC_MESSAGES || env.LANG || "").toLowerCase();
  if (name.startsWith("ru")) return "ru";
  if (name.startsWith("uz")) return name.includes("@cyrillic") ? "uz-Cyrl" : "uz";
  return "en";
}
