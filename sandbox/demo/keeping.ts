/** What the stand-ins know outlives the demo in a file of its folder: `--keep`. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import type { PbxState } from "../pbx/contract.ts";
import type { WorldState } from "../telegram/world.ts";

export interface Kept {
  telegram: WorldState;
  pbx: PbxState;
  /** Epoch milliseconds by the demo's clock. */
  shown: number;
}

export interface Keeping extends Partial<Kept> {
  save(state: Kept): void;
}

/** Reads what an earlier demo left in the folder, if any; `save` leaves something in its place. */
export function openKeeping(folder: string): Keeping {
  const file = join(folder, "stand-ins");
  mkdirSync(folder, { recursive: true });
  const left: Partial<Kept> = existsSync(file) ? deserialize(readFileSync(file)) : {};
  return {
    ...left,
    save(state) {
      // Renamed into place, so that a demo that is killed meanwhile leaves the whole of one or the other.
      writeFileSync(`${file}.new`, serialize(state));
      renameSync(`${file}.new`, file);
    },
  };
}
