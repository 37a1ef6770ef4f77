import type { Log } from "../../log.ts";
import type { TrunksBook } from "./trunks.ts";

export interface CheckPbxParts {
  trunks: TrunksBook;
  /** The PBX refused the token. */
  tokenRefused(refused: true): void;
  log: Log;
}

/** Asks the PBX for its lines at the start, so that a wrong token is told before anybody needs it. */
export async function checkPbx({ trunks, tokenRefused, log }: CheckPbxParts): Promise<void> {
  await trunks.update(true);
  const seen = trunks.current();
  if (seen.state !== "failed") return;
  log.warn("pbx-not-ready", { problem: seen.problem });
  if (seen.problem.code === "token-refused") tokenRefused(true);
}
