/** The bot in the test's own process: as src/process.ts runs it, but for signals, the exit code and where its log goes. */
import { randomBytes } from "node:crypto";
import { type Clocks, MACHINE_CLOCKS } from "../../src/clock.ts";
import { readConfig, secretsOf } from "../../src/config.ts";
import { createListJudge } from "../../src/files/lists/judge.ts";
import { createPlanPictures } from "../../src/files/plans/picture.ts";
import { createStudio } from "../../src/files/recordings/studio.ts";
import { createLog } from "../../src/log.ts";
import { runBot } from "../../src/run.ts";
import { loadWords } from "../../src/words.ts";
import { BESIDE_IN_LINE } from "./beside-in-line.ts";
import { rememberingStudio } from "./remembering-studio.ts";

export interface BotHere {
  /** Rejects, with what it said, when it ends before it is ready. */
  readonly ready: Promise<void>;
  /** The exit code that its process would have. */
  readonly exited: Promise<number | null>;
  /** As SIGTERM does; resolves as `exited` does, when everything has ended in order. */
  stop(): Promise<number | null>;
}

const once = <T>(make: () => T) => {
  let made: T | undefined;
  return () => (made ??= make());
};
const lasting = <T extends { close(): Promise<void> }>(thing: T): T => ({ ...thing, close: async () => {} });

/** Milliseconds, more than a run takes: the next journey needs the same threads. */
const KEPT = 3_600_000;

/** One set of threads for all bots of this process: starting them takes longer than most journeys. */
const studio = once(() => lasting(rememberingStudio(createStudio({ idleAfter: KEPT }))));
const judge = once(() => lasting(createListJudge({ idleAfter: KEPT })));
const plans = once(() => lasting(createPlanPictures()));

/** Starts it. `env` is its whole environment, `shown` the clock on its wall and the one that nobody can set. */
export function startBotHere(
  env: Record<string, string>,
  shown: Pick<Clocks, "now" | "passed">,
  onLine: (line: string) => void,
): BotHere {
  const reading = readConfig(env);
  if (!reading.ok) throw new Error(JSON.stringify(reading.refusal));
  const { config } = reading;
  const { promise: ready, resolve, reject } = Promise.withResolvers<void>();
  ready.catch(() => {}); // whoever asks for `ready` hears of it
  const write = (line: string) => {
    if (line.includes('"msg":"ready"')) resolve();
    onLine(line.trimEnd());
  };
  const stopping = new AbortController();
  const clocks: Clocks = { ...MACHINE_CLOCKS, ...shown };
  const ended = runBot({
    config,
    clocks,
    words: () => loadWords("en"),
    refuse: write,
    stopping: stopping.signal,
    newId: () => randomBytes(6).toString("hex"),
    studio: studio(),
    judge: judge(),
    plans: plans(),
    beside: BESIDE_IN_LINE,
    log: createLog({ level: config.logLevel, secrets: secretsOf(config), destination: { write } }),
  });
  ended.then((code) => reject(new Error(`The bot ended (${code}) before it was ready`)), reject);
  return {
    ready,
    exited: ended,
    stop() {
      stopping.abort();
      return ended;
    },
  };
}
