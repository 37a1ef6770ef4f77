import { StringDecoder } from "node:string_decoder";
import { type Encoding, toUtf8 } from "./encoding.ts";
import { plainText } from "./plain-text.ts";

/** Takes one card: its place from 1, its telephone numbers one a line, and its name. Answers false to stop. */
export type CardSink = (card: number, telephones: string, name: string) => boolean;

const PROPERTY = /^(?:[\w-]+\.)?(TEL|FN|N|BEGIN|END)((?:;(?:"[^"]*"|[^":])*)?):(.*)$/i;
const LONGEST_LINE = 4096;

interface Card {
  telephones: string[];
  name: string;
}

/**
 * Reads the telephones of vCards 2.1 to 4.0 (RFC 6350); nothing else in a card is taken for a number. A card that is not
 * ended counts too: cut files and careless programs leave such.
 */
export async function readVcards(
  chunks: AsyncIterable<Buffer> | Iterable<Buffer>,
  encoding: Encoding,
  sink: CardSink,
): Promise<void> {
  let count = 0;
  let card: Card | undefined;

  function end(): boolean {
    if (card === undefined) return true;
    const { telephones, name } = card;
    card = undefined;
    count += 1;
    return sink(count, telephones.join("\n"), name);
  }

  for await (const line of logicalLines(plainText(toUtf8(chunks, encoding)))) {
    const [, property = "", parameters = "", value = ""] = PROPERTY.exec(line) ?? [];
    const kind = property.toUpperCase();
    if ((kind === "BEGIN" || kind === "END") && !end()) return;
    if (kind === "BEGIN") card = { telephones: [], name: "" };
    else if (card !== undefined) note(card, kind, isQuotedPrintable(parameters) ? quotedPrintable(value) : value);
  }
  end();
}

function note(card: Card, kind: string, value: string): void {
  if (kind === "TEL") card.telephones.push(value);
  else if (kind === "FN") card.name = value;
  else if (kind === "N") card.name ||= value.replaceAll(";", " ");
}

/** Lines with their continuations joined (RFC 6350, 3.2; in version 2.1 quoted-printable has its own); long ones are cut. */
async function* logicalLines(chunks: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let line = "";
  for await (const part of physicalLines(chunks)) {
    const folded = /^[ \t]/.test(part);
    if (line.endsWith("=") && isQuotedPrintable(line)) line = join(line.slice(0, -1), part.trimStart());
    else if (folded) line = join(line, part.slice(1));
    else {
      yield line;
      line = part;
    }
  }
  yield line;
}

function join(line: string, more: string): string {
  return line.length < LONGEST_LINE ? line + more : line;
}

/** Lines that end in any number of CRs and an LF, or in a CR: some programs write one too many. */
async function* physicalLines(chunks: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new StringDecoder("utf8");
  let rest = "";
  for await (const chunk of chunks) {
    const text = rest + decoder.write(chunk);
    // A CR at the very end may have its LF in the next chunk.
    const whole = text.replace(/\r+$/, "");
    const lines = whole.split(/\r*\n|\r/);
    const last = lines.pop() ?? "";
    yield* lines;
    rest = last.slice(0, LONGEST_LINE) + text.slice(whole.length);
  }
  yield rest.replace(/\r+$/, "");
}

function isQuotedPrintable(text: string): boolean {
  return /QUOTED-PRINTABLE/i.test(text);
}

function quotedPrintable(text: string): string {
  const bytes = text.replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString();
}
