import { flushCompileCache } from "node:module";
import { setTimeout as sleep, setImmediate as turn } from "node:timers/promises";
import { Api, GrammyError } from "grammy";
import { createReach } from "./app/account/reach.ts";
import { failureOf } from "./bot/telegram/failures.ts";
import { createTelegramFetch, failureCode, type TelegramFetch } from "./bot/telegram/fetch.ts";
import { noteReach } from "./bot/telegram/note-reach.ts";
import type { Config } from "./config.ts";
import { holdFolder } from "./hold-folder.ts";
import { openIncoming, openPort, type Port } from "./incoming.ts";
import type { Log } from "./log.ts";
import type { Service, Surroundings } from "./service.ts";
import { StartUpError } from "./start-up-error.ts";
import type { Words } from "./words.ts";

/** Milliseconds between tries while Telegram cannot be reached. */
const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 30_000;

/**
 * Milliseconds that everything has to come to an end; what is not done by then is taken up at the next start. An answer
 * of the PBX is worth more: nobody can ask for it again. (Docker kills after ten seconds.)
 */
const STOP_PATIENCE = 4_000;
const ANSWER_PATIENCE = 9_000;

/** Gives what a call to Telegram gives, once Telegram can be reached; its final refusal (a wrong token) is thrown. */
type Ask = <T>(call: () => Promise<T>) => Promise<T>;

function createAsk(log: Log, stopping: AbortSignal): Ask {
  const stopped = untilAborted(stopping).then(() => {
    throw stopping.reason;
  });
  stopped.catch(() => {});
  return async (call) => {
    for (let pause = FIRST_PAUSE; ; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
      try {
        return await Promise.race([call(), stopped]);
      } catch (error) {
        const failure = failureOf(error);
        if (failure.kind !== "later") throw error;
        const wait = failure.afterMs ?? pause;
        log.warn("telegram-not-ready", { code: failureCode(error), retryInMs: wait });
        await sleep(wait, undefined, { signal: stopping });
      }
    }
  };
}

function isTokenRefused(error: unknown): boolean {
  return error instanceof GrammyError && [401, 404].includes(error.error_code);
}

export interface RunParts extends Surroundings {
  config: Config;
  log: Log;
  /** In which it is told why nothing runs. */
  words(): Words;
  /** Tells the person at the terminal why nothing runs, in one line. */
  refuse(line: string): void;
  stopping: AbortSignal;
}

/** Runs the bot until it is told to stop, or until it is refused for good; the exit code of its process. */
export async function runBot({ config, log, words, refuse, stopping, ...around }: RunParts): Promise<number> {
  const telegram = createTelegramFetch();
  try {
    const folder = await holdFolder(config.dataDir, around.clocks.now());
    const port = await openPort(config, log);
    const client = { apiRoot: config.telegramApiRoot, timeoutSeconds: 60, fetch: telegram.fetch };
    try {
      await serve({ config, log, client, telegram, port, stopping, around });
    } finally {
      await port.close();
      folder.release();
    }
    return 0;
  } catch (error) {
    if (stopping.aborted) return 0;
    if (isTokenRefused(error)) refuse(words().text("start-up-token-refused"));
    else if (error instanceof StartUpError) refuse(error.say(words()));
    else if (error instanceof GrammyError) log.fatal("telegram-refuses", { error });
    else throw error;
    return 1;
  } finally {
    await telegram.close();
  }
}

interface ServeParts extends Pick<RunParts, "config" | "log" | "stopping"> {
  client: NonNullable<ConstructorParameters<typeof Api>[1]>;
  telegram: Pick<TelegramFetch, "waitFor">;
  port: Port;
  around: Surroundings;
}

/**
 * Serves until the process is told to stop; everything ends in order then. Telegram is asked for updates before the service is
 * loaded, so that it answers meanwhile; what it answers is taken in when the service is there.
 * @throws GrammyError on a final refusal
 */
async function serve({ config, log, client, telegram, port, stopping, around }: ServeParts): Promise<void> {
  const ask = createAsk(log, stopping);
  const { passed } = around.clocks;
  const api = new Api(config.botToken, client);
  const reach = { telegram: createReach(passed), updates: createReach(passed) };
  api.config.use(noteReach(reach.telegram, reach.updates));
  const me = await ask(() => api.getMe());
  const incoming = await openIncoming(config, { api, passed, log, ask });
  let service: Service | undefined;
  try {
    // Loading holds the loop; the question leaves before it.
    await turn();
    const { buildService } = await import("./service.ts");
    // Kept now: a process that is killed would keep nothing of what it compiled.
    flushCompileCache();
    service = await buildService(config, log, { api, me, reach }, around);
    const { durable, durableSoon, damaged } = service;
    // Telegram hears of nothing that a power cut could take back; a question for updates confirms the ones before it.
    telegram.waitFor((method) => (method === "getUpdates" ? durableSoon() : durable()));
    port.serve({ ...service, backlog: true });
    service.start();
    await incoming.serve(service);
    port.serve({ ...service, backlog: false });
    log.info("ready", { bot: me.username, mode: config.webhook ? "webhook" : "polling", data: config.dataDir });
    await untilOver(Promise.race([incoming.failed, damaged]), service, log, stopping);
  } finally {
    const patience = sleep(STOP_PATIENCE);
    const answers = sleep(ANSWER_PATIENCE);
    await Promise.race([Promise.allSettled([incoming.stop(), port.close()]), patience]);
    await service?.stop(patience, answers);
    log.info("stopped");
  }
}

/** Resolves when the process is told to stop. When Telegram refuses for good, what is being sent ends first. */
async function untilOver(failed: Promise<never>, service: Service, log: Log, stopping: AbortSignal): Promise<void> {
  const stopped = untilAborted(stopping);
  try {
    await Promise.race([stopped, failed]);
  } catch (error) {
    log.warn("ends-when-all-is-sent", { error });
    await Promise.race([service.endSending(), stopped]);
    throw error;
  }
}

function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener("abort", () => resolve(), { once: true });
  });
}
