import { existsSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { Api, GrammyError } from "grammy";
import type { Update, UserFromGetMe } from "grammy/types";
import { createTelegramFetch, failureCode } from "./bot/fetch.ts";
import { ALLOWED_UPDATES, startPolling } from "./bot/polling.ts";
import { type Config, readConfig, secretsOf } from "./config.ts";
import { describeProblems, operatorLocale } from "./config-problems.ts";
import { startHttpPort } from "./http-port.ts";
import { createLog, type Log } from "./log.ts";
import { buildService, type Service } from "./service.ts";
import { loadWords } from "./words.ts";

function clientOf(config: Config, fetch: ReturnType<typeof createTelegramFetch>["fetch"]) {
  return { apiRoot: config.telegramApiRoot, timeoutSeconds: 60, fetch };
}

/** The bot's own name, once Telegram can be reached; "refused" when it does not know the token. */
async function askWhoWeAre(api: Api, log: Log, stopping: AbortSignal): Promise<UserFromGetMe | "refused"> {
  for (let pause = 500; ; pause = Math.min(pause * 2, 30_000)) {
    try {
      return await api.getMe();
    } catch (error) {
      if (error instanceof GrammyError && [401, 404].includes(error.error_code)) return "refused";
      log.warn("telegram-not-ready", { code: failureCode(error), retryInMs: pause });
      await sleep(pause, undefined, { signal: stopping });
    }
  }
}

/** Runs until a signal or a final refusal by Telegram; the process's exit code. */
async function run(config: Config, log: Log): Promise<number> {
  const stopping = new AbortController();
  const stopped = new Promise<number>((resolve) => {
    stopping.signal.addEventListener("abort", () => resolve(0), { once: true });
  });
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => stopping.abort());

  const telegram = createTelegramFetch();
  const client = clientOf(config, telegram.fetch);
  const api = new Api(config.botToken, client);
  const me = await askWhoWeAre(api, log, stopping.signal).catch(() => undefined);
  if (me === undefined) return 0;
  if (me === "refused") {
    process.stderr.write(`${loadWords(operatorLocale(process.env)).text("start-up-token-refused")}\n`);
    return 1;
  }

  const service = await buildService(config, log, api, me, client);
  service.start();
  const incoming = await receive(config, log, api, service);
  log.info("ready", { bot: me.username, mode: config.webhook ? "webhook" : "polling", data: config.dataDir });
  const code = await Promise.race([stopped, incoming.failed.catch((error) => refusedForGood(error, log))]);
  await incoming.stop();
  await service.stop();
  await telegram.close();
  log.info("stopped", { code });
  return code;
}

/** Opens the way for updates: long polling, or the webhook; and the port for health and metrics where one is wanted. */
async function receive(config: Config, log: Log, api: Api, service: Service) {
  const { webhook, httpPort } = config;
  const { health } = service;
  const metrics = () =>
    Object.entries(health())
      .map(([name, value]) => `campaign_bot_${name.toLowerCase()} ${Number(value)}\n`)
      .join("");
  const hook = webhook && {
    path: new URL(webhook.url).pathname,
    secret: webhook.secret,
    receive: async (update: { update_id: number }) => service.keep([update as Update]),
  };
  const port =
    httpPort === undefined
      ? undefined
      : await startHttpPort({ port: httpPort, health, metrics, log, ...(hook ? { webhook: hook } : {}) });
  if (webhook) {
    const { url, secret } = webhook;
    await api.setWebhook(url, { secret_token: secret, allowed_updates: ALLOWED_UPDATES });
    return { failed: new Promise<never>(() => {}), stop: async () => port?.close() };
  }
  await api.deleteWebhook();
  const polling = startPolling(service.bot, service.keep);
  return {
    failed: polling.failed,
    async stop() {
      await Promise.race([polling.stop(), sleep(1_000)]);
      await port?.close();
    },
  };
}

function refusedForGood(error: unknown, log: Log): number {
  log.fatal("telegram-refuses", { error });
  return 1;
}

async function main(): Promise<void> {
  if (existsSync(".env")) process.loadEnvFile();
  const reading = readConfig(process.env);
  if (!reading.ok) {
    process.stderr.write(describeProblems(reading.problems, loadWords(operatorLocale(process.env))));
    process.exitCode = 1;
    return;
  }
  const { config } = reading;
  process.exit(await run(config, createLog({ level: config.logLevel, secrets: secretsOf(config) })));
}

if (import.meta.main) await main();
