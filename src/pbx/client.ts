import { randomUUID } from "node:crypto";
import type { Socket } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import { Agent, buildConnector } from "undici";
import type { PbxCampaign } from "../domain/campaign/facts.ts";
import type { PbxProblem } from "../domain/pbx-problem.ts";
import type { Result } from "../domain/result.ts";
import { type Answer, answerProblem, failureProblem, transportCode } from "./errors.ts";
import { type CampaignForm, type NewCampaign, openForm } from "./form.ts";
import { ask } from "./http.ts";
import { type Added, judgeAttempt } from "./outcome.ts";
import { createPacing } from "./pacing.ts";
import { parseJson, readCampaign, readTrunks } from "./wire.ts";

export type CampaignAnswer = Result<{ value: PbxCampaign }, PbxProblem>;
export type Trunks = Result<{ value: string[] }, PbxProblem>;

export type AddOptions = {
  /** Bytes of the body handed to the network so far, and its whole length. What it throws would break the upload. */
  onProgress?(sentBytes: number, totalBytes: number): void;
  /** Aborting after the first byte leaves the outcome unknown. */
  signal?: AbortSignal;
};

export type Pbx = {
  addAutorule(campaign: NewCampaign, options?: AddOptions): Promise<Added>;
  /** `once`: what fails is reported and not asked a second time. */
  getAutorule(id: number, options?: { once: boolean }): Promise<CampaignAnswer>;
  getMyTrunks(): Promise<Trunks>;
  /** Breaks off whatever is under way: a request that was half sent ends unknown. */
  close(): Promise<void>;
};

/** All in milliseconds. */
export type PbxTimeouts = {
  connect: number;
  /** How long a look (GET) may wait for an answer to begin. */
  look: number;
  /** How long the PBX may be silent while it takes an upload or thinks about it. */
  upload: number;
  /** The longest pause within an answer; all of a look's answer takes no longer. */
  body: number;
};

export type PbxOptions = {
  /** With `/mapi`, e.g. https://cld.alovoice.uz/mapi */
  baseUrl: string;
  token: string;
  fetchTimeouts?: Partial<PbxTimeouts>;
  /** Least time between the starts of two requests; the PBX does not document its limits. */
  gapMs?: number;
  /** A Retry-After up to this long is waited for by a look; a longer one is reported. */
  longestRetryAfterMs?: number;
  /** Epoch milliseconds of a clock that never goes back. */
  now(): number;
  sleep?(ms: number, signal?: AbortSignal): Promise<void>;
  /** A signal that aborts after so many milliseconds, at the end of which a look is over whatever came of it. */
  deadline?(ms: number): AbortSignal;
  newBoundary?(): string;
  /** Is told of each request whether the PBX answered it. */
  reach?: { answered(): void; failed(): void };
};

const defaultTimeouts: PbxTimeouts = { connect: 10_000, look: 15_000, upload: 120_000, body: 30_000 };
const worthASecondLook = new Set<PbxProblem["code"]>(["no-connection", "cut"]);

/**
 * The AloVoice API. Nothing throws: each call ends in a value or a PbxProblem. addAutorule makes one request and never
 * a second; looks are asked again once after a network error or a short Retry-After.
 */
export function createPbx(options: PbxOptions): Pbx {
  const { token, now, gapMs = 250, longestRetryAfterMs = 5_000 } = options;
  const timeouts = { ...defaultTimeouts, ...options.fetchTimeouts };
  const sleep = options.sleep ?? ((ms, signal) => delay(ms, undefined, signal && { signal }));
  const deadline = options.deadline ?? AbortSignal.timeout;
  const newBoundary = options.newBoundary ?? (() => `----campaign${randomUUID()}`);
  const base = options.baseUrl.replace(/\/+$/u, "");
  const pacing = createPacing({ gapMs, now, sleep });
  // HTTP/1.1 only: over HTTP/2 the headers leave before the body is asked for, which `began` relies on.
  const connect = buildConnector({ allowH2: false, timeout: timeouts.connect });
  const lookAgent = new Agent({ allowH2: false, connect });
  const closing = new AbortController();
  const send = { token, bodyTimeout: timeouts.body, now };

  /** @param answer what came; none when nothing did. What a proxy says in the PBX's place is no answer of its own. */
  function note(answer?: Answer): void {
    if (answer && answer.status < 500) options.reach?.answered();
    else if (!closing.signal.aborted) options.reach?.failed();
  }

  async function lookOnce<T>(path: string, read: (json: unknown) => T | undefined) {
    let answer: Answer;
    try {
      await pacing.turn();
      const signal = deadline(timeouts.connect + timeouts.look + timeouts.body);
      answer = await ask(`${base}${path}`, { ...send, agent: lookAgent, headersTimeout: timeouts.look, signal });
      note(answer);
    } catch (error) {
      note();
      return { ok: false as const, refusal: failureProblem(transportCode(error)) };
    }
    const fine = answer.status >= 200 && answer.status < 300 && answer.body !== undefined;
    const value = fine ? read(parseJson(answer.body ?? "")) : undefined;
    if (value !== undefined) return { ok: true as const, value };
    return { ok: false as const, refusal: answerProblem(answer, token) };
  }

  async function look<T>(path: string, read: (json: unknown) => T | undefined, once = false) {
    const first = await lookOnce(path, read);
    if (first.ok || once) return first;
    const { code, retryAfterSeconds = 0 } = first.refusal;
    const waitMs = retryAfterSeconds * 1000;
    if (code === "busy") pacing.hold(Math.min(waitMs, longestRetryAfterMs));
    const again = code === "busy" ? waitMs > 0 && waitMs <= longestRetryAfterMs : worthASecondLook.has(code);
    return again ? lookOnce(path, read) : first;
  }

  return {
    async addAutorule(campaign, { onProgress, signal: stop } = {}) {
      let form: CampaignForm;
      let connection: Socket | undefined;
      const isWritten = () => connection?.writableLength === 0;
      try {
        form = await openForm(campaign, newBoundary(), { onProgress, isWritten });
      } catch {
        return { kind: "rejected", problem: { code: "no-file" } };
      }
      // Its own connection: on a reused one a POST can meet the server's idle close and end unknown. Not announced as its
      // last use either, or a server that refuses early hangs up on the rest of the body and its refusal is lost.
      const agent = new Agent({
        allowH2: false,
        connect: (to, connected) =>
          connect(to, (...made) => {
            connection = made[1] ?? undefined;
            connected(...made);
          }),
      });
      const signal = AbortSignal.any([closing.signal, ...(stop ? [stop] : [])]);
      try {
        await pacing.turn(signal);
        const answer = await ask(`${base}/addAutorule`, {
          ...send,
          agent,
          headersTimeout: timeouts.upload,
          form,
          signal,
        });
        note(answer);
        return judgeAttempt({ kind: "answer", answer }, token);
      } catch (error) {
        note();
        return judgeAttempt({ kind: "failure", began: form.began(), code: transportCode(error) }, token);
      } finally {
        await agent.destroy();
        await form.close();
      }
    },
    getAutorule(id, { once } = { once: false }) {
      const read = (json: unknown) => {
        const campaign = readCampaign(json);
        return campaign?.id === id ? campaign : undefined;
      };
      return look(`/getAutorule/${id}`, read, once);
    },
    getMyTrunks: () => look("/getMyTrunks", readTrunks),
    async close() {
      closing.abort();
      await lookAgent.destroy();
    },
  };
}
