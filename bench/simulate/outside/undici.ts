/** In the place of undici: the simulated network. */
import { Readable } from "node:stream";
import { machine } from "../machine/machine.ts";
import type { Body, Reply } from "../world/network.ts";

interface AgentOptions {
  headersTimeout?: number;
}

/** Connections of a process. */
export class Agent {
  readonly headersTimeout: number;
  constructor({ headersTimeout = 300_000 }: AgentOptions = {}) {
    this.headersTimeout = headersTimeout;
  }
  /** @see https://undici.nodejs.org/#/docs/api/Dispatcher.md (dispatch) */
  dispatch({ origin, path, ...options }: Options & { origin: string; path: string }, handler: Handler): boolean {
    const stopping = new AbortController();
    const controller = { abort: (reason: unknown) => stopping.abort(reason) };
    handler.onRequestStart(controller);
    ask(`${origin}${path}`, { ...options, dispatcher: this, signal: stopping.signal }).then(
      (reply) => {
        handler.onResponseStart(controller, reply.status);
        handler.onResponseData(controller, bytesOf(reply));
        if (reply.isCut) handler.onResponseError(controller, isBroken());
        else handler.onResponseEnd();
      },
      (error: Error) => handler.onResponseError(controller, error),
    );
    return true;
  }
  async destroy(): Promise<void> {}
  async close(): Promise<void> {}
}

interface Handler {
  onRequestStart(controller: unknown): void;
  onResponseStart(controller: unknown, status: number): void;
  onResponseData(controller: unknown, piece: Buffer): void;
  onResponseEnd(): void;
  onResponseError(controller: unknown, error: Error): void;
}

/** Of undici's errors, the one that the product throws itself. */
export const errors = {
  RequestAbortedError: class extends Error {
    readonly code = "UND_ERR_ABORTED";
  },
};

/** There are no sockets: what is written to the network is gone at once. */
export const buildConnector = () => () => {};

interface Options {
  method?: string;
  headers?: Record<string, string>;
  body?: Body;
  signal?: AbortSignal;
  dispatcher?: Agent;
  headersTimeout?: number;
}

function ask(
  url: string,
  { method = "GET", headers = {}, body, signal, dispatcher, headersTimeout }: Options,
): Promise<Reply> {
  const patience = headersTimeout ?? dispatcher?.headersTimeout ?? 300_000;
  const network = machine()?.network;
  if (!network) throw new Error("There is no network outside of the simulated machine");
  return network.ask({ url, method, headers, body, signal, patience });
}

const isBroken = () => Object.assign(new Error("other side closed"), { code: "UND_ERR_SOCKET" });

/** What of an answer arrives before it breaks off, if it does. */
function bytesOf({ body, isCut }: Reply): Buffer {
  const bytes = Buffer.from(body);
  return isCut ? bytes.subarray(0, bytes.length >> 1) : bytes;
}

/** The body of an answer, which may break off. */
async function* bodyOf(reply: Reply): AsyncGenerator<Buffer> {
  yield bytesOf(reply);
  if (reply.isCut) throw isBroken();
}

/** @see https://undici.nodejs.org/#/?id=undicifetchinput-init-promise */
export async function fetch(url: string, options: Options) {
  const reply = await ask(url, options);
  return {
    status: reply.status,
    ok: reply.status >= 200 && reply.status < 300,
    headers: { get: (name: string) => reply.headers[name.toLowerCase()] ?? null },
    get body() {
      const stream = Readable.from(bodyOf(reply));
      return Object.assign(stream, { cancel: async () => void stream.destroy() });
    },
  };
}

/** @see https://undici.nodejs.org/#/?id=undicirequesturl-options-promise */
export async function request(url: string, options: Options) {
  const reply = await ask(url, options);
  const text = async () => {
    if (reply.isCut) throw isBroken();
    return bytesOf(reply).toString("utf8");
  };
  return { statusCode: reply.status, headers: reply.headers, body: Object.assign(bodyOf(reply), { text }) };
}
