import { existsSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { Api, GrammyError } from "grammy";
import type { Update } from "grammy/types";
import { failureOf } from "./bot/failures.ts";
import { createTelegramFetch, failureCode } from "./bot/fetch.ts";
import { ALLOWED_UPDATES, startPolling } from "./bot/polling.ts";
import { type Config, readConfig, secretsOf } from "./config.ts";
import { describeProblems, operatorLocale } from "./config-problems.ts";
import { type HttpPort, type HttpPortOptions, startHttpPort } from "./http-port.ts";
import { createLog, type Log } from "./log.ts";
import { createLogLines } from "./log-lines.ts";
import { buildService, type Service } from "./service.ts";
import { reasonOf, StartUpError } from "./start-up-error.ts";
import { loadWords, type Words } from "./words.ts";

/** Milliseconds between tries while Telegram cannot be reached. */
const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 30_000;

/** Milliseconds that everything has to come to an end; what is not done by then is taken up at the next start. */
const STOP_PATIENCE = 4_000;

type TelegramFetch = ReturnType<typeof createTelegramFetch>["fetch"];

function clientOf(config: Config, fetch: TelegramFetch) {
  return { apiRoot: config.telegramApiRoot, timeoutSeconds: 60, fetch };
}

/** What a call to Telegram gives, once Telegram can be reached; its final refusal (a wrong token) is thrown. */
async function ask<T>(call: () => Promise<T>, log: Log, stopping: AbortSignal): Promise<T> {
  for (let pause = FIRST_PAUSE; ; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
    try {
      return await call();
    } catch (error) {
      const failure = failureOf(error);
      if (failure.kind !== "later") throw error;
      const wait = failure.afterMs ?? pause;
      log.warn("telegram-not-ready", { code: failureCode(error), retryInMs: wait });
      await sleep(wait, undefined, { signal: stopping });
    }
  }
}

function isTokenRefused(error: unknown): boolean {
  return error instanceof GrammyError && [401, 404].includes(error.error_code);
}

/** Runs until a signal, or until it is refused for good; the process's exit code. */
async function run(config: Config, log: Log): Promise<number> {
  const stopping = new AbortController();
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => stopping.abort());

  const telegram = createTelegramFetch();
  try {
    return await serve(config, log, telegram.fetch, stopping.signal);
  } catch (error) {
    if (stopping.signal.aborted) return 0;
    if (isTokenRefused(error)) return refuse((words) => words.text("start-up-token-refused"));
    if (error instanceof StartUpError) return refuse(error.say);
    if (error instanceof GrammyError) return refusedForGood(error, log);
    throw error;
  } finally {
    await telegram.close();
  }
}

/** Tells the person at the terminal why nothing runs, in one line. */
function refuse(say: (words: Words) => string): number {
  process.stderr.write(`${say(loadWords(operatorLocale(process.env)))}\n`);
  return 1;
}

/** Serves until the process is told to stop; everything ends in order then. @throws GrammyError on a final refusal */
async function serve(config: Config, log: Log, fetch: TelegramFetch, stopping: AbortSignal): Promise<number> {
  const client = clientOf(config, fetch);
  const api = new Api(config.botToken, client);
  const me = await ask(() => api.getMe(), log, stopping);
  const service = await buildService(config, log, api, me, client);
  let incoming: Awaited<ReturnType<typeof receive>> | undefined;
  try {
    incoming = await receive(config, log, api, service, stopping);
    log.info("ready", { bot: me.username, mode: config.webhook ? "webhook" : "polling", data: config.dataDir });
    await Promise.race([untilAborted(stopping), incoming.failed]);
    return 0;
  } finally {
    const patience = sleep(STOP_PATIENCE);
    await Promise.race([incoming?.stop(), patience]);
    await service.stop(patience);
    log.info("stopped");
  }
}

function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener("abort", () => resolve(), { once: true });
  });
}

/** Opens the way for updates: long polling, or the webhook; and the port for health and metrics where one is wanted. */
async function receive(config: Config, log: Log, api: Api, service: Service, stopping: AbortSignal) {
  const { webhook, httpPort } = config;
  const { health } = service;
  const metrics = () =>
    Object.entries(health())
      .map(([name, value]) => `campaign_bot_${snakeCase(name)} ${Number(value)}\n`)
      .join("");
  const hook = webhook && {
    path: new URL(webhook.url).pathname,
    secret: webhook.secret,
    receive: async (update: { update_id: number }) => service.keep([update as Update]),
  };
  const port =
    httpPort === undefined
      ? undefined
      : await openPort({ port: httpPort, health, metrics, log, ...(hook ? { webhook: hook } : {}) });
  service.start();
  if (webhook) {
    const { url, secret } = webhook;
    await ask(() => api.setWebhook(url, { secret_token: secret, allowed_updates: ALLOWED_UPDATES }), log, stopping);
    return { failed: new Promise<never>(() => {}), stop: async () => port?.close() };
  }
  await ask(() => api.deleteWebhook(), log, stopping);
  const polling = startPolling(service.bot, service.keep, log);
  return {
    failed: polling.failed,
    async stop() {
      await polling.stop();
      await port?.close();
    },
  };
}

/** "updatesWaiting" as Prometheus writes names. */
const snakeCase = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

async function openPort(options: HttpPortOptions): Promise<HttpPort> {
  try {
    return await startHttpPort(options);
  } catch (cause) {
    const variables = { port: String(options.port), reason: reasonOf(cause) };
    throw new StartUpError("http-port", (words) => words.text("start-up-port", variables), { cause });
  }
}

function refusedForGood(error: unknown, log: Log): number {
  log.fatal("telegram-refuses", { error });
  return 1;
}

/** Reads the environment (and .env where there is one) and runs the service; ends the process with its exit code. */
export async function runProcess(): Promise<void> {
  if (existsSync(".env")) process.loadEnvFile();
  const reading = readConfig(process.env);
  if (!reading.ok) {
    process.stderr.write(describeProblems(reading.problems, loadWords(operatorLocale(process.env))));
    process.exitCode = 1;
    return;
  }
  const { config } = reading;
  const destination = createLogLines();
  process.once("exit", destination.flush);
  process.exit(await run(config, createLog({ level: config.logLevel, secrets: secretsOf(config), destination })));
}
