import { describe, expect, it } from "vitest";
import { fromALaw, fromULaw, toALaw } from "../../../src/files/recordings/companding.ts";

const BYTES = Array.from({ length: 256 }, (_, byte) => byte);

describe("G.711", () => {
  it.each([
    [0xd5, 1 / 4096],
    [0x55, -1 / 4096],
    [0xaa, 4032 / 4096],
    [0x2a, -4032 / 4096],
  ])("decodes the A-law byte %i to %d", (byte, sample) => {
    expect(fromALaw(byte)).toBe(sample);
  });

  it.each([
    [0xff, 0],
    [0x80, 8031 / 8192],
    [0x00, -8031 / 8192],
  ])("decodes the u-law byte %i to %d", (byte, sample) => {
    expect(fromULaw(byte)).toBeCloseTo(sample, 12);
  });

  it("encodes every A-law value to the byte that it came from", () => {
    expect(BYTES.map((byte) => toALaw(fromALaw(byte)))).toEqual(BYTES);
  });

  it("cuts what is louder than full scale", () => {
    expect([fromALaw(toALaw(3)), fromALaw(toALaw(-3))]).toEqual([4032 / 4096, -4032 / 4096]);
  });
});
