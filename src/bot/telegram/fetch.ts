import type { ApiClientOptions } from "grammy";
import { Agent } from "undici";
import { Failure } from "../../domain/failure.ts";
import { withoutUndefined } from "../../domain/without-undefined.ts";
import { type Asked, exchange } from "./exchange.ts";
import { answeredInstead } from "./leaving.ts";

/** grammY's own type leans on a polyfill; this is as much of fetch as it uses. */
type Fetch = (input: unknown, init?: unknown) => Promise<{ json(): Promise<unknown> }>;

type GrammyFetch = NonNullable<ApiClientOptions["fetch"]>;

/** Telegram could not be reached, or answered with something that is not its own. Never holds the address: it contains the token. */
export class TelegramUnreachable extends Failure {
  constructor(code: string) {
    super(code, `Telegram cannot be reached: ${code}`);
  }
}

/**
 * Methods that may be repeated without a person noticing, after an answer that was lost or is not JSON. A reaction is only a sign,
 * and several are on their way to a chat at once: a repeated one would leave after Telegram has told another one to wait.
 */
const REPEATABLE = /^(get|edit|answer|set(?!MessageReaction)|delete|sendChatAction)/;

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

  async function once(url: string, asked: Asked): Promise<unknown> {
    // The address holds the token: it goes to nobody else, whoever answers in Telegram's place.
    const { status, text } = await exchange(agent, url, asked);
    const said = parsed(text);
    if (said === undefined) throw new TelegramUnreachable(`http-${status}`);
    return said;
  }

  const fetch: Fetch = async (input, init) => {
    const url = String(input);
    const { method, headers, body, signal } = init as Asked;
    const asked = withoutUndefined<Asked>({ method, headers, body, signal });
    const repeatableBody = typeof body === "string" || body === undefined;
    await ready(methodOf(url));
    const instead = answeredInstead();
    if (instead) return { json: async () => instead };
    for (let mayRepeat = repeatableBody && REPEATABLE.test(methodOf(url)); ; mayRepeat = false) {
      try {
        const said = await once(url, asked);
        // As much of a Response as grammY reads.
        return { json: async () => said };
      } catch (error) {
        if (mayRepeat && !(signal as Partial<AbortSignal> | undefined)?.aborted) continue;
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

/** An answer of Telegram's (Bot API, "Making requests": it has a Boolean `ok`); undefined for what a proxy says in its place. */
function parsed(body: string): unknown {
  try {
    const said: unknown = JSON.parse(body);
    return typeof said === "object" && said !== null && "ok" in said ? said : undefined;
  } catch {
    return undefined;
  }
}
