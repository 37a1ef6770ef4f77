import type { ApiClientOptions } from "grammy";
import { Agent, fetch as undiciFetch } from "undici";
import { Failure } from "../../domain/failure.ts";

/** grammY's own type leans on a polyfill; this is as much of fetch as it uses. */
type Fetch = (input: unknown, init?: unknown) => Promise<{ json(): Promise<unknown> }>;

type GrammyFetch = NonNullable<ApiClientOptions["fetch"]>;

/** Telegram could not be reached, or answered with something that is not its own. Never holds the address: it contains the token. */
export class TelegramUnreachable extends Failure {
  constructor(code: string) {
    super(code, `Telegram cannot be reached: ${code}`);
  }
}

/** Methods that may be repeated without a person noticing, after an answer that was lost or is not JSON. */
const REPEATABLE = /^(get|edit|answer|set|delete|sendChatAction)/;

function methodOf(url: string): string {
  return url.slice(url.lastIndexOf("/") + 1);
}

/** The failure's own code (ECONNREFUSED, UND_ERR_HEADERS_TIMEOUT), which says enough and holds no address. */
export function failureCode(error: unknown): string {
  for (let at = error; at instanceof Error; at = at.cause) {
    if ("code" in at && typeof at.code === "string") return at.code;
  }
  return error instanceof Error ? error.name : "unknown";
}

/** Resolves when a method may be called. */
type Ready = (method: string) => Promise<void>;

export interface TelegramFetch {
  fetch: GrammyFetch;
  /** What every call waits for from now on; what it rejects with, the call does. */
  waitFor(ready: Ready): void;
  close(): Promise<void>;
}

/**
 * The one HTTP path to Telegram, for grammY's `client.fetch`: keeps connections, and repeats what may be
 * repeated once after a failure.
 * @throws TelegramUnreachable without the address, which contains the token
 */
export function createTelegramFetch(): TelegramFetch {
  let ready: Ready = async () => {};
  const agent = new Agent({ connect: { timeout: 10_000 }, headersTimeout: 65_000, bodyTimeout: 65_000 });

  async function once(url: string, init: Parameters<typeof undiciFetch>[1]): Promise<unknown> {
    // The address holds the token: it goes to nobody else, whoever answers in Telegram's place.
    const response = await undiciFetch(url, { ...init, dispatcher: agent, redirect: "manual" });
    const said = parsed(await response.text());
    if (said === undefined) throw new TelegramUnreachable(`http-${response.status}`);
    return said;
  }

  const fetch: Fetch = async (input, init) => {
    const url = String(input);
    const { agent: _agent, compress: _compress, signal, ...rest } = init as Record<string, unknown>;
    const abort = new AbortController();
    linkSignal(signal, abort);
    const options = { ...rest, duplex: "half", signal: abort.signal } as Parameters<typeof undiciFetch>[1];
    const repeatableBody = typeof rest.body === "string" || rest.body === undefined;
    await ready(methodOf(url));
    for (let mayRepeat = repeatableBody && REPEATABLE.test(methodOf(url)); ; mayRepeat = false) {
      try {
        const said = await once(url, options);
        // As much of a Response as grammY reads.
        return { json: async () => said };
      } catch (error) {
        if (mayRepeat && !abort.signal.aborted) continue;
        throw error instanceof TelegramUnreachable ? error : new TelegramUnreachable(failureCode(error));
      }
    }
  };
  return {
    fetch: fetch as GrammyFetch,
    waitFor(what) {
      ready = what;
    },
    close: () => agent.destroy(),
  };
}

/** grammY hands in a polyfilled signal that undici does not take for one. */
function linkSignal(signal: unknown, abort: AbortController): void {
  if (!(typeof signal === "object" && signal !== null && "addEventListener" in signal && "aborted" in signal)) return;
  if (signal.aborted) abort.abort();
  (signal as AbortSignal).addEventListener("abort", () => abort.abort(), { once: true });
}

/** An answer of Telegram's (Bot API, "Making requests": it has a Boolean `ok`); undefined for what a proxy says in its place. */
function parsed(body: string): unknown {
  try {
    const said: unknown = JSON.parse(body);
    return typeof said === "object" && said !== null && "ok" in said ? said : undefined;
  } catch {
    return undefined;
  }
}
