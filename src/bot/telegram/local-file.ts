import { createReadStream } from "node:fs";
import { realpath, stat } from "node:fs/promises";
import { fileURLToPath } from "node:url";

/** What a Bot API server with --local names in place of a link: where the file lies on its own disk. */
const ON_A_DISK = /^(?:\/|[A-Za-z]:[\\/]|file:)/;

/** Whether a `file_path` of getFile is a place on a disk rather than the end of a link. */
export const isOnADisk = (path: string): boolean => ON_A_DISK.test(path);

/**
 * Opens a file that a Bot API server on this machine (or on a disk that both have) keeps for this bot.
 * Such a server keeps what belongs to a bot in a folder named by its token (telegram-bot-api, --dir): nothing else of the
 * disk is opened, wherever links lead.
 * @returns its bytes; undefined when it is not there, not this bot's, or may not be read
 */
export async function openLocalFile(path: string, token: string): Promise<AsyncIterable<Uint8Array> | undefined> {
  try {
    const real = await realpath(path.startsWith("file:") ? fileURLToPath(path) : path);
    const folders = real.split(/[\\/]/).slice(0, -1);
    // A name of a Windows folder has no colon.
    const isOwn = folders.includes(token) || folders.includes(token.replace(":", "~"));
    if (!isOwn || !(await stat(real)).isFile()) return undefined;
    const bytes = createReadStream(real);
    await new Promise((resolve, reject) => bytes.once("open", resolve).once("error", reject));
    return bytes;
  } catch (error) {
    if (error instanceof Error && "code" in error && /^(ENOENT|ENOTDIR|EACCES|EPERM|ELOOP)/.test(String(error.code))) {
      return undefined;
    }
    throw error;
  }
}
