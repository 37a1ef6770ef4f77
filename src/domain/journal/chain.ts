/** A row of the journal as the database holds it, all that its hash is made of. */
export interface ChainedRow {
  n: number;
  at: number;
  by: number | null;
  kind: string;
  about: string | null;
  /** JSON, as it was written. */
  facts: string;
  digest: string | null;
  /** The hash of the row before, "" for the first. */
  before: string;
}

/**
 * The one text that a row's hash is made of: another one whatever of it is changed.
 * @param sealBefore the seal of the row before, which nothing else vouches for; null where it has none
 */
export function rowText(row: ChainedRow, sealBefore: string | null): string {
  const { n, at, by, kind, about, facts, digest, before } = row;
  return JSON.stringify(["journal-1", n, at, by, kind, about, facts, digest, before, sealBefore]);
}

/** The end of the journal, as it is noted down outside of it. */
export interface Head {
  n: number;
  /** SHA-256 (hex), or how it begins. */
  hash: string;
}

/** Characters of the hash in a noted head: 96 bits, which nobody finds a second row for. */
const NOTED = 24;

/** A head as a text that a person can keep: "128-9f86d081884c7d659a2feaa0". */
export function writeHead({ n, hash }: Head): string {
  return `${n}-${hash.slice(0, NOTED)}`;
}

/** The head that `writeHead` wrote; undefined for any other text. */
export function readHead(text: string): Head | undefined {
  const [, n, hash] = /^(\d{1,15})-([0-9a-f]{24,64})$/.exec(text.trim()) ?? [];
  return n === undefined || hash === undefined ? undefined : { n: Number(n), hash };
}

/**
 * What does not fit in a journal, with the number of the row. `missing`: rows before it are not there; `changed`: it does not
 * have its own hash; `unlinked`: it does not name the row before; `seal`: its seal is not of the key that it names; `unsealed`:
 * the journal's end bears no seal of a key that is known; `cut`: the noted head is not there any more; `other`: another row
 * stands in its place; `unguarded`: the triggers that keep rows from being changed are not in the file.
 */
export interface Breach {
  kind: "missing" | "changed" | "unlinked" | "seal" | "unsealed" | "cut" | "other" | "unguarded";
  n: number;
}
