import { Transform } from "node:stream";
import { StringDecoder } from "node:string_decoder";
import { formatNumber, type NumberFormat } from "../../domain/number/written.ts";

/** Rewrites a clean list as the PBX wants it while it streams: one number a line, LF. */
export function formatStream(format: NumberFormat): Transform {
  const decoder = new StringDecoder("latin1");
  let rest = "";
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      const lines = (rest + decoder.write(chunk)).split("\n");
      rest = lines.pop() ?? "";
      done(null, lines.map((line) => `${formatNumber(line, format)}\n`).join(""));
    },
    flush(done) {
      done(null, rest === "" ? "" : `${formatNumber(rest, format)}\n`);
    },
  });
}
