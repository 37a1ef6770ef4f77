import { type Api, GrammyError } from "grammy";
import { Agent, fetch } from "undici";
import type { Downloaded, DownloadRefusal } from "../../app/chat.ts";
import { failedWith } from "../../domain/failure.ts";
import type { OfferedFile } from "../../domain/intake.ts";
import type { Result } from "../../domain/result.ts";
import { withoutUndefined } from "../../domain/without-undefined.ts";
import { type Content, type ContentStore, TOO_MANY_BYTES } from "../../files/content.ts";
import type { Log } from "../../log.ts";
import { isStoreTrouble } from "../../store/trouble.ts";
import { failureOf } from "./failures.ts";
import { failureCode } from "./fetch.ts";
import { isOnADisk, openLocalFile } from "./local-file.ts";

/** What bots can fetch from Telegram (Bot API, getFile): 20 MB. */
export const DOWNLOAD_LIMIT = 20 * 1024 * 1024;

/** Milliseconds for one file: one that trickles in must not hold up those behind it. */
const TIME_LIMIT = 5 * 60_000;

export interface DownloadParts {
  api: Api;
  content: ContentStore;
  /** Address before `/file/bot…`; it and the token stay in here. */
  apiRoot: string;
  token: string;
  log: Log;
  /** Milliseconds for one file; five minutes unless told. */
  timeLimit?: number;
}

/** A fresh link that is refused (`status`), or one that leads nowhere, is no fault of the file: the operator has to look. */
type Fetched = Result<{ content: Content }, DownloadRefusal | { code: "not-served"; status: number }>;

/** Fetches files from Telegram into the content store, capped and hashed. The link holds the token, so it goes nowhere else. */
export function createDownload({ api, content, apiRoot, token, log, timeLimit = TIME_LIMIT }: DownloadParts) {
  const agent = new Agent({ connect: { timeout: 10_000 }, headersTimeout: 30_000, bodyTimeout: 30_000 });

  /** Asks for a link, which is good for an hour (Bot API, getFile), and fetches what is behind it. */
  async function fetchFile({ fileId }: OfferedFile): Promise<Fetched> {
    const { file_path: path, file_size: size } = await api.getFile(fileId);
    if (!path) return { ok: false, refusal: { code: "gone" } };
    if (isOnADisk(path)) return copyLocal(path, size);
    const signal = AbortSignal.timeout(timeLimit);
    // The address holds the token: it goes to nobody else.
    const address = `${apiRoot}/file/bot${token}/${path}`;
    const response = await fetch(address, { dispatcher: agent, signal, redirect: "manual" });
    const { status } = response;
    if (!response.ok || !response.body) {
      await response.body?.cancel();
      log.warn("download-refused", { status });
      if (status >= 500) return { ok: false, refusal: { code: "unreachable" } };
      if (status !== 429) return { ok: false, refusal: { code: "not-served", status } };
      return {
        ok: false,
        refusal: { code: "unreachable", afterMs: (Number(response.headers.get("retry-after")) || 1) * 1000 },
      };
    }
    return keep(response.body, size);
  }

  /** Copies what a Bot API server with --local keeps for this bot, where its disk can be read from here. */
  async function copyLocal(path: string, size?: number): Promise<Fetched> {
    const bytes = await openLocalFile(path, token);
    if (bytes) return keep(bytes, size);
    // Without the path: the token stands in it.
    log.error("files-not-served", { reason: "a path on the disk of a local server" });
    return { ok: false, refusal: { code: "not-served" } };
  }

  /** @param size what Telegram says of it, where it does */
  async function keep(bytes: AsyncIterable<Uint8Array>, size?: number): Promise<Fetched> {
    const kept = await content.put(bytes, DOWNLOAD_LIMIT);
    // A connection that ends early without saying so leaves half a list, which reads as a whole one.
    if (size !== undefined && kept.size !== size) return { ok: false, refusal: { code: "unreachable" } };
    return { ok: true, content: kept };
  }

  async function attempt(file: OfferedFile): Promise<Fetched> {
    try {
      return await fetchFile(file);
    } catch (error) {
      if (isStoreTrouble(error)) throw error;
      if (failedWith(error, TOO_MANY_BYTES)) return { ok: false, refusal: { code: "too-big" } };
      if (error instanceof GrammyError && error.error_code === 400) {
        return { ok: false, refusal: { code: /too big/.test(error.description) ? "too-big" : "gone" } };
      }
      log.warn("download-failed", { code: failureCode(error) });
      const failure = failureOf(error);
      const afterMs = failure.kind === "later" ? failure.afterMs : undefined;
      return { ok: false, refusal: withoutUndefined({ code: "unreachable", afterMs }) };
    }
  }

  return {
    /** @throws when it cannot be written to the disk now */
    async download(file: OfferedFile): Promise<Downloaded> {
      if (file.size !== undefined && file.size > DOWNLOAD_LIMIT) return { ok: false, refusal: { code: "too-big" } };
      // A link may be older than it should be: only what a new one says as well counts.
      let got = await attempt(file);
      if (!got.ok && (got.refusal.code === "gone" || "status" in got.refusal)) got = await attempt(file);
      if (got.ok) return got;
      const { refusal } = got;
      if (!("status" in refusal)) return { ok: false, refusal };
      log.error("files-not-served", { status: refusal.status });
      return { ok: false, refusal: { code: "not-served" } };
    },
    close: () => agent.destroy(),
  };
}
