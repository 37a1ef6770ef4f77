import type { Archive } from "./archive.ts";
import { UnreadableList } from "./source.ts";
import { readXml } from "./xml.ts";

/** The texts that cells refer to by number. */
export interface SharedStrings {
  at(index: number): string;
}

const MOST_BYTES = 48 * 1024 * 1024;
const LONGEST_TEXT = 32_767;

/** Loads the shared strings into one buffer outside the heap. Throws UnreadableList if they are over 48 MB. */
export async function readSharedStrings(archive: Archive, path: string): Promise<SharedStrings> {
  let bytes = Buffer.alloc(64 * 1024);
  let ends = new Uint32Array(4096);
  let count = 0;
  let used = 0;
  let text = "";
  let inText = false;
  let phonetic = 0;

  function keep(): void {
    const cut = unescapeText(text.slice(0, LONGEST_TEXT));
    if (used + cut.length * 3 > bytes.length) {
      if (used > MOST_BYTES) throw new UnreadableList("too-big");
      bytes = Buffer.concat([bytes, Buffer.alloc(Math.max(bytes.length / 2, cut.length * 3))]);
    }
    used += bytes.write(cut, used);
    if (count === ends.length) {
      const longer = new Uint32Array(count * 2);
      longer.set(ends);
      ends = longer;
    }
    ends[count++] = used;
  }

  await readXml(archive.text(path), {
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
      else if (name === "si") keep();
    },
  });
  return {
    at: (index) => (index < count ? bytes.toString("utf8", index === 0 ? 0 : ends[index - 1], ends[index]) : ""),
  };
}

/** Undoes _x000D_ and the like (ECMA-376 part 1, 22.9.2.19). */
export function unescapeText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
