import type { Fault, PbxMethod } from "./contract.ts";

export type Faults = {
  add(fault: Fault): void;
  /** The first fault that concerns a request of `method`; one that was for so many times is used up by it. */
  take(method: PbxMethod | undefined): Fault | undefined;
  list(): Fault[];
  clear(): void;
  /** Resolves after `ms`, or when the faults are cleared. */
  stall(ms?: number): Promise<void>;
};

/** The faults that were asked for and not used up yet. */
export function createFaults(): Faults {
  let faults: Fault[] = [];
  let cleared = Promise.withResolvers<void>();
  return {
    add(fault) {
      faults.push({ ...fault });
    },
    take(method) {
      const fault = faults.find((each) => each.on === undefined || each.on === method);
      if (fault?.times === undefined) return fault;
      fault.times -= 1;
      if (fault.times <= 0) faults = faults.filter((each) => each !== fault);
      return fault;
    },
    list: () => faults.map((fault) => ({ ...fault })),
    clear() {
      faults = [];
      cleared.resolve();
      cleared = Promise.withResolvers();
    },
    async stall(ms) {
      if (ms === undefined) return cleared.promise;
      const timer = Promise.withResolvers<void>();
      const timeout = setTimeout(timer.resolve, ms);
      await Promise.race([timer.promise, cleared.promise]);
      clearTimeout(timeout);
    },
  };
}

export type Reply = {
  status: number;
  body: string;
  type: "application/json" | "text/html";
  retryAfterSeconds?: number;
  /** So many characters of the body are sent, then the connection is closed. */
  cutAt?: number;
};

/** An answer in JSON. */
export function jsonReply(status: number, body: unknown): Reply {
  return { status, body: JSON.stringify(body), type: "application/json" };
}

/** What is answered instead of doing anything; undefined when the fault lets the request through. */
export function replyInstead(fault: Fault | undefined): Reply | undefined {
  switch (fault?.kind) {
    case "refuse":
      return jsonReply(fault.status, fault.body ?? { error: "refused" });
    case "html":
      return { status: fault.status ?? 502, body: "<html><h1>502 Bad Gateway</h1></html>", type: "text/html" };
    case "token-refused":
      return jsonReply(401, { error: "Unauthorized" });
    case "busy":
      return { ...jsonReply(429, { error: "Too many requests" }), retryAfterSeconds: fault.retryAfterSeconds };
    default:
      return undefined;
  }
}

/** The answer as the fault spoils it. */
export function spoil(reply: Reply, fault: Fault | undefined): Reply {
  if (reply.status !== 200) return reply;
  if (fault?.kind === "half-answer") return { ...reply, cutAt: Math.ceil(reply.body.length / 2) };
  if (fault?.kind === "status-after") return { ...reply, status: fault.status };
  if (fault?.kind === "garbage") return { ...reply, body: '{"id":12' };
  if (fault?.kind === "no-id") return jsonReply(200, { success: true });
  return reply;
}
