import { describe, expect, test } from "vitest";
import { type Attempt, judgeAttempt } from "../../src/pbx/outcome.ts";

const failed = (code: string, began: boolean): Attempt => ({ kind: "failure", began, code });
const answered = (status: number, body?: string): Attempt => ({ kind: "answer", answer: { status, body } });

describe("an addAutorule request is judged", () => {
  test.each<[attempt: Attempt, outcome: string, code: string]>([
    [failed("ENOTFOUND", false), "rejected", "no-connection"],
    [failed("EAI_AGAIN", false), "rejected", "no-connection"],
    [failed("ECONNREFUSED", false), "rejected", "no-connection"],
    [failed("ENETUNREACH", false), "rejected", "no-connection"],
    [failed("UND_ERR_CONNECT_TIMEOUT", false), "rejected", "no-connection"],
    [failed("CERT_HAS_EXPIRED", false), "rejected", "no-connection"],
    [failed("DEPTH_ZERO_SELF_SIGNED_CERT", false), "rejected", "no-connection"],
    [failed("ERR_TLS_CERT_ALTNAME_INVALID", false), "rejected", "no-connection"],
    [failed("ERR_SSL_WRONG_VERSION_NUMBER", false), "rejected", "no-connection"],
    [failed("ECONNRESET", false), "rejected", "cut"],
    [failed("AbortError", false), "rejected", "cut"],
    [failed("ECONNREFUSED", true), "unknown", "cut"],
    [failed("ECONNRESET", true), "unknown", "cut"],
    [failed("EPIPE", true), "unknown", "cut"],
    [failed("UND_ERR_SOCKET", true), "unknown", "cut"],
    [failed("UND_ERR_HEADERS_TIMEOUT", true), "unknown", "no-answer"],
    [failed("ETIMEDOUT", true), "unknown", "no-answer"],
    [failed("AbortError", true), "unknown", "cut"],
    [failed("", true), "unknown", "cut"],
    [answered(400, '{"error":"from"}'), "rejected", "refused"],
    [answered(401, ""), "rejected", "token-refused"],
    [answered(403, ""), "rejected", "token-refused"],
    [answered(404, ""), "rejected", "not-found"],
    [answered(413, "<html>"), "rejected", "refused"],
    [answered(429, ""), "rejected", "busy"],
    [answered(400), "rejected", "refused"],
    [answered(408, ""), "unknown", "refused"],
    [answered(409, '{"error":"exists"}'), "unknown", "refused"],
    [answered(425, ""), "unknown", "refused"],
    [answered(499, "<html>"), "unknown", "refused"],
    [answered(500, '{"error":"x"}'), "unknown", "server-trouble"],
    [answered(502, "<html>"), "unknown", "server-trouble"],
    [answered(504), "unknown", "server-trouble"],
    [answered(302, ""), "unknown", "unreadable"],
    [answered(200, '{"success":true}'), "unknown", "unreadable"],
    [answered(200, '{"id":12'), "unknown", "unreadable"],
    [answered(200, ""), "unknown", "unreadable"],
    [answered(200), "unknown", "cut"],
  ])("%j is %s, %s", (attempt, outcome, code) => {
    expect(judgeAttempt(attempt, "token")).toMatchObject({ kind: outcome, problem: { code } });
  });

  test("an id accepts with 200 to 299 and with no other status there is", () => {
    for (let status = 100; status <= 599; status++) {
      const outcome = judgeAttempt(answered(status, '{"id":9}'), "token").kind;
      expect([status, outcome === "accepted"]).toEqual([status, status >= 200 && status <= 299]);
    }
  });

  test("nothing is refused but by a 4xx that no proxy gives", () => {
    const refused = Array.from({ length: 500 }, (_, index) => index + 100).filter(
      (status) => judgeAttempt(answered(status, ""), "token").kind === "rejected",
    );
    const proxies = [408, 409, 425, 499];
    expect(refused).toEqual(
      Array.from({ length: 100 }, (_, index) => index + 400).filter((at) => !proxies.includes(at)),
    );
  });

  test("the PBX's own words are kept, also where nothing is known", () => {
    expect(judgeAttempt(answered(409, '{"error":"nomi band"}'), "token").kind).toBe("unknown");
    expect(judgeAttempt(answered(409, '{"error":"nomi band"}'), "token")).toMatchObject({
      problem: { status: 409, said: "nomi band" },
    });
  });

  test("an id is enough to be accepted, whatever else cannot be read", () => {
    expect(judgeAttempt(answered(201, '{"id":"9","from":"soon"}'), "token")).toEqual({
      kind: "accepted",
      id: 9,
      campaign: undefined,
    });
  });
});
