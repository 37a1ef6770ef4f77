import { open } from "node:fs/promises";
import { fileTypeFromFile } from "file-type";
import { parseFile } from "music-metadata";
import { startsLikeMedia } from "../media-signs.ts";
import type { Mp3Place } from "./mp3.ts";
import { readMp3 } from "./mp3.ts";
import { findMp3Frames } from "./mp3-frame.ts";
import { readOpus } from "./opus.ts";
import type { Stored } from "./stored.ts";
import { UnfitRecording } from "./unfit.ts";
import { readVorbis, VORBIS_HEADER } from "./vorbis.ts";
import { readWav, wavHeaderOf } from "./wav.ts";
import { MP3_TAG } from "./wav-header.ts";

/** How far into a file, past a tag, its first mp3 frame is looked for. */
const MP3_SEARCH_BYTES = 65_536;
const ID3_HEADER_BYTES = 10;
const MOST_TAGS = 4;
/** The first page of an Ogg file, which holds nothing but the header of its codec. */
const OGG_HEADER_BYTES = 256;
/** Kinds of sound by their first four letters; what has none begins like an MPEG frame. */
const RARE_FORMATS: Readonly<Record<string, string>> = {
  RIFX: "wav",
  riff: "w64",
  RF64: "wav",
  BW64: "wav",
  FORM: "aiff",
  caff: "caf",
  ".snd": "au",
  ADIF: "aac",
  wvPK: "wv",
  "MAC ": "ape",
  MThd: "mid",
};
/** Containers that hold sound or pictures alike: only their tracks tell which. */
const MIXED = new Set(["mp4", "mov", "3gp", "3g2", "webm", "mkv", "asf"]);

/**
 * Opens a file as a recording by what it holds, whatever its name says.
 * @throws UnfitRecording saying what the file is instead.
 */
export async function openRecording(path: string): Promise<Stored> {
  const head = await readAt(path, 0);
  if (head.length === 0) throw new UnfitRecording("empty");
  const start = head.toString("latin1", 0, OGG_HEADER_BYTES);
  if (start.startsWith("OggS") && start.includes("OpusHead")) return readOpus(path);
  if (start.startsWith("OggS") && start.includes(VORBIS_HEADER)) return readVorbis(path);
  if (/^(?:RIFF|RF64|BW64)/.test(start) && start.slice(8, 12) === "WAVE") return openWav(path);
  const type = await fileTypeFromFile(path);
  if (type === undefined || type.ext === "mp3") {
    const place = await findMp3Sound(path);
    if (place) return readMp3(path, place);
    if (type || tagBytes(head) > 0) throw new UnfitRecording("damaged");
  }
  throw await refusalOf(path, type?.ext, type?.mime);
}

/** A wav is read as its samples, or as the mp3 that it holds. */
async function openWav(path: string): Promise<Stored> {
  const header = await wavHeaderOf(path);
  if (header.tag !== MP3_TAG) return readWav(path, header);
  const head = await readAt(path, header.dataStart);
  const found = findMp3Frames(head);
  if (found < 0) throw new UnfitRecording("damaged");
  const place = { start: header.dataStart + found, junk: found, head: head.subarray(found) };
  return { ...(await readMp3(path, place)), container: "wav" };
}

async function refusalOf(path: string, format = "unknown", mime = "unknown"): Promise<UnfitRecording> {
  if (format === "m4p") return new UnfitRecording("encrypted", { format });
  if (format === "amr") return new UnfitRecording("amr");
  if (format === "m4a" || format === "m4b") return new UnfitRecording("m4a");
  const rare = format === "unknown" ? await rareFormatOf(path) : undefined;
  if (rare !== undefined) return new UnfitRecording("other-audio", { format: rare });
  if (MIXED.has(format)) return (await hasPictures(path)) ? new UnfitRecording("video") : soundOnly(format);
  if (mime.startsWith("video/")) return new UnfitRecording("video");
  if (mime.startsWith("audio/")) return new UnfitRecording("other-audio", { format });
  return new UnfitRecording("not-audio", { format });
}

/** The name of a kind of sound that the library does not know. */
async function rareFormatOf(path: string): Promise<string | undefined> {
  const head = await readAt(path, 0);
  if (!startsLikeMedia(head)) return undefined;
  return RARE_FORMATS[head.toString("latin1", 0, 4)] ?? "mp2";
}

function soundOnly(format: string): UnfitRecording {
  if (format === "mp4" || format === "mov") return new UnfitRecording("m4a");
  if (format.startsWith("3g")) return new UnfitRecording("amr");
  return new UnfitRecording("other-audio", { format });
}

async function hasPictures(path: string): Promise<boolean> {
  try {
    const { format } = await parseFile(path, { skipCovers: true });
    return format.hasVideo === true || format.hasAudio !== true;
  } catch {
    // Nobody can say what is in there: what such files mostly are, then.
    return true;
  }
}

/** Where the first mp3 frame of a file stands, past its tags. */
async function findMp3Sound(path: string): Promise<Mp3Place | undefined> {
  let position = 0;
  for (let tags = 0; tags < MOST_TAGS; tags++) {
    const head = await readAt(path, position);
    const tag = tagBytes(head);
    if (tag === 0) {
      const found = findMp3Frames(head);
      return found < 0 ? undefined : { start: position + found, junk: found, head: head.subarray(found) };
    }
    position += tag;
  }
  return undefined;
}

/** Bytes of an ID3v2 tag, its header counted, or 0 where none begins (ID3v2.4 structure, 3.1: four times seven bits). */
function tagBytes(head: Buffer): number {
  if (head.length < ID3_HEADER_BYTES || head.toString("latin1", 0, 3) !== "ID3") return 0;
  return ID3_HEADER_BYTES + head.subarray(6, ID3_HEADER_BYTES).reduce((sum, byte) => sum * 128 + (byte & 0x7f), 0);
}

async function readAt(path: string, position: number): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(MP3_SEARCH_BYTES), 0, MP3_SEARCH_BYTES, position);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
