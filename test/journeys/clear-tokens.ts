/** Looks for a PBX token that stands in clear anywhere in a data folder. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The token as bytes, and as what base64 makes of it, wherever within a text it stands. */
function formsOf(token: string): Buffer[] {
  const encoded = [0, 1, 2].map((before) => {
    const text = Buffer.concat([Buffer.alloc(before), Buffer.from(token)]).toString("base64");
    // The first letters hold what stands before, the last ones what follows.
    return text.slice(before === 0 ? 0 : 4, -4);
  });
  return [token, ...encoded].map((text) => Buffer.from(text));
}

/** The files of a folder in which a token stands, by their paths; whatever is removed meanwhile is in none. */
export function filesWith(token: string, folder: string): string[] {
  const forms = formsOf(token);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => {
      const bytes = readFileSync(path);
      return forms.some((form) => bytes.includes(form));
    });
}
