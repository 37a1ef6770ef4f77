/**
 * `npm run -s read -- phrases | lists [--message] FILE… | recording FILE…`: what the bot's readers make of texts and files, as
 * lines of JSON, without a token or a database. For scripts, and for whoever wants to try them on their own files.
 */
import { operatorLocale } from "../config-problems.ts";
import { loadWords, type Words } from "../words.ts";
import { readLists } from "./lists.ts";
import { readPhrases } from "./phrases.ts";
import { readRecordings } from "./recordings.ts";

/** Writes a line for each text or file, and resolves with the exit code. */
async function main([what, ...args]: readonly string[], words: Words): Promise<number> {
  // Whoever reads only the first lines closes the pipe.
  process.stdout.on("error", () => process.exit(0));
  const write = (line: object) => void process.stdout.write(`${JSON.stringify(line)}\n`);
  const files = args.filter((arg) => !arg.startsWith("--"));
  if (what === "phrases" && files.length === 0) {
    await readPhrases(process.stdin, write);
    return 0;
  }
  if (what === "lists" && files.length > 0) {
    await readLists(files, args.includes("--message"), write);
    return 0;
  }
  if (what === "recording" && files.length > 0) {
    await readRecordings(files, write);
    return 0;
  }
  process.stderr.write(`${words.text("read-usage")}\n`);
  return 1;
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2), loadWords(operatorLocale(process.env)));
