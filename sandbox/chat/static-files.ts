/** Which address shows which file: the page itself, its fonts, its words. */
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { ServerResponse } from "node:http";
import { extname } from "node:path";

const ROOT = new URL("../../", import.meta.url);

/** Address prefix -> folder. Only what stands here is served. */
const FOLDERS: [prefix: string, folder: URL][] = [
  ["/page/", new URL("sandbox/chat/page/", ROOT)],
  ["/fonts/noto-sans/", new URL("node_modules/@fontsource/noto-sans/", ROOT)],
  ["/fonts/noto-color-emoji/", new URL("node_modules/@fontsource/noto-color-emoji/", ROOT)],
  ["/fluent/", new URL("node_modules/@fluent/bundle/esm/", ROOT)],
];

const TYPES: Record<string, string> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
};

/** Emoji without colours, in Noto Sans or as an empty square: the coloured ones are 6 MB, which take a browser longer than all the rest. */
const PLAIN_EMOJI = new URL("node_modules/@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2", ROOT);

/** How the page's files are served. */
export interface FileWays {
  /** A browser may keep them: they do not change for as long as it looks at them. */
  lasting?: boolean;
  plainEmoji?: boolean;
}

/** Answers with the file at `path` (an address that begins with "/"); false when there is none. */
export async function serveFile(path: string, response: ServerResponse, ways: FileWays = {}): Promise<boolean> {
  const { lasting = false, plainEmoji = false } = ways;
  const plain = plainEmoji && path.startsWith("/fonts/noto-color-emoji/");
  const file = plain ? PLAIN_EMOJI : locate(path === "/" ? "/page/index.html" : path);
  const type = file && TYPES[extname(file.pathname)];
  if (!file || !type) return false;
  const found = await stat(file).catch(() => undefined);
  if (!found?.isFile()) return false;
  const fresh = lasting || path.startsWith("/fonts/") ? "max-age=86400" : "no-cache";
  response.writeHead(200, { "content-type": type, "content-length": found.size, "cache-control": fresh });
  createReadStream(file).pipe(response);
  return true;
}

function locate(path: string): URL | undefined {
  for (const [prefix, folder] of FOLDERS) {
    if (!path.startsWith(prefix)) continue;
    const file = new URL(`./${path.slice(prefix.length)}`, folder);
    if (file.href.startsWith(folder.href)) return file;
  }
  return undefined;
}
