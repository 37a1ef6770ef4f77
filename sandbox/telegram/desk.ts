import { once } from "node:events";
import type { IncomingMessage, ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { answerBadGateway, answerRefusal, answerResult } from "./answers.ts";
import { readBody } from "./body.ts";
import type { ApiCall, Fault } from "./contract.ts";
import type { Faults } from "./faults.ts";
import { call, isMethod } from "./methods/call.ts";
import { checkParameters } from "./parameters.ts";
import { Refusal } from "./refusal.ts";
import type { World } from "./world.ts";

/** What answering a request needs. */
export interface Desk {
  world: World;
  token: string;
  faults: Faults;
  /** Aborted when the server closes. */
  closing: AbortSignal;
  /** Keeps the call for the test; `byFault`: it went wrong because the test asked for it. */
  record(call: ApiCall, byFault: boolean): void;
}

/** Answers one method call, or disturbs it as the test asked. */
export async function serveCall(
  desk: Desk,
  method: string,
  request: IncomingMessage,
  query: URLSearchParams,
  response: ServerResponse,
): Promise<void> {
  const entry: ApiCall = { method, params: {}, status: 0 };
  const fault = desk.faults.take(method);
  try {
    const body = await readBody(request, query);
    entry.params = body.values;
    entry.status = fault?.type === "html" ? 502 : 0;
    if (await disturb(desk, fault, response)) return;
    if (!isMethod(method)) throw new Refusal(404, "Not Found: method not found");
    entry.params = checkParameters(method, body);
    const result = await call(desk.world, method, entry.params, goneSignal(response));
    entry.status = 200;
    if (fault?.type === "cut-after") response.destroy();
    else answerResult(response, result);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    entry.status = error.status;
    entry.description = error.message;
    if (fault?.type === "cut-after") response.destroy();
    else answerRefusal(response, error);
  } finally {
    desk.record(entry, fault?.type === "refuse");
  }
}

/** Answers a download. Faults reach it under the method name "file"; `cut-after` breaks off in the middle. */
export async function serveFile(desk: Desk, path: string, response: ServerResponse): Promise<void> {
  const fault = desk.faults.take("file");
  if (await disturb(desk, fault, response)) return;
  const bytes = desk.world.files.read(path);
  if (!bytes) throw new Refusal(404, "Not Found");
  response.writeHead(200, { "content-type": "application/octet-stream", "content-length": bytes.length });
  if (fault?.type === "cut-after") {
    response.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => response.destroy());
  } else {
    response.end(bytes);
  }
}

/** Makes the trouble that comes before the work; true when nothing is left to do. Throws the refusal asked for. */
async function disturb(desk: Desk, fault: Fault["kind"] | undefined, response: ServerResponse): Promise<boolean> {
  switch (fault?.type) {
    case "refuse":
      throw new Refusal(
        fault.status,
        fault.description,
        fault.retryAfter ? { retry_after: fault.retryAfter } : undefined,
      );
    case "html":
      answerBadGateway(response);
      return true;
    case "cut":
      response.destroy();
      return true;
    case "stall":
      await Promise.race([desk.faults.cleared(), once(desk.closing, "abort"), pause(fault.milliseconds, desk.closing)]);
      return response.destroyed && desk.closing.aborted;
    default:
      return false;
  }
}

/** Resolves after so many milliseconds; never when left out. */
function pause(milliseconds: number | undefined, signal: AbortSignal): Promise<void> {
  if (milliseconds === undefined) return new Promise(() => {});
  return sleep(milliseconds, undefined, { signal }).catch(() => undefined);
}

/** Tells when the caller hangs up before the answer. */
function goneSignal(response: ServerResponse): AbortSignal {
  const controller = new AbortController();
  response.once("close", () => controller.abort());
  return controller.signal;
}
