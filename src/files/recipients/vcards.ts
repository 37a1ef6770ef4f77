import { StringDecoder } from "node:string_decoder";
import { type Encoding, toUtf8 } from "./encoding.ts";

/** Takes one card: its place from 1, its telephone numbers one a line, and its name. Answers false to stop. */
export type CardSink = (card: number, telephones: string, name: string) => boolean;

const PROPERTY = /^(?:[\w-]+\.)?(TEL|FN|N|BEGIN|END)(;[^:]*)?:(.*)$/i;
const LONGEST_LINE = 4096;

/** Reads the telephones of vCards 2.1 to 4.0 (RFC 6350); nothing else in a card is taken for a number. */
export async function readVcards(
  chunks: AsyncIterable<Buffer> | Iterable<Buffer>,
  encoding: Encoding,
  sink: CardSink,
): Promise<void> {
  let card = 0;
  let telephones: string[] = [];
  let name = "";
  for await (const line of unfolded(toUtf8(chunks, encoding))) {
    const [, property = "", parameters = "", value = ""] = PROPERTY.exec(line) ?? [];
    const text = /QUOTED-PRINTABLE/i.test(parameters) ? quotedPrintable(value) : value;
    switch (property.toUpperCase()) {
      case "BEGIN":
        telephones = [];
        name = "";
        break;
      case "TEL":
        telephones.push(text);
        break;
      case "FN":
        name = text;
        break;
      case "N":
        name ||= text.replaceAll(";", " ");
        break;
      case "END":
        card += 1;
        if (!sink(card, telephones.join("\n"), name)) return;
        break;
    }
  }
}

/** Lines with their continuations (RFC 6350, 3.2) joined; long ones, such as photos, are cut. */
async function* unfolded(chunks: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new StringDecoder("utf8");
  let rest = "";
  let line = "";
  for await (const chunk of chunks) {
    const parts = (rest + decoder.write(chunk)).split(/\r?\n/);
    rest = (parts.pop() ?? "").slice(0, LONGEST_LINE);
    for (const part of parts) {
      if (/^[ \t]/.test(part) && line.length < LONGEST_LINE) line += part.slice(1);
      else if (!/^[ \t]/.test(part)) {
        yield line;
        line = part;
      }
    }
  }
  yield line;
  yield rest;
}

function quotedPrintable(text: string): string {
  const bytes = text.replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString();
}
