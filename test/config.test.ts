import { readFileSync } from "node:fs";
import { parseEnv } from "node:util";
import { describe, expect, test } from "vitest";
import { readConfig, secretsOf, VARIABLES } from "../src/config.ts";
import { describeProblems, operatorLocale } from "../src/config-problems.ts";
import { LOCALES } from "../src/domain/locale.ts";
import { withoutUndefined } from "../src/domain/without-undefined.ts";
import { loadWords } from "../src/words.ts";

const KEY = Buffer.alloc(32, 7).toString("base64");
const NEWER = Buffer.alloc(32, 8).toString("base64");
const REQUIRED = { BOT_TOKEN: "123456789:AAExample_token-of-a-bot", ALOVOICE_TOKEN: "pbx-token", ADMIN_IDS: "11,22" };

function configOf(env: Record<string, string>) {
  const reading = readConfig({ ...REQUIRED, ...env });
  if (!reading.ok) throw new Error(`refused: ${JSON.stringify(reading.refusal)}`);
  return reading.config;
}

function problemsOf(env: Record<string, string | undefined>) {
  const reading = readConfig(env);
  return reading.ok ? [] : reading.refusal;
}

describe("readConfig", () => {
  test("fills in what an installation need not say", () => {
    expect(configOf({})).toEqual({
      botToken: REQUIRED.BOT_TOKEN,
      alovoiceToken: "pbx-token",
      adminIds: [11, 22],
      alovoiceBaseUrl: "https://cld.alovoice.uz/mapi",
      telegramApiRoot: "https://api.telegram.org",
      dataDir: "./data",
      defaultLocale: "uz",
      defaultTimezone: "utc +5",
      recipientsFormat: "international",
      callingHours: { from: Temporal.PlainTime.from("08:00"), to: Temporal.PlainTime.from("21:00") },
      undoSeconds: 30,
      approveFrom: 0,
      handOver: "at-once",
      watchSeconds: 60,
      retentionDays: 30,
      callMemoryDays: 30,
      httpHost: "127.0.0.1",
      secretKeys: [],
      logLevel: "info",
    });
  });

  test.each([
    ["ADMIN_IDS", " 7 , 8,7, ", { adminIds: [7, 8] }],
    ["ALOVOICE_BASE_URL", "http://127.0.0.1:8080/mapi/", { alovoiceBaseUrl: "http://127.0.0.1:8080/mapi" }],
    ["DEFAULT_TIMEZONE", "UTC+6", { defaultTimezone: "utc +6" }],
    ["DEFAULT_LOCALE", "uz-Cyrl", { defaultLocale: "uz-Cyrl" }],
    ["RECIPIENTS_FORMAT", "plus", { recipientsFormat: "plus" }],
    ["UNDO_SECONDS", "0", { undoSeconds: 0 }],
    ["HAND_OVER", "late", { handOver: "late" }],
    ["APPROVE_FROM", "5000", { approveFrom: 5000 }],
    ["WATCH_SECONDS", "2", { watchSeconds: 2 }],
    ["RETENTION_DAYS", "90", { retentionDays: 90 }],
    ["CALL_MEMORY_DAYS", "7", { callMemoryDays: 7 }],
    ["HTTP_PORT", "8080", { httpPort: 8080 }],
    ["HTTP_HOST", "0.0.0.0", { httpHost: "0.0.0.0" }],
    ["HTTP_HOST", "::1", { httpHost: "::1" }],
    ["CABINET_URL", "https://Cabinet.alovoice.uz", { cabinetUrl: "https://cabinet.alovoice.uz/" }],
    [
      "CABINET_URL",
      "https://cld.alovoice.uz/?a=1&b=2#/lists",
      { cabinetUrl: "https://cld.alovoice.uz/?a=1&b=2#/lists" },
    ],
    ["SECRET_KEY", KEY, { secretKeys: [new Uint8Array(32).fill(7)] }],
    [
      "SECRET_KEY",
      `${NEWER}, ${KEY},${NEWER}`,
      { secretKeys: [new Uint8Array(32).fill(8), new Uint8Array(32).fill(7)] },
    ],
    ["LOG_LEVEL", "", { logLevel: "info" }],
  ])("reads %s=%s", (name, value, expected) => {
    expect(configOf({ [name]: value })).toMatchObject(expected);
  });

  test.each(["http://localhost:8080/mapi", "http://127.8.0.1/mapi", "http://[::1]:80/mapi"])(
    "takes plain http for a PBX that is this machine: %s",
    (url) => {
      expect(configOf({ ALOVOICE_BASE_URL: url }).alovoiceBaseUrl).toBe(url);
    },
  );

  test.each([
    ["http://cld.alovoice.uz/mapi", undefined],
    ["http://192.168.1.10/mapi", undefined],
    ["http://pbx.lan/mapi", "other.lan"],
    ["http://pbx.lan.example.uz/mapi", "pbx.lan"],
    ["http://localhost.example.uz/mapi", undefined],
    ["http://127.0.0.1.example.uz/mapi", undefined],
  ])("refuses plain http for another machine that is not named: %s, allowed %s", (url, allowed) => {
    const env = { ...REQUIRED, ALOVOICE_BASE_URL: url, ALOVOICE_PLAIN_HTTP: allowed || undefined };
    expect(problemsOf(env)).toEqual([{ name: "ALOVOICE_BASE_URL", code: "malformed", found: url }]);
  });

  test.each([
    ["http://pbx.lan/mapi", "pbx.lan"],
    ["http://PBX.lan:8080/mapi", "pbx.lan"],
    ["http://192.168.1.10/mapi", "192.168.1.10"],
  ])("takes plain http for the machine that is named: %s, allowed %s", (url, allowed) => {
    expect(configOf({ ALOVOICE_BASE_URL: url, ALOVOICE_PLAIN_HTTP: allowed }).alovoiceBaseUrl).toBe(url);
  });

  test("reads calling hours with one digit and a long dash", () => {
    const { from, to } = configOf({ CALLING_HOURS: "9:00–18:30" }).callingHours;
    expect([from.toString(), to.toString()]).toEqual(["09:00:00", "18:30:00"]);
  });

  test("names every missing variable at once, an empty one too", () => {
    expect(problemsOf({ ADMIN_IDS: "  " })).toEqual([
      { name: "BOT_TOKEN", code: "missing" },
      { name: "ALOVOICE_TOKEN", code: "missing" },
      { name: "ADMIN_IDS", code: "missing" },
    ]);
  });

  test.each([
    ["ADMIN_IDS", "@boss"],
    ["ADMIN_IDS", "0"],
    ["ADMIN_IDS", "99999999999999999999"],
    ["ALOVOICE_BASE_URL", "cld.alovoice.uz"],
    ["ALOVOICE_BASE_URL", "ftp://cld.alovoice.uz"],
    ["TELEGRAM_API_ROOT", "https://host/?a=1"],
    ["DEFAULT_LOCALE", "kk"],
    ["DEFAULT_TIMEZONE", "Asia/Tashkent"],
    ["RECIPIENTS_FORMAT", "e164"],
    ["CALLING_HOURS", "9-18"],
    ["CALLING_HOURS", "21:00-08:00"],
    ["CALLING_HOURS", "08:00-24:30"],
    ["UNDO_SECONDS", "-1"],
    ["UNDO_SECONDS", "601"],
    ["HAND_OVER", "tomorrow"],
    ["APPROVE_FROM", "all"],
    ["WATCH_SECONDS", "0"],
    ["WATCH_SECONDS", "1.5"],
    ["RETENTION_DAYS", "forever"],
    ["CALL_MEMORY_DAYS", "6"],
    ["ALOVOICE_PLAIN_HTTP", "http://pbx.lan"],
    ["CABINET_URL", "cabinet.alovoice.uz"],
    ["CABINET_URL", "http://cabinet.alovoice.uz"],
    ["CABINET_URL", "https://cabinet"],
    ["CABINET_URL", "https://cabinet.alovoice.uz/a b"],
    ["CABINET_URL", 'https://cabinet.alovoice.uz/"><b>'],
    ["CABINET_URL", "https://user:password@cabinet.alovoice.uz/"],
    ["HTTP_PORT", "70000"],
    ["LOG_LEVEL", "loud"],
  ])("refuses %s=%s and quotes it", (name, found) => {
    const expected = withoutUndefined({ name, code: "malformed", found: found.includes("@") ? undefined : found });
    expect(problemsOf({ ...REQUIRED, [name]: found })).toEqual([expected]);
  });

  test.each([
    ["BOT_TOKEN", "a secret word"],
    ["ALOVOICE_TOKEN", "two words"],
    ["SECRET_KEY", "c2hvcnQ="],
    ["SECRET_KEY", `${KEY},c2hvcnQ=`],
    ["SECRET_KEY", `${KEY.slice(0, -2)}d=`],
    ["WEBHOOK_SECRET", "пароль"],
    ["ALOVOICE_BASE_URL", "https://user:password@host/mapi"],
  ])("does not quote what %s holds", (name, value) => {
    const webhook = { HTTP_PORT: "8080", WEBHOOK_URL: "https://bot.example.uz/telegram", WEBHOOK_SECRET: "s" };
    expect(problemsOf({ ...REQUIRED, ...webhook, [name]: value })).toEqual([{ name, code: "malformed" }]);
  });

  test("takes a webhook with its secret and port", () => {
    const env = { WEBHOOK_URL: "https://bot.example.uz/telegram", WEBHOOK_SECRET: "s-1", HTTP_PORT: "8080" };
    expect(configOf(env).webhook).toEqual({ url: env.WEBHOOK_URL, secret: "s-1" });
  });

  test.each([
    [{ WEBHOOK_URL: "https://bot.example.uz/t" }, ["HTTP_PORT", "WEBHOOK_SECRET"]],
    [{ WEBHOOK_SECRET: "s-1", HTTP_PORT: "80" }, ["WEBHOOK_URL"]],
  ])("asks for what a webhook lacks: %o", (env, names) => {
    const expected = names.map((name) => ({ name, code: "missing" }));
    expect(problemsOf({ ...REQUIRED, ...env })).toEqual(expected);
  });

  test("refuses a webhook over plain http, but for this machine", () => {
    const env = { ...REQUIRED, WEBHOOK_SECRET: "s", HTTP_PORT: "0" };
    expect(problemsOf({ ...env, WEBHOOK_URL: "http://bot.example.uz/t" })).toHaveLength(1);
    expect(problemsOf({ ...env, WEBHOOK_URL: "http://127.0.0.1:8081/t" })).toEqual([]);
  });

  test("refuses a webhook address with the bot's token in it", () => {
    const env = { ...REQUIRED, WEBHOOK_SECRET: "s", HTTP_PORT: "0" };
    expect(problemsOf({ ...env, WEBHOOK_URL: `https://bot.example.uz/${REQUIRED.BOT_TOKEN}` })).toEqual([
      { name: "WEBHOOK_URL", code: "malformed" },
    ]);
  });
});

test("secretsOf lists every secret that the log must hide", () => {
  const env = { WEBHOOK_URL: "https://bot.example.uz/t", WEBHOOK_SECRET: "hook", HTTP_PORT: "80" };
  const secrets = secretsOf(configOf({ ...env, SECRET_KEY: `${NEWER},${KEY}` }));
  expect(secrets).toEqual([REQUIRED.BOT_TOKEN, "pbx-token", "hook", NEWER, KEY]);
});

describe("what an installer reads", () => {
  const read = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url), "utf8");

  test(".env.example shows every variable with its default", () => {
    const example = parseEnv(read(".env.example").replace(/^# (?=[A-Z_]+=)/gm, ""));
    expect(Object.keys(example).sort()).toEqual([...VARIABLES].sort());
    expect(readConfig({ ...example, ...REQUIRED })).toEqual(readConfig(REQUIRED));
  });

  test("the README's table has every variable", () => {
    const rows = read("README.md").match(/^\| `[A-Z_`, ]+` \|/gm) ?? [];
    expect(rows.flatMap((row) => row.match(/[A-Z_]+/g) ?? []).sort()).toEqual([...VARIABLES].sort());
  });
});

describe("describeProblems", () => {
  test.each(LOCALES)("in %s names each variable, what it holds and the demo", (locale) => {
    const text = describeProblems(problemsOf({ ...REQUIRED, BOT_TOKEN: "", LOG_LEVEL: "loud" }), loadWords(locale));
    for (const part of ["BOT_TOKEN", "@BotFather", "LOG_LEVEL", "loud", "npm run demo"]) expect(text).toContain(part);
  });

  test("counts the problems by the rules of the language", () => {
    const text = describeProblems(problemsOf({}), loadWords("ru"));
    expect(text.split("\n")[0]).toBe("Бот не запущен: 3 настройки требуют внимания.");
  });
});

test.each([
  [{ LANG: "ru_RU.UTF-8" }, "ru"],
  [{ LANG: "uz_UZ.UTF-8" }, "uz"],
  [{ LANG: "uz_UZ.UTF-8@cyrillic" }, "uz-Cyrl"],
  [{ LANG: "C" }, "en"],
  [{}, "en"],
  [{ LANG: "ru_RU.UTF-8", LC_ALL: "en_GB.UTF-8" }, "en"],
  [{ LANG: "ru_RU.UTF-8", LC_ALL: "" }, "ru"],
])("the operator with %o reads %s", (env, locale) => {
  expect(operatorLocale(env)).toBe(locale);
});
