import { createHash } from "node:crypto";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inLine } from "./threads-in-line.ts";

interface Job {
  kind?: string;
  path?: string;
  outputPath?: string;
}

const known = new Map<string, unknown>();

function keyOf({ kind = "", path = "" }: Job): string {
  return `${kind} ${createHash("sha256").update(readFileSync(path)).digest("hex")}`;
}

/** Finds out, with the product's own decoders, what a thread would say of a recording. */
export async function learnSound(entry: URL, bytes: Uint8Array): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "simulate-sound-"));
  const path = join(folder, "sound");
  writeFileSync(path, bytes);
  const ask = async (job: Job & Record<string, unknown>) => {
    const { done } = (await inLine(entry.href, job)) as { done: { facts?: unknown } };
    known.set(keyOf(job), done);
    return done;
  };
  const { facts } = await ask({ kind: "inspect", path });
  if (facts !== undefined) await ask({ kind: "prepare", path, facts, repairs: {}, outputPath: join(folder, "made") });
  rmSync(folder, { recursive: true });
}

/** What a thread says of a recording that was learned of. What it would write is the recording itself. */
export function knownSound(job: Job): unknown {
  if (job.kind === "picture") return { kind: "failed", code: "NO_PICTURE" };
  const said = known.get(keyOf(job));
  if (job.outputPath && job.path) copyFileSync(job.path, job.outputPath);
  if (job.kind === "telephone") return { kind: "done" };
  return said ?? { kind: "refused", refusal: { code: "damaged", variables: {} } };
}
