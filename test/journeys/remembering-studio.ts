/** The studio for journeys, nearly all of which send one and the same recording. */
import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import type { Studio } from "../../src/files/recordings/studio.ts";

const hashOf = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

/** What a job answered, and the file that it wrote, if it wrote one. */
interface Remembered {
  answer: unknown;
  written: Buffer | undefined;
}

/**
 * The studio, but a job that it did well once is answered from memory. What goes wrong is never remembered: a missing file, a
 * full disk or a broken recording is the studio's own affair each time.
 */
export function rememberingStudio(studio: Studio): Studio {
  const remembered = new Map<string, Remembered>();

  /** @param question all that the answer depends on; undefined for one that has to be asked */
  async function recall<T extends { ok: boolean }>(
    question: readonly unknown[] | undefined,
    ask: () => Promise<T>,
    outputPath?: string,
  ): Promise<T> {
    if (question === undefined) return ask();
    const key = hashOf(Buffer.from(JSON.stringify(question)));
    const known = remembered.get(key);
    if (known !== undefined && (await writes(known, outputPath))) return known.answer as T;
    const answer = await ask();
    if (!answer.ok) return answer;
    const wrote = outputPath !== undefined && !("unchanged" in answer && answer.unchanged === true);
    remembered.set(key, { answer, written: wrote ? await readFile(outputPath) : undefined });
    return answer;
  }

  /** The question about a file, by what stands in it. */
  const about = (path: string, ...more: readonly unknown[]) =>
    readFile(path).then(
      (bytes) => [hashOf(bytes), ...more],
      () => undefined,
    );

  return {
    ...studio,
    inspect: async (path) => recall(await about(path, "inspect"), () => studio.inspect(path)),
    prepare: async (path, facts, repairs, output) =>
      recall(await about(path, "prepare", facts, repairs), () => studio.prepare(path, facts, repairs, output), output),
    telephone: async (path, facts, output) =>
      recall(await about(path, "telephone", facts), () => studio.telephone(path, facts, output), output),
    picture: (facts, words, output) =>
      recall(["picture", facts, words], () => studio.picture(facts, words, output), output),
  };
}

/** Puts the file there that the job wrote, if it wrote one; false when it cannot. */
async function writes({ written }: Remembered, outputPath: string | undefined): Promise<boolean> {
  if (written === undefined || outputPath === undefined) return true;
  return writeFile(outputPath, written).then(
    () => true,
    () => false,
  );
}
