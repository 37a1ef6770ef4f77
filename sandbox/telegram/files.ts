import { createHash } from "node:crypto";
import type { File } from "grammy/types";
import type { FilePart } from "./body.ts";
import { extensionOf, mimeTypeOf } from "./mime.ts";
import { badRequest } from "./refusal.ts";

export type FileType = "document" | "audio" | "voice" | "photo" | "sticker";

/** A file on Telegram's servers. */
export interface StoredFile {
  id: string;
  /** The same for the same bytes. */
  uniqueId: string;
  type: FileType;
  name: string;
  bytes: Uint8Array;
  mimeType: string;
  /** Below `/file/bot<token>/`. */
  path: string;
}

/** Files by id and by path. */
export interface Files {
  /** Keeps an upload; each gets an id of its own. */
  keep(type: FileType, part: FilePart): StoredFile;
  /** What a parameter of the bot means: its upload, or a file sent before, of the same type. */
  resolve(type: FileType, value: FilePart | string): StoredFile;
  /** Answers getFile, after which the path can be read. */
  locate(id: string): File;
  find(id: string): StoredFile | undefined;
  read(path: string): Uint8Array | undefined;
  /** Every file, to go on from after a restart. */
  state(): StoredFile[];
}

/** Bots may download files of up to 20 MB. Source: Bot API, getFile. */
const DOWNLOAD_LIMIT = 20 * 1024 * 1024;

/** How ids of each type begin, and the folder of its paths. */
const PLACES: Readonly<Record<FileType, { prefix: string; folder: string; extension?: string }>> = {
  document: { prefix: "BQACAgIAAxk", folder: "documents" },
  audio: { prefix: "CQACAgIAAxk", folder: "music" },
  voice: { prefix: "AwACAgIAAxk", folder: "voice", extension: "oga" },
  photo: { prefix: "AgACAgIAAxk", folder: "photos", extension: "jpg" },
  sticker: { prefix: "CAACAgIAAxk", folder: "stickers", extension: "webp" },
};

/** The files that were kept, none at first. */
export function createFiles(kept: readonly StoredFile[] = []): Files {
  const byId = new Map(kept.map((file) => [file.id, file]));
  const located = new Map(kept.map((file) => [file.path, file]));

  function keep(type: FileType, part: FilePart): StoredFile {
    if (part.bytes.length === 0) throw badRequest("file must be non-empty");
    const number = byId.size;
    const digest = createHash("sha256").update(part.bytes).digest();
    const { prefix, folder, extension } = PLACES[type];
    const ending = extension ?? extensionOf(part.name);
    const own = createHash("sha256").update(digest).update(`${type} ${number}`).digest("base64url");
    const file: StoredFile = {
      id: prefix + own,
      uniqueId: `AgAD${digest.toString("base64url").slice(0, 12)}`,
      type,
      name: part.name,
      bytes: part.bytes,
      mimeType: part.mimeType ?? mimeTypeOf(part.name),
      path: `${folder}/file_${number}${ending === "" ? "" : `.${ending}`}`,
    };
    byId.set(file.id, file);
    return file;
  }

  return {
    keep,
    resolve(type, value) {
      if (typeof value !== "string") return keep(type, value);
      const file = byId.get(value);
      if (!file) throw badRequest("wrong file identifier/HTTP URL specified");
      if (file.type !== type) throw badRequest("type of file mismatch");
      return file;
    },
    locate(id) {
      const file = byId.get(id);
      if (!file) throw badRequest("wrong file_id or the file is temporarily unavailable");
      if (file.bytes.length > DOWNLOAD_LIMIT) throw badRequest("file is too big");
      located.set(file.path, file);
      return { file_id: file.id, file_unique_id: file.uniqueId, file_size: file.bytes.length, file_path: file.path };
    },
    find: (id) => byId.get(id),
    read: (path) => located.get(path)?.bytes,
    state: () => [...byId.values()],
  };
}
