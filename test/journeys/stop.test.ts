import { execFile } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, beforeEach, expect, onTestFinished, test } from "vitest";
import { surroundings } from "../../sandbox/demo/bot-process.ts";
import type { Person } from "../../sandbox/telegram/contract.ts";
import { MACHINE_CLOCKS } from "../../src/clock.ts";
import { VARIABLES } from "../../src/config.ts";
import { startBotHere } from "./bot-here.ts";
import { rows } from "./database.ts";
import { freePort } from "./free-port.ts";
import { ADMIN, openEndingOffice } from "./office.ts";
import { CARD, postsTo, SAID_TWICE, saying, send, unknown, walkToReview, words } from "./walk.ts";

/** One for all tests, of which each leaves it with a bot that runs: in short it is stopped here, without a signal. */
let office: Awaited<ReturnType<typeof openEndingOffice>>;
beforeAll(async () => {
  office = await openEndingOffice();
});
beforeEach(() => {
  office.pbx.requests.length = 0;
});
afterAll(() => office.close({ provoked: SAID_TWICE }));

test("SIGTERM with an update in hand and an upload that hangs ends by itself and loses neither", async () => {
  const { pbx, telegram } = office;
  const [manager, colleague] = [office.hires(), office.hires()];
  await walkToReview(manager, "Toʻxtash");
  await stalls(manager, "Toʻxtash");
  telegram.fault({ method: "sendMessage", kind: { type: "stall" } });
  colleague.says("/help");
  await telegram.settled();

  // Docker kills after ten seconds, which would be no exit code.
  expect(await office.bot().stop()).toBe(0);

  telegram.clearFaults();
  await pbx.clearFaults();
  await office.ends();
  await colleague.seesLast(saying(words.html("help-text")));
  await manager.seesLast(unknown("Toʻxtash"));
  expect(postsTo(pbx)).toHaveLength(1);
});

test("SIGTERM while the PBX thinks waits for its answer, which is told after the start", async () => {
  const { pbx } = office;
  const manager = office.hires();
  await walkToReview(manager, "Oʻylayapti");
  await stalls(manager, "Oʻylayapti");
  const ended = office.bot().stop();
  await pbx.clearFaults();
  expect(await ended).toBe(0);

  await office.ends();
  await manager.seesLast(CARD);
  expect(postsTo(pbx)).toHaveLength(1);
  expect(manager.chat().some(({ text }) => unknown("Oʻylayapti").test(text))).toBe(false);
});

test("refused by Telegram for good, it ends, but not before what is being sent has ended", async () => {
  const { pbx, telegram } = office;
  const manager = office.hires();
  await walkToReview(manager, "Oxirgisi");
  await stalls(manager, "Oxirgisi");
  telegram.fault({ method: "getUpdates", kind: { type: "refuse", status: 401, description: "Unauthorized" } });
  manager.says("/help");
  await expect.poll(() => office.log.some((line) => line.includes("ends-when-all-is-sent"))).toBe(true);
  await pbx.clearFaults();
  expect(await office.bot().exited).toBe(1);
  expect(rows(office, `SELECT state FROM submissions WHERE chat_id = ${manager.id}`)).toEqual([{ state: "accepted" }]);
  telegram.clearFaults();
});

/** Starts the campaign; the PBX has taken it and does not answer. */
async function stalls(manager: Person, name: string): Promise<void> {
  await office.pbx.fault({ kind: "stall", on: "addAutorule" });
  send(manager);
  await expect.poll(() => office.pbx.campaigns().some((one) => one.name === name)).toBe(true);
}

const ME = { id: 1, is_bot: true, first_name: "Obzvon", username: "obzvon_bot" };

/** A Telegram that answers getMe, and hangs in `method`; `asked` resolves when it is called. */
async function hangingTelegram(method: string) {
  const asked = Promise.withResolvers<void>();
  const server = createServer(({ url = "" }, response) => {
    if (url.endsWith(`/${method}`)) return asked.resolve();
    response.end(JSON.stringify({ ok: true, result: url.endsWith("/getMe") ? ME : true }));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  return { url: `http://127.0.0.1:${port}`, asked: asked.promise, close: () => server.close().closeAllConnections() };
}

test.for(["getMe", "deleteWebhook"])(
  "the wish to stop while Telegram hangs at the start, in %s, is obeyed",
  async (method, { onTestFinished }) => {
    const telegram = await hangingTelegram(method);
    const folder = await mkdtemp(join(tmpdir(), "stop-"));
    onTestFinished(async () => {
      telegram.close();
      await rm(folder, { recursive: true, maxRetries: 20 });
    });
    const env = {
      BOT_TOKEN: "1:abcdefghijklmnopqrstuvwxyz0123456789",
      TELEGRAM_API_ROOT: telegram.url,
      ALOVOICE_TOKEN: "any",
      ALOVOICE_BASE_URL: `http://127.0.0.1:${await freePort()}`,
      ADMIN_IDS: String(ADMIN),
      DATA_DIR: folder,
    };
    const bot = startBotHere(env, MACHINE_CLOCKS, () => {});
    await telegram.asked;
    expect(await bot.stop()).toBe(0);
  },
);

/** What .env in the project's folder may say, too: a developer's own is not this installation's. */
const UNSET = Object.fromEntries(VARIABLES.map((name) => [name, ""]));

/** Runs an npm script as a person does; `said` is what it says. */
function npm(script: string, args: string[], env: Record<string, string>) {
  const root = fileURLToPath(new URL("../../", import.meta.url));
  const child = execFile("npm", ["run", script, ...args], { cwd: root, env: { ...surroundings(), ...UNSET, ...env } });
  onTestFinished(() => void child.kill("SIGKILL"));
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (text) => lines.push(String(text)));
  return { child, said: () => lines.join(""), closed: once(child, "close") };
}

test("npm start ends with its SIGTERM", async () => {
  await office.bot().stop();
  const { child, said, closed } = npm("start", [], { ...office.environment, HOME: office.dataDir });
  await expect.poll(said).toContain('"msg":"ready"');
  child.kill("SIGTERM");
  // Whoever still had the output open would keep it from closing.
  await closed;
  expect(said()).toContain('"msg":"stopped"');
});

test("npm run demo leaves nothing behind after its SIGTERM", async () => {
  const folder = await mkdtemp(join(tmpdir(), "stop-"));
  onTestFinished(() => rm(folder, { recursive: true, maxRetries: 20 }));
  const { child, said, closed } = npm("demo", ["--", "--port", "0"], { TMPDIR: folder, HOME: folder });
  await expect.poll(said).toContain("http://");
  expect((await readdir(folder)).filter((name) => name.startsWith("obzvon-demo-"))).toHaveLength(1);
  child.kill("SIGTERM");
  await closed;
  expect((await readdir(folder)).filter((name) => name.startsWith("obzvon-demo-"))).toEqual([]);
});
