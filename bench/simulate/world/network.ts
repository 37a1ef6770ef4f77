import type { Readable } from "node:stream";
import type { Random } from "../machine/random.ts";
import type { Event, Scheduler } from "../machine/scheduler.ts";

export type Body = string | Uint8Array | AsyncIterable<Uint8Array> | Readable | undefined;

/** What a server answers; `isCut`: the connection breaks in the middle of its body. */
export interface Reply {
  status: number;
  headers: Record<string, string>;
  body: string | Uint8Array;
  isCut?: boolean;
}

/** A request as it reaches a server: whole. */
export interface Arrived {
  url: URL;
  method: string;
  headers: Record<string, string>;
  body: Buffer;
  /** When all of it had left. */
  leftAt: number;
}

export interface Request {
  url: string;
  method: string;
  headers: Record<string, string>;
  body: Body;
  signal: AbortSignal | undefined;
  /** Milliseconds that whoever asks waits for an answer to begin. */
  patience: number;
}

/** What goes wrong with one request. */
export type Fault =
  /** Nobody is there: no byte leaves. */
  | { kind: "refused" }
  /** The connection breaks while the request is sent: it never arrives whole. */
  | { kind: "cut" }
  /** It arrives and has its effect; its answer does not come. */
  | { kind: "lost" }
  /** It arrives and has its effect; nothing is ever answered. */
  | { kind: "stalled" }
  /** Somebody else answers in the server's place; `arrives`: after it had its effect. */
  | { kind: "answered"; reply: Reply; arrives: boolean };

export interface Server {
  /** What goes wrong with a request to it, if anything does. */
  fault(request: Request): Fault | undefined;
  /** Takes a request and answers it, now or later. @param isOver whether nobody waits for the answer any more */
  take(request: Arrived, answer: (reply: Reply) => void, isOver: () => boolean): void;
  /** A request of which some bytes left, but which never came whole. */
  broke?(request: Arrived): void;
  /** An answer reached whoever asked. */
  heard?(request: Request, reply: Reply): void;
}

/** Milliseconds that anything is on its way at most. */
export const LONGEST_WAY = 8_000;

function failure(code: string, message: string): Error {
  return Object.assign(new Error(message), { code });
}

/** Lines between the bot's machine and the servers, by the beginning of their address. */
export function createNetwork(scheduler: Scheduler, random: Random, servers: Readonly<Record<string, Server>>) {
  function serverOf(url: string): Server {
    const found = Object.entries(servers).find(([root]) => url.startsWith(root));
    if (!found) throw new Error(`Nobody is at ${url}`);
    return found[1];
  }

  /** Milliseconds that something is on its way: mostly few, now and then many. */
  const way = () => (random.percent(3) ? random.whole(500, LONGEST_WAY) : random.whole(5, 150));

  /** A body that is there whole; undefined of one that comes in pieces. */
  function wholeOf(body: Body): Uint8Array[] | undefined {
    if (body === undefined) return [];
    return typeof body === "string" || body instanceof Uint8Array ? [Buffer.from(body as Uint8Array)] : undefined;
  }

  /** All of a body that is handed over in pieces. */
  async function collect(body: AsyncIterable<Uint8Array>): Promise<Uint8Array[]> {
    const pieces: Uint8Array[] = [];
    for await (const piece of body) pieces.push(piece);
    return pieces;
  }

  /** Sends a request, and gives its answer; rejects as undici does. */
  function ask(request: Request): Promise<Reply> {
    const { url, method, headers, body, signal, patience } = request;
    const life = scheduler.current();
    life?.touch(`a request to ${url.slice(url.lastIndexOf("/") + 1)}`);
    return new Promise((resolve, reject) => {
      let isOver = false;
      let patienceEnds: Event | undefined;
      const end = (then: () => void) => {
        if (isOver) return;
        isOver = true;
        if (patienceEnds) patienceEnds.off = true;
        signal?.removeEventListener("abort", abort);
        then();
      };
      const abort = () => end(() => reject(signal?.reason ?? new DOMException("aborted", "AbortError")));
      if (signal?.aborted) return abort();
      signal?.addEventListener("abort", abort);
      /** Something reaches the process after a while on the way. */
      const later = (milliseconds: number, then: () => void) => {
        if (life) scheduler.afterIn(life, milliseconds, () => end(then));
        else scheduler.after(milliseconds, () => end(then));
      };
      const answered = (reply: Reply) =>
        later(way(), () => {
          server.heard?.(request, reply);
          resolve(reply);
        });
      const silence = () => {
        patienceEnds = scheduler.timer(life, patience, () =>
          end(() => reject(failure("UND_ERR_HEADERS_TIMEOUT", "Headers Timeout Error"))),
        );
      };
      const broken = () => later(way(), () => reject(failure("UND_ERR_SOCKET", "other side closed")));

      const server = serverOf(url);
      const fault = server.fault(request);
      if (fault?.kind === "refused") {
        return later(way(), () => reject(failure("ECONNREFUSED", "connect ECONNREFUSED")));
      }

      const whole = (pieces: Uint8Array[]) => ({
        url: new URL(url),
        method,
        headers,
        body: Buffer.concat(pieces),
        leftAt: scheduler.now(),
      });

      /** Lets the pieces leave, one after another: at each the line may break or the process may die. */
      function leave(pieces: Uint8Array[]): void {
        const breaksAt = fault?.kind === "cut" ? random.whole(0, Math.max(0, pieces.length - 1)) : pieces.length;
        try {
          for (let sent = 0; sent < breaksAt; sent++)
            life?.touch(`the upload to ${url.slice(url.lastIndexOf("/") + 1)}`);
        } catch (error) {
          server.broke?.(whole(pieces));
          throw error;
        }
        if (fault?.kind === "cut") {
          server.broke?.(whole(pieces));
          throw failure("UND_ERR_SOCKET", "other side closed");
        }
        arrive(whole(pieces));
      }

      function arrive(arrived: Arrived): void {
        scheduler.after(way(), () => {
          if (fault?.kind === "answered") answered(fault.reply);
          if (fault?.kind === "answered" && !fault.arrives) return;
          server.take(
            arrived,
            (reply) => (fault ? undefined : answered(reply)),
            () => isOver || life?.isDead === true,
          );
          if (fault?.kind === "lost") broken();
        });
        if (!fault || fault.kind === "stalled") silence();
      }

      const failed = (error: unknown) => end(() => reject(error));
      const ready = wholeOf(body);
      if (ready === undefined)
        return void collect(body as AsyncIterable<Uint8Array>)
          .then(leave)
          .catch(failed);
      try {
        leave(ready);
      } catch (error) {
        failed(error);
      }
    });
  }

  return { ask };
}

export type Network = ReturnType<typeof createNetwork>;
