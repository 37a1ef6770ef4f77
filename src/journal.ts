/** `npm run journal -- --check [HEAD]`: looks through the journal of DATA_DIR, also while the bot runs, and says what does not fit. */
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { dataDirOf, secretKeysOf } from "./config.ts";
import { operatorLocale } from "./config-problems.ts";
import { databaseIn } from "./data-folder.ts";
import { type Breach, readHead, writeHead } from "./domain/journal/chain.ts";
import { readEnvironment } from "./env-file.ts";
import { reasonOf } from "./start-up-error.ts";
import { checkJournal, type JournalChecked } from "./store/journal-check.ts";
import { loadWords, type Words } from "./words.ts";

/** What came of it, for the person at the terminal. */
function report({ rows, head, breaches }: JournalChecked, isKeyed: boolean, words: Words): string {
  const lines = [
    ...breaches.map(({ kind, n }: Breach) => words.text(`journal-breach-${kind}`, { n: String(n) })),
    breaches.length === 0 && words.text("journal-whole", { rows }),
    !isKeyed && rows > 0 && words.text("journal-no-key"),
    head && words.text("journal-head", { head: writeHead(head) }),
  ];
  return lines.filter((line) => typeof line === "string").join("\n");
}

function refuse(message: string): number {
  process.stderr.write(`${message}\n`);
  return 1;
}

/** Says what was found; 0 where all fits. */
function main(given: readonly string[], environment: ReturnType<typeof readEnvironment>, words: Words): number {
  const [what, noted] = given;
  const head = noted === undefined ? undefined : readHead(noted);
  if (what !== "--check" || given.length > 2 || (noted !== undefined && !head))
    return refuse(words.text("journal-usage"));
  const from = resolve(dataDirOf(environment));
  if (!existsSync(databaseIn(from))) return refuse(words.text("journal-no-database", { from }));
  const keys = secretKeysOf(environment);
  if (!keys) return refuse(words.text("journal-bad-key"));
  try {
    const checked = checkJournal(databaseIn(from), keys, head);
    const said = report(checked, keys.length > 0, words);
    if (checked.breaches.length > 0) return refuse(said);
    process.stdout.write(`${said}\n`);
    return 0;
  } catch (error) {
    return refuse(words.text("journal-not-read", { from, reason: reasonOf(error) }));
  }
}

if (import.meta.main) {
  const environment = readEnvironment(process.env);
  process.exitCode = main(process.argv.slice(2), environment, loadWords(operatorLocale(environment)));
}
