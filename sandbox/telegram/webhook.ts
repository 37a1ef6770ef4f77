import { setTimeout as sleep } from "node:timers/promises";
import type { Update, WebhookInfo } from "grammy/types";
import { withoutUndefined } from "../../src/domain/without-undefined.ts";
import { badRequest } from "./refusal.ts";
import type { UpdateQueue } from "./updates.ts";

/** Where updates are posted to instead of waiting for getUpdates. */
export interface Webhook {
  /** Sets the address; "" removes it. */
  set(url: string, secret: string | undefined): void;
  active(): boolean;
  info(): WebhookInfo;
  close(): void;
}

/** How long an answer is waited for. Source: telegram-bot-api, WebhookActor. */
const PATIENCE_MS = 60_000;
const LONGEST_PAUSE_MS = 60_000;
/** Telegram begins with a second; tests are shorter. */
const FIRST_PAUSE_MS = 20;

/** Posts the queue's updates one after another, each until it is answered 2xx. */
export function createWebhook(updates: UpdateQueue, now: () => number): Webhook {
  let target: { url: string; secret: string | undefined } | undefined;
  let stop = new AbortController();
  let busy = false;
  let lastError: { date: number; message: string } | undefined;

  async function post(
    update: Update,
    { url, secret }: NonNullable<typeof target>,
    signal: AbortSignal,
  ): Promise<boolean> {
    try {
      const response = await fetch(url, {
        method: "POST",
        headers: withoutUndefined({ "content-type": "application/json", "x-telegram-bot-api-secret-token": secret }),
        body: JSON.stringify(update),
        signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]),
      });
      await response.body?.cancel();
      if (response.ok) return true;
      lastError = { date: Math.floor(now() / 1000), message: `Wrong response from the webhook: ${response.status}` };
    } catch (error) {
      if (signal.aborted) return false;
      lastError = { date: Math.floor(now() / 1000), message: error instanceof Error ? error.name : "unknown error" };
    }
    return false;
  }

  async function pump(): Promise<void> {
    if (busy) return;
    busy = true;
    const { signal } = stop;
    let pause = FIRST_PAUSE_MS;
    for (let update = updates.first(); target && update && !signal.aborted; update = updates.first()) {
      if (await post(update, target, signal)) {
        updates.confirm(update);
        pause = FIRST_PAUSE_MS;
      } else {
        await sleep(pause, undefined, { signal }).catch(() => undefined);
        pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
      }
    }
    busy = false;
    if (signal.aborted && target) await pump();
  }

  updates.watch(() => void pump());

  function close(): void {
    target = undefined;
    stop.abort();
    stop = new AbortController();
  }

  return {
    set(url, secret) {
      const address = url === "" ? undefined : URL.parse(url);
      if (address === null) throw badRequest("bad webhook: invalid URL specified");
      if (address && address.protocol !== "https:" && !["127.0.0.1", "localhost"].includes(address.hostname)) {
        throw badRequest("bad webhook: An HTTPS URL must be provided for webhook");
      }
      if (secret !== undefined && !/^[\w-]{1,256}$/.test(secret)) {
        throw badRequest("secret token contains unallowed characters");
      }
      close();
      lastError = undefined;
      if (address) target = { url, secret };
      void pump();
    },
    active: () => target !== undefined,
    info: () =>
      withoutUndefined({
        url: target?.url ?? "",
        has_custom_certificate: false,
        pending_update_count: updates.size(),
        last_error_date: lastError ? lastError.date : undefined,
        last_error_message: lastError ? lastError.message : undefined,
      }),
    close,
  };
}
