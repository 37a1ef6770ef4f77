import { describe, expect, test } from "vitest";
import { answerProblem, failureProblem, pbxMessage, transportCode } from "../../src/pbx/errors.ts";

const token = "s3cret/token";

describe("what the PBX said", () => {
  test.each<[what: string, body: string | undefined, words: string | undefined]>([
    ["error", '{"error":"from is in the past"}', "from is in the past"],
    ["message", '{"message":"No such line"}', "No such line"],
    ["message beside an error that is no text", '{"error":true,"message":"No such line"}', "No such line"],
    ["markup", '{"error":"<b>Bad</b> <style>b{}</style>date<br"}', "Bad date"],
    ["a comparison", '{"error":"tries < 10"}', "tries < 10"],
    ["phone numbers", '{"error":"998901234567 and +712037006, id 1234567"}', "…67 and +…06, id 1234567"],
    ["phone numbers in groups", '{"error":"bad +7 916 123-45-67; 8(916)1234567"}', "bad +…67; …67"],
    ["phone numbers in Arabic digits", '{"error":"bad ٩٩٨٩٠١٢٣٤٥٦٧"}', "bad …٦٧"],
    ["dates and hours", '{"error":"from 2026.11.23 10:00 to 2026-11-25"}', "from 2026.11.23 10:00 to 2026-11-25"],
    ["a stack", '{"error":"boom\\n    at parse (/srv/app.js:1:2)\\n    at run"}', "boom"],
    ["several lines", '{"error":" one\\r\\n\\ttwo\\u202e "}', "one two"],
    ["the token", '{"error":"s3cret/token or s3cret%2Ftoken is wrong"}', "or is wrong"],
    ["an HTML page", "<html><h1>502</h1></html>", undefined],
    ["plain text", "boom", undefined],
    ["an empty text", '{"error":" "}', undefined],
    ["an object", '{"error":{"code":1}}', undefined],
    ["null", "null", undefined],
    ["nothing", undefined, undefined],
  ])("from %s", (_, body, words) => {
    expect(pbxMessage(body, token)).toBe(words);
  });

  test("is at most 200 characters, none of them halved", () => {
    expect(pbxMessage(JSON.stringify({ error: "😀".repeat(300) }), token)).toBe("😀".repeat(200));
  });
});

test("a busy PBX says when to come back", () => {
  expect(answerProblem({ status: 429, body: '{"error":"slow down"}', retryAfterSeconds: 7 }, token)).toEqual({
    code: "busy",
    status: 429,
    said: "slow down",
    retryAfterSeconds: 7,
  });
});

test("the transport code is found in the cause of a cause", () => {
  const refused = Object.assign(new Error("connect"), { code: "ECONNREFUSED" });
  expect(transportCode(new TypeError("fetch failed", { cause: new Error("x", { cause: refused }) }))).toBe(
    "ECONNREFUSED",
  );
});

test.each<[what: unknown, code: string]>([
  [new TypeError("fetch failed"), "TypeError"],
  [Object.assign(new Error("x"), { code: 7 }), "Error"],
  ["cut", ""],
  [undefined, ""],
])("%s without a code is called %j", (error, code) => {
  expect(transportCode(error)).toBe(code);
});

test.each([
  ["no-connection", ["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "EAI_FAIL", "UND_ERR_CONNECT_TIMEOUT"]],
  ["no-connection", ["EHOSTUNREACH", "ENETUNREACH", "EHOSTDOWN", "ENETDOWN"]],
  ["no-connection", ["ERR_TLS_HANDSHAKE_TIMEOUT", "ERR_SSL_WRONG_VERSION_NUMBER", "HOSTNAME_MISMATCH"]],
  ["no-connection", ["CERT_HAS_EXPIRED", "UNABLE_TO_VERIFY_LEAF_SIGNATURE", "SELF_SIGNED_IN_CHAIN"]],
  ["no-answer", ["UND_ERR_HEADERS_TIMEOUT", "UND_ERR_BODY_TIMEOUT", "ETIMEDOUT"]],
  ["cut", ["UND_ERR_SOCKET", "ECONNRESET", "EPIPE", "TypeError", ""]],
  ["cut", ["UND_ERR_TLS_LATER", "LATER_ERR_SSL_X", "ERR_TLS", "A_HOSTNAME_MISMATCH", "HOSTNAME_MISMATCHED"]],
] as const)("a failure is %s: %j", (problem, codes) => {
  expect(codes.map((code) => failureProblem(code).code)).toEqual(codes.map(() => problem));
});

test.each([
  [200, "unreadable"],
  [302, "unreadable"],
  [399, "unreadable"],
  [400, "refused"],
  [401, "token-refused"],
  [402, "refused"],
  [403, "token-refused"],
  [404, "not-found"],
  [429, "busy"],
  [499, "refused"],
  [500, "server-trouble"],
  [503, "server-trouble"],
] as const)("an answer of status %i is %s, and says when to come back only where it is busy", (status, code) => {
  const retryAfterSeconds = 7;
  const problem = answerProblem({ status, body: "", retryAfterSeconds }, token);
  expect(problem).toEqual(code === "busy" ? { code, status, retryAfterSeconds } : { code, status });
});

test.each([
  [200, "cut"],
  [399, "cut"],
  [400, "refused"],
  [500, "server-trouble"],
] as const)("an answer of status %i that broke off is %s", (status, code) => {
  expect(answerProblem({ status, body: undefined }, token)).toEqual({ code, status });
});
