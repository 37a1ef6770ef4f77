import { execFile } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import Database from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startBot, surroundings } from "../../sandbox/demo/bot-process.ts";
import { startPbx } from "../../sandbox/pbx/server.ts";
import { startTelegram } from "../../sandbox/telegram/server.ts";
import { MACHINE_CLOCKS } from "../../src/clock.ts";
import { VARIABLES } from "../../src/config.ts";
import { dataDirError } from "../../src/start-up-error.ts";
import { loadWords } from "../../src/words.ts";
import { count } from "../counts.ts";
import { type BotHere, startBotHere } from "./bot-here.ts";
import { beginHolder } from "./folder-holder.ts";
import { freePort } from "./free-port.ts";
import { ADMIN } from "./office.ts";
import { smallDisk } from "./small-disk.ts";
import { plain, saying } from "./walk.ts";

const english = loadWords("en");
const uzbek = loadWords("uz");

let telegram: Awaited<ReturnType<typeof startTelegram>>;
let pbx: Awaited<ReturnType<typeof startPbx>>;
let folder = "";
const bots: BotHere[] = [];
beforeAll(async () => {
  telegram = await startTelegram();
  pbx = await startPbx();
  folder = await mkdtemp(join(tmpdir(), "start-"));
});
afterAll(async () => {
  await Promise.all(bots.map((bot) => bot.stop()));
  await Promise.all([telegram.close(), pbx.close()]);
  await rm(folder, { recursive: true, maxRetries: 20 });
});

/** The environment of a bot that is well set up but for what `env` changes. */
async function environment(env: Record<string, string>) {
  return {
    BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.url,
    ADMIN_IDS: String(ADMIN),
    ALOVOICE_TOKEN: pbx.token,
    ALOVOICE_BASE_URL: pbx.url,
    DATA_DIR: await mkdtemp(join(folder, "data-")),
    ...env,
  };
}

/** Such a bot, here: its process would end with its exit code and no more. `lines` is all that it writes. */
async function begin(env: Record<string, string> = {}) {
  const lines: string[] = [];
  const bot = startBotHere(await environment(env), MACHINE_CLOCKS, (line) => lines.push(line));
  bots.push(bot);
  return { bot, lines };
}

/** Such a bot as a process of its own. */
async function beginProcess(env: Record<string, string> = {}) {
  const lines: string[] = [];
  const bot = startBot({ env: await environment(env), onLine: (line) => lines.push(line) });
  bots.push(bot);
  return { bot, lines };
}
/** In short `npm start` stands for what a process does with its exit code. */
const beginAny = count(0, 1) === 1 ? beginProcess : begin;

/** Resolves with the first line that holds the text. */
async function lineWith(text: string, lines: string[], bot: BotHere): Promise<string> {
  let ended = false;
  void bot.exited.then(() => {
    ended = true;
  });
  await expect.poll(() => ended || lines.some((line) => line.includes(text))).toBe(true);
  return lines.find((line) => line.includes(text)) ?? "";
}

describe("what cannot be", () => {
  test("npm start with nothing set names every missing variable and the demo, and exits 1", async () => {
    const unset = { BOT_TOKEN: "", ALOVOICE_TOKEN: "", ADMIN_IDS: "" }; // also where a developer's own .env sets them
    const others = Object.fromEntries(VARIABLES.map((name) => [name, ""]));
    const root = fileURLToPath(new URL("../../", import.meta.url));
    const child = execFile("npm", ["start"], {
      cwd: root,
      env: { ...surroundings(), HOME: folder, ...others, ...unset },
    });
    let said = "";
    child.stderr?.on("data", (text) => {
      said += text;
    });
    const [code] = await once(child, "close");
    expect(code).toBe(1);
    for (const name of Object.keys(unset)) expect(said).toContain(english.text("start-up-missing", { name }));
    expect(said).toContain("npm run demo");
    expect(said).not.toMatch(/^\s+at /m);
  });

  test("a bot token that Telegram does not know: one line, exit 1", async () => {
    const { bot, lines } = await beginAny({ BOT_TOKEN: "123456789:AAEnobodyhasthistokenanywhere" });
    expect(await bot.exited).toBe(1);
    expect(lines).toEqual([english.text("start-up-token-refused")]);
  });

  test("a port that is taken: one line, exit 1", async () => {
    const taken = createServer().listen(0);
    await once(taken, "listening");
    const address = taken.address();
    const port = typeof address === "object" ? String(address?.port) : "";
    const { bot, lines } = await begin({ HTTP_PORT: port });
    expect(await bot.exited).toBe(1);
    expect(lines.filter((line) => !line.startsWith("{"))).toEqual([
      english.text("start-up-port", { port, reason: "EADDRINUSE" }),
    ]);
    taken.close();
  });

  test("a port that is taken leaves the data folder as it is", async () => {
    const taken = createServer().listen(0);
    await once(taken, "listening");
    const address = taken.address();
    const dataDir = await mkdtemp(join(folder, "data-"));
    const { bot } = await begin({
      HTTP_PORT: typeof address === "object" ? String(address?.port) : "",
      DATA_DIR: dataDir,
    });
    expect(await bot.exited).toBe(1);
    expect((await readdir(dataDir)).filter((name) => !name.startsWith("lock."))).toEqual([]);
    taken.close();
  });

  test("a data folder that another process holds: who and since when, exit 1; after its SIGKILL it is free", async () => {
    const dataDir = await mkdtemp(join(folder, "data-"));
    const first = await beginHolder(dataDir, async () => (await beginProcess({ DATA_DIR: dataDir })).bot);
    const { bot: second, lines } = await begin({ DATA_DIR: dataDir });
    expect(await second.exited).toBe(1);
    const [line = "", ...more] = lines;
    expect(more).toEqual([]);
    const since = /\d{4}-\d\d-\d\dT[\d:]+Z/.exec(line)?.[0] ?? "";
    const held = { folder: dataDir, pid: String(first.pid), host: hostname(), since };
    expect(line).toBe(english.text("start-up-folder-held", held));
    first.kill();
    await first.exited;
    const { bot: third } = await begin({ DATA_DIR: dataDir });
    await third.ready;
    await third.stop();
  });

  test("a data folder that cannot be one: one line, exit 1", async () => {
    const file = join(folder, "a-file");
    await writeFile(file, "");
    const { bot, lines } = await begin({ DATA_DIR: join(file, "data") });
    expect(await bot.exited).toBe(1);
    expect(lines).toEqual([english.text("start-up-data-dir", { folder: join(file, "data"), reason: "ENOTDIR" })]);
  });

  test("a full disk: one line, exit 1, also when the database is there already", async ({ onTestFinished }) => {
    const small = smallDisk(4);
    if (!small) {
      const { say } = dataDirError("data", Object.assign(new Error("no room"), { code: "ENOSPC" }));
      return expect(say(english)).toBe(english.text("start-up-disk-full", { folder: "data", reason: "ENOSPC" }));
    }
    onTestFinished(() => small.remove());
    const dataDir = join(small.folder, "data");
    const first = await begin({ DATA_DIR: dataDir });
    await first.bot.ready;
    await first.bot.stop();
    small.fill();
    for (const at of [dataDir, join(small.folder, "another")]) {
      const { bot, lines } = await begin({ DATA_DIR: at });
      expect(await bot.exited).toBe(1);
      expect(lines).toEqual([expect.stringMatching(new RegExp(`^The disk of DATA_DIR ${at} is full`))]);
    }
  });

  test("a disk that can only be read: one line, exit 1", async ({ onTestFinished }) => {
    const small = smallDisk(1);
    small?.protect();
    onTestFinished(() => small?.remove());
    const dataDir = small?.folder ?? (await mkdtemp(join(folder, "data-")));
    if (!small) await chmod(dataDir, 0o500);
    const { bot, lines } = await begin({ DATA_DIR: dataDir });
    expect(await bot.exited).toBe(1);
    const key = small ? "start-up-read-only" : "start-up-data-dir";
    expect(lines).toEqual([english.text(key, { folder: dataDir, reason: small ? "EROFS" : "EACCES" })]);
  });
});

describe("what may come later", () => {
  test("ready: one line with the bot's name, the mode and the data folder", async () => {
    const dataDir = await mkdtemp(join(folder, "data-"));
    const { bot, lines } = await beginAny({ DATA_DIR: dataDir });
    await bot.ready;
    const ready = lines.filter((line) => line.includes('"msg":"ready"')).map((line) => JSON.parse(line));
    expect(ready).toMatchObject([{ level: "info", bot: "obzvon_bot", mode: "polling", data: dataDir }]);
    await bot.stop();
  });

  test("Telegram is down: it waits, says so, and serves when Telegram is there", async () => {
    const port = await freePort();
    const { bot, lines } = await begin({ TELEGRAM_API_ROOT: `http://127.0.0.1:${port}` });
    await lineWith("telegram-not-ready", lines, bot);
    const late = await startTelegram({ port });
    late.fault({ method: "deleteWebhook", times: 2, kind: { type: "html" } });
    const manager = late.person({ id: ADMIN, firstName: "Nodira", languageCode: "uz" });
    manager.says("/start");
    await manager.seesLast(saying(uzbek.html("start-text")));
    expect(lines.join("\n")).not.toContain(telegram.token);
    expect(await bot.stop()).toBe(0);
    await late.close();
  });

  test("the PBX is down: it says so, and serves", async () => {
    const { bot, lines } = await begin({ ALOVOICE_BASE_URL: `http://127.0.0.1:${await freePort()}` });
    await lineWith("pbx-not-ready", lines, bot);
    const manager = telegram.person({ id: ADMIN, firstName: "Nodira", languageCode: "uz" });
    manager.says("/help");
    await manager.seesLast(saying(uzbek.html("help-text")));
    await bot.stop();
  });

  test("the PBX refuses the token: the admins are told", async () => {
    const dataDir = await mkdtemp(join(folder, "data-"));
    const newcomer = ADMIN + 1;
    const { bot } = await begin({
      ALOVOICE_TOKEN: "not-the-one",
      DATA_DIR: dataDir,
      ADMIN_IDS: `${ADMIN},${newcomer}`,
    });
    const manager = telegram.person({ id: ADMIN, firstName: "Nodira", languageCode: "uz" });
    const told = await manager.seesAnywhere(saying(uzbek.html("admin-token-refused")));
    expect(told.text).toContain(plain(uzbek.html("admin-token-refused")).split("\n")[0]);

    // An admin who never wrote cannot be told; with their first message the chat is open for the next news.
    const db = new Database(join(dataDir, "campaigns.sqlite"), { readonly: true });
    const unreachable = db.prepare("SELECT unreachable FROM chats WHERE id = ?").pluck();
    await expect.poll(() => unreachable.get(newcomer)).toBe(1);
    const late = telegram.person({ id: newcomer, firstName: "Aziz", languageCode: "uz" });
    late.says("/help");
    await late.seesLast(saying(uzbek.html("help-text")));
    expect(unreachable.get(newcomer)).toBe(0);
    db.close();
    await bot.stop();
  });
});
