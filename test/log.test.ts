import { Bot, BotError, Context, GrammyError, HttpError } from "grammy";
import { describe, expect, test } from "vitest";
import { createLog, type Facts } from "../src/log.ts";

const BOT_TOKEN = "123456789:AAEhBP0av28fGqPLk5wRkQmVVQ_test-aBc";
const PBX_TOKEN = "pbx/secret+key==";

/** What one event becomes: the raw line and the parsed one. */
function written(event: string, facts?: Facts, level: "info" | "debug" = "info") {
  const lines: string[] = [];
  const destination = { write: (line: string) => void lines.push(line) };
  createLog({ level, secrets: [BOT_TOKEN, PBX_TOKEN, ""], destination }).info(event, facts);
  return { raw: lines.join(""), line: JSON.parse(lines.join("") || "{}") };
}

test("writes an event with its facts as one line of JSON", () => {
  const { raw, line } = written("ready", { bot: "obzvon_bot", port: 8080, folders: ["a"], nested: { ok: true } });
  expect(raw.split("\n")).toHaveLength(2);
  expect(line).toMatchObject({ level: "info", msg: "ready", bot: "obzvon_bot", port: 8080, folders: ["a"] });
  expect(line.nested).toEqual({ ok: true });
});

test("writes nothing below its level", () => {
  const lines: string[] = [];
  const log = createLog({ level: "warn", secrets: [], destination: { write: (line) => void lines.push(line) } });
  log.info("quiet");
  log.warn("loud");
  expect(lines.map((line) => JSON.parse(line).msg)).toEqual(["loud"]);
});

describe("secrets", () => {
  test.each([
    ["the bot's token", BOT_TOKEN],
    ["the bot's token in an address", `https://api.telegram.org/bot${BOT_TOKEN}/getMe`],
    ["the bot's token percent-encoded", encodeURIComponent(BOT_TOKEN)],
    ["another bot's token", "987654321:BBEhBP0av28fGqPLk5wRkQmVVQotherAbCd"],
    ["another bot's token percent-encoded", "987654321%3ABBEhBP0av28fGqPLk5wRkQmVVQotherAbCd"],
    ["the PBX's token", `Bearer ${PBX_TOKEN}`],
    ["the PBX's token percent-encoded", encodeURIComponent(PBX_TOKEN)],
    ["the PBX's token percent-encoded in small letters", encodeURIComponent(PBX_TOKEN).toLowerCase()],
  ])("masks %s wherever it stands", (_, secret) => {
    const facts = { text: secret, list: [{ deep: `a ${secret} b` }], [secret]: 1, error: new Error(secret) };
    const { raw } = written(`event ${secret}`, facts);
    expect(raw).toContain("***");
    expect(raw).not.toMatch(/AAEh|BBEh|pbx|secret/i);
  });
});

describe("phone numbers", () => {
  test.each([
    "998901234567",
    "+998901234567",
    "+998 90 123 45 67",
    "998-90-123-45-67",
    "+998 (90) 123-45-67",
    "%2B998901234567",
    "998712037006",
    "901234567",
    "90 123 45 67",
    "90-123-45-67",
    "(90) 123 45 67",
    "701234567",
    "71 203-70-06",
    "998901234567998901234568",
  ])("masks %s", (number) => {
    const { raw } = written("list", { row: `qator 7: ${number};Ali`, error: new Error(`bad row ${number}`) });
    expect(raw.replace(/"time":\d+/, "")).not.toMatch(/123.?45|7006/);
  });

  test.each([
    "+7 916 123-45-67",
    "79161234567",
    "8 (916) 123-45-67",
    "+1 202 555 123 45",
    "+49 30 123456",
    "+992 93 123 45 67",
    "+90(532)1234567",
    "00998 90 123 45 67",
    "٩٩٨٩٠١٢٣٤٥٦٧",
    "+٩٩٨ ٩٠ ١٢٣ ٤٥ ٦٧",
    "۹۹۸۹۰۱۲۳۴۵۶۷",
    "９９８９０１２３４５６７",
    "+7\u2011916\u2011123\u201145\u201167",
    "+7\u2009916\u2009123\u200945\u200967",
    "+7\u200b9161234567",
  ])("masks what others echo: %s", (number) => {
    const { raw } = written("refused", { said: `Invalid recipient ${number}, row 7`, error: new Error(number) });
    expect(JSON.parse(raw).said).toMatch(/^Invalid recipient \*\*\*, row 7$/);
    expect(JSON.parse(raw).error.message).toBe("***");
  });

  test("masks a phone number that is a number", () => {
    expect(written("list", { first: 998901234567, big: 998901234567n }).line).toMatchObject({
      first: "***",
      big: "***",
    });
  });

  test("leaves ids, dates, sizes and hashes alone", () => {
    const facts = {
      update: 901234567,
      chat: -1001234567890,
      at: "2026-11-23T15:52:08.998Z",
      file: "3f2a9c44b0",
      sha256: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
      size: "20971520",
      said: "connect ECONNREFUSED 192.168.100.200:443",
      day: "from 2026-11-23 10:00 to 2026.11.25 18:00",
      version: "v26.10.0",
    };
    expect(written("look", facts).line).toMatchObject(facts);
  });
});

describe("errors", () => {
  const nodeFetchError = Object.assign(
    new Error(`request to https://api.telegram.org/bot${BOT_TOKEN}/sendMessage failed, reason: connect ECONNREFUSED`),
    { code: "ECONNREFUSED", type: "system" },
  );
  const payload = { chat_id: 42, text: "a manager's words", reply_markup: { token: BOT_TOKEN } };

  test("tell their name, code, message and the chain of causes, and nothing else", () => {
    const cause = Object.assign(new TypeError("inner"), { code: "ENOENT", path: "/data/list.csv" });
    const error = new Error("outer", { cause: new Error("middle", { cause }) });
    expect(written("failed", { error }).line.error).toEqual({
      name: "Error",
      message: "outer",
      cause: { name: "Error", message: "middle", cause: { name: "TypeError", code: "ENOENT", message: "inner" } },
    });
  });

  test("of grammY's network requests do not leak the token that they hold", () => {
    const { raw, line } = written("failed", { error: new HttpError("Network request failed!", nodeFetchError) });
    expect(raw).not.toContain("AAEh");
    expect(line.error.cause).toMatchObject({ code: "ECONNREFUSED", message: expect.stringContaining("/bot***/send") });
  });

  test("of Telegram's refusals tell the code and description, not what was sent", () => {
    const refusal = { ok: false as const, error_code: 400, description: "Bad Request: chat not found" };
    const { raw, line } = written("failed", {
      error: new GrammyError("Call failed!", refusal, "sendMessage", payload),
    });
    expect(line.error).toMatchObject({ code: 400, message: expect.stringContaining("chat not found") });
    expect(raw).not.toMatch(/manager's words|AAEh|payload/);
  });

  test("of grammY's middleware do not leak the context, which holds the token", () => {
    const bot = new Bot(BOT_TOKEN);
    const me = { id: 1, is_bot: true, first_name: "b", username: "b" };
    const update = { update_id: 1, message: { text: "a manager's words" } };
    const ctx = Reflect.construct(Context, [update, bot.api, me]);
    const { raw, line } = written("failed", { error: new BotError(nodeFetchError, ctx), ctx });
    expect(raw).not.toMatch(/AAEh|manager's words/);
    expect(line.ctx).toBe("[Context]");
    expect(line.error.cause.code).toBe("ECONNREFUSED");
  });

  test("that cause themselves end", () => {
    const error = new Error("circle");
    error.cause = error;
    expect(written("failed", { error }).raw.length).toBeLessThan(1_000);
  });

  test("whose cause is a bare object tell its kind only", () => {
    const { raw } = written("failed", { error: new Error("thrown", { cause: { body: "a manager's words" } }) });
    expect(raw).not.toContain("manager");
  });
});
