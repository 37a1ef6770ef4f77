/** In the place of node:crypto: what it makes up comes from the seed. */
import * as real from "node:crypto";
import { machine } from "../machine/machine.ts";

export * from "node:crypto";

/** @see https://nodejs.org/api/crypto.html#cryptorandombytessize-callback */
export function randomBytes(size: number): Buffer {
  const chance = machine()?.random;
  return chance ? Buffer.from(Array.from({ length: size }, () => chance.whole(0, 255))) : real.randomBytes(size);
}

/** @see https://nodejs.org/api/crypto.html#cryptorandomuuidoptions */
export function randomUUID(): string {
  if (!machine()) return real.randomUUID();
  const hex = randomBytes(16).toString("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}
