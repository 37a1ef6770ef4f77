import type { PbxProblem } from "../../domain/pbx-problem.ts";
import type { Words } from "../../words.ts";
import { lines } from "./view.ts";

/** Why the PBX gave no good answer, and its own words where it has some. */
export function problemInWords({ code, said }: Pick<PbxProblem, "code" | "said">, words: Words): string {
  return lines(words.html(`pbx-${code}`), said ? words.html("pbx-said", { said }) : undefined);
}
