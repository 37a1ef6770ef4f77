/** G.711 A-law and u-law (ITU-T Rec. G.711): eight bits a sample. */

/** @returns the sample, -1 to 1, of an A-law byte. */
export function fromALaw(byte: number): number {
  const bits = byte ^ 0x55;
  const exponent = (bits >> 4) & 7;
  const mantissa = ((bits & 15) << 1) + 1;
  const magnitude = exponent === 0 ? mantissa : (mantissa + 32) << (exponent - 1);
  return ((bits & 0x80 ? 1 : -1) * magnitude) / 4096;
}

/** @param sample -1 to 1, cut there. @returns its A-law byte. */
export function toALaw(sample: number): number {
  const magnitude = Math.min(4095, Math.floor(Math.abs(sample) * 4096));
  // Eight segments, each twice as coarse as the one below; the lowest two are equally fine.
  const exponent = Math.max(0, 27 - Math.clz32(magnitude | 1));
  const mantissa = (magnitude >> Math.max(1, exponent)) & 15;
  return ((sample >= 0 ? 0x80 : 0) | (exponent << 4) | mantissa) ^ 0x55;
}

/** @returns the sample, -1 to 1, of a u-law byte. */
export function fromULaw(byte: number): number {
  const bits = ~byte & 0xff;
  const magnitude = ((((bits & 15) << 1) + 33) << ((bits >> 4) & 7)) - 33;
  return ((bits & 0x80 ? -1 : 1) * magnitude) / 8192;
}
