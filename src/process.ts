import { randomBytes } from "node:crypto";
import { MACHINE_CLOCKS } from "./clock.ts";
import { readConfig, secretsOf } from "./config.ts";
import { describeProblems, operatorLocale } from "./config-problems.ts";
import { keepToOneself } from "./data-folder.ts";
import { readEnvironment } from "./env-file.ts";
import { createLog } from "./log.ts";
import { createLogLines } from "./log-lines.ts";
import { runBot } from "./run.ts";
import { loadWords } from "./words.ts";

/** Reads the environment (and .env where there is one) and runs the service; ends the process with its exit code. */
export async function runProcess(): Promise<void> {
  const environment = readEnvironment(process.env);
  const words = () => loadWords(operatorLocale(environment));
  const reading = readConfig(environment);
  if (!reading.ok) {
    process.stderr.write(describeProblems(reading.refusal, words()));
    process.exitCode = 1;
    return;
  }
  keepToOneself();
  const { config } = reading;
  const destination = createLogLines();
  process.once("exit", destination.flush);
  const log = createLog({ level: config.logLevel, secrets: secretsOf(config), destination });
  const stopping = new AbortController();
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => stopping.abort());
  const refuse = (line: string) => void process.stderr.write(`${line}\n`);
  const around = { clocks: MACHINE_CLOCKS, newId: () => randomBytes(6).toString("hex") };
  process.exit(await runBot({ config, log, words, refuse, stopping: stopping.signal, ...around }));
}
