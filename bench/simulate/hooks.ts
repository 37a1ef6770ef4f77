/**
 * Puts the simulated machine in the place of the real one for the product, which stays as it is: modules of the system are
 * replaced by those of `outside/`, for the files of `src/` alone. A planted fault is patched in as its file is loaded.
 */
import { readFileSync } from "node:fs";
import { registerHooks } from "node:module";
import { fileURLToPath } from "node:url";

/** One mistake, as somebody could make it. */
export interface Planted {
  /** By this it is asked for. */
  name: string;
  /** In a few words. */
  idea: string;
  edits: readonly Edit[];
}

/** A place of the product that is written otherwise. */
export interface Edit {
  /** The file, from `src/`. */
  file: string;
  /** What stands there, once, and what is to stand there. */
  from: string;
  to: string;
}

const SRC = new URL("../../src/", import.meta.url).href;
const REPLACED: Readonly<Record<string, string>> = {
  "better-sqlite3": "better-sqlite3.ts",
  "node:crypto": "crypto.ts",
  "node:fs": "fs.ts",
  "node:fs/promises": "fs-promises.ts",
  "node:timers/promises": "timers-promises.ts",
  "node:worker_threads": "worker-threads.ts",
  undici: "undici.ts",
};

/** @throws when what is to be written otherwise is not there exactly once: the product has changed, and the fault has to follow */
export function patched(source: string, { file, from, to }: Edit): string {
  if (source.split(from).length !== 2) throw new Error(`${file} does not hold, once: ${from}`);
  return source.replace(from, () => to);
}

/** From now on what is imported from `src/` sees the simulated machine. */
export function replaceOutside(planted?: Planted): void {
  registerHooks({
    resolve(specifier, context, next) {
      const replacement = context.parentURL?.startsWith(SRC) ? REPLACED[specifier] : undefined;
      if (replacement === undefined) return next(specifier, context);
      return next(new URL(`outside/${replacement}`, import.meta.url).href, context);
    },
    load(url, context, next) {
      const edits = planted?.edits.filter(({ file }) => url === new URL(file, SRC).href) ?? [];
      if (edits.length === 0) return next(url, context);
      const source = edits.reduce(patched, readFileSync(fileURLToPath(url), "utf8"));
      return { format: "module-typescript", source, shortCircuit: true };
    },
  });
}
