import { type Api, GrammyError } from "grammy";
import { Agent, fetch } from "undici";
import type { Downloaded } from "../../app/taking/intake.ts";
import type { OfferedFile } from "../../domain/intake.ts";
import { type ContentStore, TooManyBytes } from "../../files/content.ts";
import type { Log } from "../../log.ts";
import { isStoreTrouble } from "../../store/trouble.ts";
import { failureOf } from "./failures.ts";
import { failureCode } from "./fetch.ts";

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

/** Fetches files from Telegram into the content store, capped and hashed. The link holds the token, so it goes nowhere else. */
export function createDownload({ api, content, apiRoot, token, log, timeLimit = TIME_LIMIT }: DownloadParts) {
  const agent = new Agent({ connect: { timeout: 10_000 }, headersTimeout: 30_000, bodyTimeout: 30_000 });

  /** Asks for a link, which is good for an hour (Bot API, getFile), and fetches what is behind it. */
  async function fetchFile({ fileId }: OfferedFile): Promise<Downloaded> {
    const { file_path: path, file_size: size } = await api.getFile(fileId);
    if (!path) return { ok: false, code: "gone" };
    const signal = AbortSignal.timeout(timeLimit);
    const response = await fetch(`${apiRoot}/file/bot${token}/${path}`, { dispatcher: agent, signal });
    const { status } = response;
    if (!response.ok || !response.body) {
      await response.body?.cancel();
      log.warn("download-refused", { status });
      if (status !== 429) return { ok: false, code: status >= 500 ? "unreachable" : "gone" };
      return { ok: false, code: "unreachable", afterMs: (Number(response.headers.get("retry-after")) || 1) * 1000 };
    }
    const kept = await content.put(response.body, DOWNLOAD_LIMIT);
    // A connection that ends early without saying so leaves half a list, which reads as a whole one.
    if (size !== undefined && kept.size !== size) return { ok: false, code: "unreachable" };
    return { ok: true, content: kept };
  }

  async function attempt(file: OfferedFile): Promise<Downloaded> {
    try {
      return await fetchFile(file);
    } catch (error) {
      if (isStoreTrouble(error)) throw error;
      if (error instanceof TooManyBytes) return { ok: false, code: "too-big" };
      if (error instanceof GrammyError && error.error_code === 400) {
        return { ok: false, code: /too big/.test(error.description) ? "too-big" : "gone" };
      }
      log.warn("download-failed", { code: failureCode(error) });
      const failure = failureOf(error);
      const afterMs = failure.kind === "later" ? failure.afterMs : undefined;
      return { ok: false, code: "unreachable", ...(afterMs === undefined ? {} : { afterMs }) };
    }
  }

  return {
    /** @throws when it cannot be written to the disk now */
    async download(file: OfferedFile): Promise<Downloaded> {
      if (file.size !== undefined && file.size > DOWNLOAD_LIMIT) return { ok: false, code: "too-big" };
      const first = await attempt(file);
      // A link may be older than it should be: it is gone only when a new one says the same.
      return first.ok || first.code !== "gone" ? first : attempt(file);
    },
    close: () => agent.destroy(),
  };
}
