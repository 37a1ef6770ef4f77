import { type FileHandle, open } from "node:fs/promises";

export type CampaignFile = { path: string; name: string };

/** Bytes that are read from a file at once: each reading passes through several hands, whatever its size. */
const PIECE = 1024 * 1024;

/** Bytes that are handed to the network at once: on a slow one each is a sign that the upload goes on. */
const SLICE = 512 * 1024;

/** Everything that addAutorule takes; all of it is always sent. */
export type NewCampaign = {
  name: string;
  from: Temporal.PlainDate;
  to: Temporal.PlainDate;
  fromTime: Temporal.PlainTime;
  toTime: Temporal.PlainTime;
  trunks: string[];
  maxline: number;
  /** Seconds after pick-up. */
  goodtime: number;
  tries: number;
  paused: boolean;
  /** As the PBX writes it: "utc +5". */
  timezone: string;
  record: CampaignFile;
  recipients: CampaignFile;
};

export type CampaignForm = {
  contentType: string;
  contentLength: number;
  /** The body, read from disk as it is taken, nothing ahead of that; may be taken once. */
  body: AsyncIterable<Uint8Array>;
  /** Whether any of the body was asked for, that is, whether a byte may have left. */
  began(): boolean;
  close(): Promise<void>;
};

/** The text fields in the order and formats of PBX API, addAutorule: `YYYY.MM.DD`, `HH:MM`, `0` or `1`. */
function textFields(campaign: NewCampaign): [name: string, value: string][] {
  const date = (day: Temporal.PlainDate) => day.toString().replaceAll("-", ".");
  const time = (hour: Temporal.PlainTime) => hour.toString({ smallestUnit: "minute" });
  return [
    ["name", campaign.name],
    ["from", date(campaign.from)],
    ["to", date(campaign.to)],
    ["fromtime", time(campaign.fromTime)],
    ["totime", time(campaign.toTime)],
    ["trunks", campaign.trunks.join(",")],
    ["maxline", String(campaign.maxline)],
    ["goodtime", String(campaign.goodtime)],
    ["tries", String(campaign.tries)],
    ["paused", campaign.paused ? "1" : "0"],
    ["timezone", campaign.timezone],
  ];
}

/** A file name of letters, digits, `.`, `_` and `-`, at most 64 long, that ends in `extension` (".mp3"). */
export function safeFileName(name: string, extension: string): string {
  const stem = name.toLowerCase().endsWith(extension) ? name.slice(0, -extension.length) : name;
  const safe = stem
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .replace(/[^A-Za-z0-9._-]+/gu, "_")
    .replace(/^[._]+|[._]+$/gu, "")
    .slice(0, 64 - extension.length);
  return `${safe || "file"}${extension}`;
}

export type FormOptions = {
  /** Gets bytes handed to the network so far, and of how many. */
  onProgress?: ((sentBytes: number, totalBytes: number) => void) | undefined;
  /**
   * Whether nothing that was taken from the body is still to be written: then the next piece is read over the last one.
   * New memory for each is half the time of an upload on a quick network.
   */
  isWritten?: () => boolean;
};

/**
 * Opens both files and lays the multipart body (RFC 7578) around them, its length known beforehand. Throws Node's file
 * error when one cannot be opened.
 */
export async function openForm(
  campaign: NewCampaign,
  boundary: string,
  { onProgress, isWritten = () => false }: FormOptions = {},
): Promise<CampaignForm> {
  const handles: FileHandle[] = [];
  const close = async () => {
    // A file that cannot be closed must not hide what became of the request.
    await Promise.allSettled(handles.splice(0).map((handle) => handle.close()));
  };
  const part = (disposition: string) => `--${boundary}\r\nContent-Disposition: form-data; ${disposition}\r\n`;
  const parts: (Buffer | { handle: FileHandle; size: number })[] = [];

  async function file(field: string, { path, name }: CampaignFile, extension: string, type: string) {
    const handle = await open(path);
    handles.push(handle);
    const { size } = await handle.stat();
    const fileName = safeFileName(name, extension);
    parts.push(Buffer.from(`${part(`name="${field}"; filename="${fileName}"`)}Content-Type: ${type}\r\n\r\n`));
    parts.push({ handle, size }, Buffer.from("\r\n"));
  }

  try {
    await file("record", campaign.record, ".mp3", "audio/mpeg");
    await file("recipients", campaign.recipients, ".csv", "text/csv");
  } catch (error) {
    await close();
    throw error;
  }
  const texts = textFields(campaign).map(([name, value]) => `${part(`name="${name}"`)}\r\n${value}\r\n`);
  parts.push(Buffer.from(`${texts.join("")}--${boundary}--\r\n`));
  const total = parts.reduce((sum, each) => sum + (Buffer.isBuffer(each) ? each.length : each.size), 0);

  let asked = false;
  async function* body() {
    asked = true;
    let sent = 0;
    for (const each of parts) {
      for await (const chunk of Buffer.isBuffer(each) ? [each] : read(each, isWritten)) {
        yield chunk;
        sent += chunk.length;
        onProgress?.(sent, total);
      }
    }
  }
  return {
    contentType: `multipart/form-data; boundary=${boundary}`,
    contentLength: total,
    body: body(),
    began: () => asked,
    close,
  };
}

/** Exactly the first `size` bytes: a file that grows meanwhile must not outgrow its Content-Length. */
async function* read(
  { handle, size }: { handle: FileHandle; size: number },
  isWritten: () => boolean,
): AsyncGenerator<Uint8Array> {
  const room = () => Buffer.allocUnsafeSlow(Math.min(PIECE, size));
  let piece = room();
  for (let at = 0; at < size; ) {
    const { bytesRead } = await handle.read(piece, 0, Math.min(piece.length, size - at), at);
    if (bytesRead === 0) return;
    at += bytesRead;
    for (let from = 0; from < bytesRead; from += SLICE) yield piece.subarray(from, Math.min(from + SLICE, bytesRead));
    if (!isWritten()) piece = room();
  }
}
