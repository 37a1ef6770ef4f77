import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import type { Result } from "../../domain/result.ts";

/** What a sealed text is for: one that was sealed for anything else does not open. */
export type SealedFor =
  | { readonly accountId: number; readonly purpose: "pbx-token" | "pbx-token-to-try" }
  /** An update that may hold a token, for as long as it waits in the inbox. */
  | { readonly updateId: number; readonly purpose: "update" };

/** `no-key`: none of the keys sealed it; `altered`: it, or where it stands, is not what was sealed. */
export type SealRefusal = "no-key" | "altered";

/** Bytes of a nonce and of a tag (NIST SP 800-38D), and of a key's name. */
const NONCE = 12;
const TAG = 16;
const NAME = 8;

const FORM = /^1\.([0-9a-f]{16})\.([A-Za-z0-9_-]+)$/;

/**
 * Seals texts with AES-256-GCM. What is sealed names its key and is bound to an account and a purpose: copied to another
 * row, or changed in any bit, it does not open. The keys of SECRET_KEY themselves encrypt nothing: what does is derived from them.
 * @param keys of 32 bytes, the newest first: it seals, all of them open; without any nothing can be sealed
 */
export function createSealing(keys: readonly Uint8Array[]) {
  const ways = keys.map((key) => ({
    name: derived(key, "name of the key", NAME).toString("hex"),
    key: derived(key, "seals what an account keeps", 32),
  }));
  const [newest] = ways;

  /** All that a sealed text is bound to, in a form in which no two are written alike. */
  const bound = (name: string, what: SealedFor) =>
    Buffer.from(JSON.stringify([1, name, what.purpose === "update" ? what.updateId : what.accountId, what.purpose]));

  return {
    /** Whether there is a key to seal with. */
    canSeal: newest !== undefined,
    /** @throws RangeError without a key: whoever takes in a secret asks `canSeal` first */
    seal(text: string, what: SealedFor): string {
      if (!newest) throw new RangeError("There is no key to seal with");
      const nonce = randomBytes(NONCE);
      const cipher = createCipheriv("aes-256-gcm", newest.key, nonce).setAAD(bound(newest.name, what));
      const sealed = Buffer.concat([nonce, cipher.update(text, "utf8"), cipher.final(), cipher.getAuthTag()]);
      return `1.${newest.name}.${sealed.toString("base64url")}`;
    },
    open(sealed: string, what: SealedFor): Result<{ text: string }, SealRefusal> {
      const [, name = "", body = ""] = FORM.exec(sealed) ?? [];
      const bytes = Buffer.from(body, "base64url");
      // A text that could be written in more ways than one is read in the one that sealing writes.
      if (bytes.length < NONCE + TAG || bytes.toString("base64url") !== body) return { ok: false, refusal: "altered" };
      const way = ways.find((one) => one.name === name);
      if (!way) return { ok: false, refusal: "no-key" };
      const decipher = createDecipheriv("aes-256-gcm", way.key, bytes.subarray(0, NONCE), { authTagLength: TAG });
      decipher.setAAD(bound(name, what)).setAuthTag(bytes.subarray(-TAG));
      try {
        const text = Buffer.concat([decipher.update(bytes.subarray(NONCE, -TAG)), decipher.final()]);
        return { ok: true, text: text.toString("utf8") };
      } catch {
        return { ok: false, refusal: "altered" };
      }
    },
    /** Whether the newest key sealed it. */
    isNewest: (sealed: string): boolean => newest !== undefined && FORM.exec(sealed)?.[1] === newest.name,
  };
}

export type Sealing = ReturnType<typeof createSealing>;

function derived(key: Uint8Array, what: string, length: number): Buffer {
  return Buffer.from(hkdfSync("sha256", key, new Uint8Array(), `campaign-bot: ${what}`, length));
}
