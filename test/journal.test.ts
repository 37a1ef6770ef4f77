import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { databaseIn } from "../src/data-folder.ts";
import { writeHead } from "../src/domain/journal/chain.ts";
import { openStore } from "../src/store/store.ts";
import { loadWords } from "../src/words.ts";
import { runScript } from "./run-script.ts";

const english = loadWords("en");

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "journal-"));
  return () => rm(folder, { recursive: true, maxRetries: 20 });
});

test("the check says whether all is there, while the bot has the database open, and names the head to note", async () => {
  const DATA_DIR = join(folder, "data");
  const store = openStore(databaseIn(DATA_DIR));
  store.transaction(() => store.journal.record({ kind: "handed-over" }, 1));
  const head = writeHead(store.journal.head() ?? { n: 0, hash: "" });
  const whole = await runScript("journal", ["--check", head], { folder, DATA_DIR });
  const cut = await runScript("journal", ["--check", `2-${head.slice(2)}`], { folder, DATA_DIR });
  store.close();
  const said = [
    english.text("journal-whole", { rows: 1 }),
    english.text("journal-no-key"),
    english.text("journal-head", { head }),
  ];
  expect(whole).toEqual({ code: 0, said: said.join("\n") });
  expect(cut).toMatchObject({ code: 1, said: expect.stringContaining(english.text("journal-breach-cut", { n: "2" })) });
});
