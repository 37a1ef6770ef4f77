import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ListChoices, ListResult, ListVerdict } from "../../../src/domain/list/verdict.ts";
import { examine } from "../../../src/files/lists/examine.ts";
import type { ListOutput } from "../../../src/files/lists/output.ts";
import type { ListInput } from "../../../src/files/lists/source.ts";

/** A folder in which lists are judged, and what came out of it. */
export interface Desk {
  output: ListOutput;
  /** Puts a file there and gives it as a source. */
  file(bytes: Uint8Array | string, name?: string): { path: string; name: string };
  examine(source: Uint8Array | string | readonly ListInput[], choices?: ListChoices): Promise<ListResult>;
  /** The verdict, or a failure that shows what came instead. */
  verdict(source: Uint8Array | string | readonly ListInput[], choices?: ListChoices): Promise<ListVerdict>;
  clean(): string[];
  refused(): string;
  clear(): void;
}

export function createDesk(): Desk {
  const folder = mkdtempSync(join(tmpdir(), "lists-"));
  const output = { cleanPath: join(folder, "clean.txt"), refusedPath: join(folder, "refused.csv") };
  let files = 0;
  const desk: Desk = {
    output,
    file(bytes, name = "list.csv") {
      files += 1;
      const path = join(folder, `source-${files}`);
      writeFileSync(path, bytes);
      return { path, name };
    },
    examine(source, choices = {}) {
      const sources = typeof source === "string" || source instanceof Uint8Array ? [desk.file(source)] : source;
      return examine({ sources, choices, output });
    },
    async verdict(source, choices) {
      const result = await desk.examine(source, choices);
      if (result.kind === "verdict") return result.verdict;
      throw new Error(`No verdict: ${JSON.stringify(result)}`);
    },
    clean: () => readFileSync(output.cleanPath, "utf8").split("\n").slice(0, -1),
    refused: () => readFileSync(output.refusedPath, "utf8"),
    clear: () => rmSync(folder, { recursive: true, maxRetries: 20 }),
  };
  return desk;
}
