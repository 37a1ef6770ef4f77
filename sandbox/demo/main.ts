/** `npm run demo` */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { operatorLocale } from "../../src/config-problems.ts";
import { loadWords, type Words } from "../../src/words.ts";
import { startDemo } from "./demo.ts";
import { DEFAULT_PORT, readOptions } from "./options.ts";

/** Runs the demo until it is told to stop; resolves with the exit code. */
async function main(args: string[]): Promise<number> {
  const words = terminalWords();
  const { port, keep, help } = readOptions(args);
  if (help) {
    process.stdout.write(`${words.text("demo-help", { port: String(DEFAULT_PORT) })}\n`);
    return 0;
  }
  const stopped = new Promise<void>((done) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => done());
  });
  const dataFolder = keep ? resolve("data-demo") : await mkdtemp(join(tmpdir(), "obzvon-demo-"));
  try {
    const demo = await startDemo({ port, dataFolder, keep });
    process.stdout.write(`${words.text("demo-open", { url: demo.url })}\n`);
    await stopped;
    await demo.close();
    return 0;
  } finally {
    if (!keep) await rm(dataFolder, { recursive: true, force: true, maxRetries: 20 });
  }
}

function terminalWords(): Words {
  return loadWords(operatorLocale(process.env));
}

/** What went wrong, in one line. */
function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if ("code" in error && error.code === "EADDRINUSE") {
    return terminalWords().text("demo-port-taken", { port: "port" in error ? String(error.port) : "" });
  }
  return error.message;
}

if (import.meta.main) {
  try {
    process.exitCode = await main(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`${explain(error)}\n`);
    process.exitCode = 1;
  }
}
