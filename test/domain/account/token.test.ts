import { describe, expect, test } from "vitest";
import { holdsToken, isSecretLike, mayHoldToken, readToken } from "../../../src/domain/account/token.ts";

const KNOWN = "0f3a9c5b7d2e4f6a8b1c3d5e7f9a0b2c";
const ALIKE = "a1b2c3d4e5f60718293a4b5c6d7e8f90";

describe("an answer to the question for a key", () => {
  test.each([
    ["as it is", ALIKE, ALIKE],
    ["with space around it", `  ${ALIKE}\n`, ALIKE],
    ["with what stands before it in a request", `Bearer ${ALIKE}`, ALIKE],
    ["of three parts", "eyJhbGciOi.eyJzdWIi.SflKxw-_9", "eyJhbGciOi.eyJzdWIi.SflKxw-_9"],
    ["in base64", "AbCdEf+/9876==", "AbCdEf+/9876=="],
  ])("is read %s", (_, text, token) => {
    expect(readToken(text)).toBe(token);
  });

  test.each([
    "qaysi kalit?",
    "kalit",
    "901234567",
    "998901234567",
    "/accounts",
    "",
    `${ALIKE} ${ALIKE}`,
    "kalitʻim123",
  ])("is not “%s”", (text) => {
    expect(readToken(text)).toBeUndefined();
  });
});

describe("a text has a key in it", () => {
  test.each([
    ["the known one", KNOWN],
    ["the known one among words", `kalit: ${KNOWN}.`],
    ["one written as the known one is", ALIKE],
    ["the same among words", `mana kalit «${ALIKE}», saqlang`],
  ])("certainly: %s", (_, text) => {
    expect(holdsToken(text, [KNOWN])).toBe(true);
  });

  test.each([
    ["a shorter word", ALIKE.slice(1)],
    ["a longer one", `${ALIKE}a`],
    ["one of other letters", ALIKE.toUpperCase()],
    ["figures alone", "12345678901234567890123456789012"],
    ["letters alone", "a".repeat(32)],
    ["a link that lets somebody in", `/start ${ALIKE}`],
    ["numbers, each on its line", "901234567\n901234568\n998901234569"],
    ["days and hours", "ertaga 9 dan 18 gacha"],
  ])("not certainly: %s", (_, text) => {
    expect(holdsToken(text, [KNOWN])).toBe(false);
  });

  test("nothing is guessed where the known one is short, and could be a word", () => {
    expect(holdsToken("kalit-2026", ["kalit-2025"])).toBe(false);
    expect(holdsToken("mana kalit-2025", ["kalit-2025"])).toBe(true);
  });
});

describe("what is written as the known one is has letters of the same set", () => {
  const SETS = [
    ["a1b2c3d4e5f6a7b8c9d0", "00112233445566778abc"],
    ["A1B2C3D4E5F6A7B8C9D0", "00112233445566778ABC"],
    ["k1l2m3n4o5p6q7r8s9t0", "zz112233445566778abc"],
    ["K1L2M3N4O5P6Q7R8S9T0", "ZZ112233445566778ABC"],
    ["K1l2M3n4O5p6Q7r8S9t0", "Zz112233445566778ABC"],
    ["K1l2-M3n4_O5p6Q7r8S9", "Zz1-12233445566778AB"],
    ["K1l2/M3n4+O5p6Q7r8S=", "Zz1.12233445566778A="],
  ] as const;

  test.each(SETS)("%s and %s", (known, alike) => {
    expect(holdsToken(alike, [known])).toBe(true);
    for (const [other, another] of SETS) {
      if (other === known) continue;
      expect(holdsToken(other, [known])).toBe(false);
      expect(holdsToken(another, [known])).toBe(false);
    }
  });

  test("where it is of twenty letters at the least", () => {
    expect(holdsToken("00112233445566778ab", ["a1b2c3d4e5f6a7b8c9d"])).toBe(false);
  });
});

test.each([
  ["a234567", undefined],
  ["a2345678", "a2345678"],
  ["a".repeat(1024), "a".repeat(1024)],
  ["a".repeat(1025), undefined],
  ["bearer a2345678", "a2345678"],
  ["12345678", undefined],
  ["a234567=8", undefined],
  ["/a2345678", undefined],
])("%s is read as the key %s", (text, token) => {
  expect(readToken(text)).toBe(token);
});

test.each([
  ["Qk7wPz3mX9sLd2R", false],
  ["Qk7wPz3mX9sLd2Rt", true],
  ["aaaaaaaaaaaaaaa1", false],
  ["aaaaaaaaaaaaaa12", true],
  ["1234567890123456", false],
])("%s is long and mixed: %s", (word, is) => {
  expect([isSecretLike(word), mayHoldToken(`bu ${word} shu`)]).toEqual([is, is]);
});

test.each([
  [true, "kalit: Qk7wPz3mX9sLd2Rt5Vb8Nc1Y shu"],
  [false, "ertaga soat 9 dan 18 gacha"],
  [false, "+998901234567"],
  [false, "Qishki chegirmalar 2026"],
])("more likely a secret than not: %s, of “%s”", (is, text) => {
  expect(isSecretLike(text)).toBe(is);
});
