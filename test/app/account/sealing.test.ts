import { describe, expect, test } from "vitest";
import { createSealing, type SealedFor } from "../../../src/app/account/sealing.ts";

const OLD = new Uint8Array(32).fill(1);
const NEW = new Uint8Array(32).fill(2);
const TOKEN = "qT7-zР9_a long one: 1f0e";
const WHAT: SealedFor = { accountId: 2, purpose: "pbx-token" };

const { seal, open } = createSealing([OLD]);

describe("what is sealed", () => {
  test("opens as what it was, for the same account and purpose", () => {
    expect(open(seal(TOKEN, WHAT), WHAT)).toEqual({ ok: true, text: TOKEN });
  });

  test("shows nothing of itself, and is never written alike twice", () => {
    const sealed = [seal(TOKEN, WHAT), seal(TOKEN, WHAT)];
    expect(new Set(sealed).size).toBe(2);
    for (const one of sealed) expect(Buffer.from(one.split(".")[2] ?? "", "base64url").includes("zР9")).toBe(false);
  });

  test("does not open in the row of another account, nor for another purpose", () => {
    const sealed = seal(TOKEN, WHAT);
    expect(open(sealed, { ...WHAT, accountId: 3 })).toEqual({ ok: false, refusal: "altered" });
    expect(open(sealed, { ...WHAT, purpose: "pbx-token-to-try" })).toEqual({ ok: false, refusal: "altered" });
  });

  test("does not open with any bit of it changed", () => {
    const [version, name, body = ""] = seal(TOKEN, WHAT).split(".");
    const bytes = Buffer.from(body, "base64url");
    const opened = Array.from({ length: bytes.length * 8 }, (_, bit) => {
      const changed = Buffer.from(bytes);
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      return open(`${version}.${name}.${changed.toString("base64url")}`, WHAT).ok;
    });
    expect(opened).not.toContain(true);
  });

  test.each(["", "1", "2.0011223344556677.AAAA", "1.0011223344556677.AAAA", "token"])("is not %j", (text) => {
    expect(open(text, WHAT)).toEqual({ ok: false, refusal: "altered" });
  });

  test("does not open cut at its end, nor with anything behind it", () => {
    const sealed = seal(TOKEN, WHAT);
    const cut = Array.from(sealed, (_, length) => open(sealed.slice(0, length), WHAT).ok);
    expect([...cut, open(`${sealed}A`, WHAT).ok, open(`${sealed}=`, WHAT).ok]).not.toContain(true);
  });
});

describe("while keys change", () => {
  const both = createSealing([NEW, OLD]);

  test("what the older one sealed opens, and is known to be older", () => {
    const sealed = seal(TOKEN, WHAT);
    expect(both.open(sealed, WHAT)).toEqual({ ok: true, text: TOKEN });
    expect(both.isNewest(sealed)).toBe(false);
  });

  test("the newer one seals: the older one does not open it", () => {
    const sealed = both.seal(TOKEN, WHAT);
    expect(both.isNewest(sealed)).toBe(true);
    expect(open(sealed, WHAT)).toEqual({ ok: false, refusal: "no-key" });
  });

  test("what another key sealed does not open under a name of ours", () => {
    const name = (text: string) => text.split(".")[1] ?? "";
    const renamed = both.seal(TOKEN, WHAT).replace(name(both.seal("", WHAT)), name(seal("", WHAT)));
    expect(both.open(renamed, WHAT)).toEqual({ ok: false, refusal: "altered" });
  });
});

test("without a key nothing is sealed", () => {
  const none = createSealing([]);
  expect(none.canSeal).toBe(false);
  expect(() => none.seal(TOKEN, WHAT)).toThrow(RangeError);
  expect(none.open(seal(TOKEN, WHAT), WHAT)).toEqual({ ok: false, refusal: "no-key" });
});
