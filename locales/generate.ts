/**
 * Writes `src/words-keys.ts`: every message of `locales/en/*.ftl` with its variables, so that a wrong key or a
 * missing variable does not compile. With `--check` it only compares, and exits 1 when the file is out of date.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { FluentParser, type Message, Visitor } from "@fluent/syntax";

class VariableNames extends Visitor {
  readonly names = new Set<string>();
  override visitVariableReference(node: { id: { name: string } }): void {
    this.names.add(node.id.name);
  }
}

function variablesOf(message: Message): string[] {
  const visitor = new VariableNames();
  visitor.visit(message);
  return [...visitor.names].sort();
}

/** The text of `src/words-keys.ts` for a folder of Fluent files (a file URL ending in a slash). */
export function generateKeys(folder: URL): string {
  const parser = new FluentParser({ withSpans: false });
  const lines: string[] = [];
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith(".ftl")) continue;
    for (const entry of parser.parse(readFileSync(new URL(file, folder), "utf8")).body) {
      if (entry.type !== "Message") continue;
      const message = entry as Message;
      const variables = variablesOf(message).map((name) => `${name}: string | number`);
      const type = variables.length > 0 ? `{ ${variables.join("; ")} }` : "Record<never, never>";
      lines.push(`  "${message.id.name}": ${type};`);
    }
  }
  const head = "/** Made by `npm run locales` from locales/en; not edited by hand. */\n";
  return `${head}export interface Messages {\n${lines.join("\n")}\n}\n\nexport type MessageKey = keyof Messages;\n`;
}

if (import.meta.main) {
  const target = fileURLToPath(new URL("../src/words-keys.ts", import.meta.url));
  const text = generateKeys(new URL("./en/", import.meta.url));
  if (!process.argv.includes("--check")) writeFileSync(target, text);
  else if (readFileSync(target, "utf8") !== text) {
    process.stderr.write("src/words-keys.ts is out of date: npm run locales\n");
    process.exitCode = 1;
  }
}
