import { createHmac, hash, hkdfSync, timingSafeEqual } from "node:crypto";
import { type ChainedRow, rowText } from "../domain/journal/chain.ts";

/** A key of the journal's own, from one of SECRET_KEY, and a short name by which rows tell which it was. */
export interface SealKey {
  name: string;
  bytes: Uint8Array;
}

/** The journal's key from 32 bytes of SECRET_KEY (HKDF-SHA-256, RFC 5869). */
export function sealKey(secret: Uint8Array): SealKey {
  const bytes = new Uint8Array(hkdfSync("sha256", secret, "", "obzvon journal", 32));
  return { bytes, name: hash("sha256", bytes, "hex").slice(0, 8) };
}

/** SHA-256 (hex) of a row with hash and seal of the one before. */
export function hashOf(row: ChainedRow, sealBefore: string | null): string {
  return hash("sha256", rowText(row, sealBefore), "hex");
}

/** What shows that whoever had the key wrote the row with this hash, and all before it. */
export function sealOf({ name, bytes }: SealKey, hashed: string): string {
  return `${name}:${createHmac("sha256", bytes).update(hashed).digest("hex")}`;
}

/** Whether a seal is one of these keys; `unknown`: it names another one. */
export function isSealed(keys: readonly SealKey[], hashed: string, seal: string): boolean | "unknown" {
  const key = keys.find(({ name }) => seal.startsWith(`${name}:`));
  if (!key) return "unknown";
  const [made, found] = [Buffer.from(sealOf(key, hashed)), Buffer.from(seal)];
  return made.length === found.length && timingSafeEqual(made, found);
}
