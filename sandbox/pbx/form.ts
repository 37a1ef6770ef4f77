import type { IncomingMessage } from "node:http";
import { Readable } from "node:stream";
import { setTimeout as delay } from "node:timers/promises";
import busboy from "busboy";
import type { SentFile } from "./contract.ts";

export type ReceivedForm = {
  /** In the order sent. */
  fields: [name: string, value: string][];
  files: [name: string, file: SentFile][];
};

async function* paced(source: AsyncIterable<Buffer>, bytesPerSecond: number): AsyncGenerator<Buffer> {
  for await (const chunk of source) {
    await delay((chunk.length / bytesPerSecond) * 1000);
    yield chunk;
  }
}

/**
 * Reads a whole multipart body into memory, at most `bytesPerSecond` fast if that is given. Throws when it is no
 * multipart/form-data or breaks off.
 */
export async function receiveForm(request: IncomingMessage, bytesPerSecond?: number): Promise<ReceivedForm> {
  if (!/^multipart\/form-data\b/iu.test(request.headers["content-type"] ?? ""))
    throw new Error("multipart/form-data expected");
  const parser = busboy({ headers: request.headers, defParamCharset: "utf8", limits: { fieldSize: 64 * 1024 } });
  const form: ReceivedForm = { fields: [], files: [] };
  parser.on("field", (name, value) => form.fields.push([name, value]));
  parser.on("file", (name, stream, info) => {
    const chunks: Buffer[] = [];
    stream.on("data", (chunk: Buffer) => chunks.push(chunk));
    stream.on("end", () => {
      form.files.push([name, { name: info.filename ?? "", type: info.mimeType, bytes: Buffer.concat(chunks) }]);
    });
  });
  const source = bytesPerSecond === undefined ? request : Readable.from(paced(request, bytesPerSecond));
  await new Promise<void>((resolve, reject) => {
    parser.on("close", resolve);
    parser.on("error", reject);
    source.on("error", reject);
    request.on("aborted", () => reject(new Error("the request broke off")));
    source.pipe(parser);
  });
  return form;
}
