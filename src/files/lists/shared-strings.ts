import type { Archive } from "./archive.ts";
import { UnreadableList } from "./source.ts";
import { readXml } from "./xml.ts";

/** The texts that cells refer to by number. */
export interface SharedStrings {
  at(index: number): string;
}

const PAGE_BYTES = 1024 * 1024;
const MOST_PAGES = 64;
// Longer cells are refused in any case, and this many characters always fit the 16 bits of a length.
const LONGEST_TEXT = 10_000;

/** Loads the shared strings outside the heap. Throws UnreadableList if they are over 64 MB. */
export async function readSharedStrings(archive: Archive, path: string): Promise<SharedStrings> {
  const strings = createStrings();
  let text = "";
  let inText = false;
  let phonetic = 0;
  await readXml(archive.bytes(path), {
    open(name) {
      if (name === "si") text = "";
      else if (name === "rPh") phonetic += 1;
      else if (name === "t") inText = phonetic === 0;
    },
    text(piece) {
      if (inText && text.length < LONGEST_TEXT) text += piece;
    },
    close(name) {
      if (name === "t") inText = false;
      else if (name === "rPh") phonetic -= 1;
      else if (name === "si") strings.add(unescapeText(text.slice(0, LONGEST_TEXT)));
    },
  });
  return strings;
}

/** Texts in pages of bytes, each whole in its page: a sixth of what as many strings take in the heap. */
function createStrings(): SharedStrings & { add(text: string): void } {
  const pages: Buffer[] = [];
  let starts = new Uint32Array(1024);
  let lengths = new Uint16Array(1024);
  let count = 0;
  let used = PAGE_BYTES;

  return {
    add(text) {
      if (used + text.length * 3 > PAGE_BYTES) {
        if (pages.length === MOST_PAGES) throw new UnreadableList("too-big");
        pages.push(Buffer.alloc(PAGE_BYTES));
        used = 0;
      }
      if (count === starts.length) {
        starts = grown(starts, new Uint32Array(count * 2));
        lengths = grown(lengths, new Uint16Array(count * 2));
      }
      starts[count] = (pages.length - 1) * PAGE_BYTES + used;
      const length = pages.at(-1)?.write(text, used) ?? 0;
      lengths[count] = length;
      used += length;
      count += 1;
    },
    at(index) {
      const start = starts[index];
      if (start === undefined || index >= count) return "";
      const offset = start % PAGE_BYTES;
      return pages[(start - offset) / PAGE_BYTES]?.toString("utf8", offset, offset + (lengths[index] ?? 0)) ?? "";
    },
  };
}

function grown<T extends Uint32Array | Uint16Array>(full: T, longer: T): T {
  longer.set(full);
  return longer;
}

/** Undoes _x000D_ and the like (ECMA-376 part 1, 22.9.2.19). */
export function unescapeText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
