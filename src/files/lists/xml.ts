import { StringDecoder } from "node:string_decoder";
import { SaxesParser } from "saxes";
import { UnreadableList } from "./source.ts";

/** What a reader wants of an XML document; names come without their prefixes. */
export interface XmlHandlers {
  open?(name: string, attributes: Record<string, string>): void;
  text?(text: string): void;
  close?(name: string): void;
  /** Asked between pieces of the document; true ends the reading. */
  stopped?(): boolean;
}

/** Parses a document in UTF-8, or in UTF-16 with a mark, as it streams. No entity but XML's own five is expanded. Throws UnreadableList if malformed. */
export async function readXml(chunks: AsyncIterable<Buffer> | Iterable<Buffer>, handlers: XmlHandlers): Promise<void> {
  const { open, text, close, stopped } = handlers;
  const parser = new SaxesParser({ position: false, xmlns: false });
  if (open !== undefined) parser.on("opentag", (tag) => open(localName(tag.name), tag.attributes));
  if (close !== undefined) parser.on("closetag", (tag) => close(localName(tag.name)));
  if (text !== undefined) {
    parser.on("text", text);
    parser.on("cdata", text);
  }
  let decoder: StringDecoder | undefined;
  for await (const chunk of chunks) {
    decoder ??= new StringDecoder(chunk[0] === 0xff && chunk[1] === 0xfe ? "utf16le" : "utf8");
    const piece = decoder.write(chunk);
    guard(() => parser.write(piece));
    if (stopped?.() === true) return;
  }
  if (decoder !== undefined) guard(() => parser.close());
}

/** The name of a document's outermost element; undefined where it is no XML. */
export async function rootElement(chunks: AsyncIterable<Buffer>): Promise<string | undefined> {
  let root: string | undefined;
  try {
    await readXml(chunks, { open: (name) => (root ??= name), stopped: () => root !== undefined });
  } catch (error) {
    if (!(error instanceof UnreadableList)) throw error;
  }
  return root;
}

/** The name without its namespace prefix. */
export function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon === -1 ? name : name.slice(colon + 1);
}

/** What the parser throws means a malformed document, unless a handler threw it. */
function guard(parse: () => void): void {
  try {
    parse();
  } catch (error) {
    throw error instanceof UnreadableList ? error : new UnreadableList("damaged", error);
  }
}
