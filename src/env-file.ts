import { readFileSync } from "node:fs";
import { parseEnv } from "node:util";

/**
 * The variables of a .env file; none where there is no file. Editors on Windows put a mark before the first name, or
 * save the file as UTF-16 ("Unicode"): both are read.
 */
function readEnvFile(path: string): Record<string, string> {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return {};
    throw error;
  }
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : "utf-8";
  return parseEnv(new TextDecoder(encoding).decode(bytes)) as Record<string, string>;
}

/** The process's environment with what .env in the current folder adds; what is set in both is the environment's. */
export function readEnvironment(
  env: Readonly<Record<string, string | undefined>>,
  path = ".env",
): Record<string, string | undefined> {
  return { ...readEnvFile(path), ...env };
}
