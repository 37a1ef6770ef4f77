import type { PbxCampaign } from "../domain/campaign/facts.ts";
import type { PbxProblem } from "../domain/pbx-problem.ts";
import { type Answer, answerProblem, failureProblem } from "./errors.ts";
import { parseJson, readCampaign, readCampaignId } from "./wire.ts";

/**
 * 4xx answers that prove nothing: proxies and gateways give them after the request went through (RFC 9110: 408, 409;
 * RFC 8470: 425; nginx: 499).
 */
const PROVE_NOTHING = new Set([408, 409, 425, 499]);

/** What is known of one addAutorule request once it is over. */
export type Attempt =
  | { kind: "answer"; answer: Answer }
  /** No HTTP status came; `began`: a byte of the request may have left this machine. */
  | { kind: "failure"; began: boolean; code: string };

/** `campaign` is undefined when the PBX gave an id but the rest of its answer could not be read. */
export type Added =
  | { kind: "accepted"; id: number; campaign: PbxCampaign | undefined }
  | { kind: "rejected"; problem: PbxProblem }
  | { kind: "unknown"; problem: PbxProblem };

/**
 * What became of an addAutorule request. Creation is not idempotent, so `rejected` is said only on proof that the PBX
 * took nothing: no byte left, or it answered 4xx, but for those that proxies give. Silence, a cut, a 5xx and an answer
 * without an id are `unknown`. Only 200 to 299 accepts: an error that names an id is an error.
 */
export function judgeAttempt(attempt: Attempt, token: string): Added {
  if (attempt.kind === "failure") {
    const problem = failureProblem(attempt.code);
    // An error after the first byte is no matter of connecting, whatever it is called.
    if (attempt.began)
      return { kind: "unknown", problem: problem.code === "no-connection" ? { code: "cut" } : problem };
    return { kind: "rejected", problem };
  }
  const { answer } = attempt;
  if (answer.status >= 200 && answer.status < 300 && answer.body !== undefined) {
    const json = parseJson(answer.body);
    const id = readCampaignId(json);
    if (id !== undefined) return { kind: "accepted", id, campaign: readCampaign(json) };
  }
  const { status } = answer;
  const refused = status >= 400 && status < 500 && !PROVE_NOTHING.has(status);
  return { kind: refused ? "rejected" : "unknown", problem: answerProblem(answer, token) };
}
