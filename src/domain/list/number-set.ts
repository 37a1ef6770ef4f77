/** A set of numbers in E.164 digits. */
export interface NumberSet {
  /** Says whether the number was not there before. */
  add(number: number): boolean;
  has(number: number): boolean;
  size(): number;
  /** All members in numeric order, in pieces: a copy of a large list is large. Each is written over by the next one. */
  pieces(): Iterable<Float64Array>;
}

const UZBEKISTAN = 998_000_000_000;
const NATIONAL_NUMBERS = 1_000_000_000;
// A page of 4 KB has a bit for each of 32,768 numbers.
const PAGE_SHIFT = 15;
const PAGE_MASK = (1 << PAGE_SHIFT) - 1;
const PAGES = Math.ceil(NATIONAL_NUMBERS / (PAGE_MASK + 1));
const PAGE_WORDS = 1 << (PAGE_SHIFT - 5);

/**
 * Makes an empty set of whole numbers above zero: a bit for each Uzbek number, in pages that are made when they are
 * needed, and an ordinary Set for the few others. However many are added, 65 MB hold all numbers that can be called,
 * and 21 MB those of the mobile codes, where a Set takes sixty bytes for each; and the order comes for nothing.
 */
export function createNumberSet(): NumberSet {
  const pages = new Array<Uint32Array | undefined>(PAGES);
  const others = new Set<number>();
  let uzbek = 0;

  return {
    add(number) {
      const national = nationalOf(number);
      if (national === 0) return others.size < others.add(number).size;
      const page = national >>> PAGE_SHIFT;
      const bits = pages[page] ?? new Uint32Array(PAGE_WORDS);
      pages[page] = bits;
      const word = (national & PAGE_MASK) >>> 5;
      const before = bits[word] ?? 0;
      const bit = 1 << (national & 31);
      if ((before & bit) !== 0) return false;
      bits[word] = before | bit;
      uzbek += 1;
      return true;
    },
    has(number) {
      const national = nationalOf(number);
      if (national === 0) return others.has(number);
      const word = pages[national >>> PAGE_SHIFT]?.[(national & PAGE_MASK) >>> 5] ?? 0;
      return (word & (1 << (national & 31))) !== 0;
    },
    size: () => uzbek + others.size,
    *pieces() {
      const sorted = Float64Array.from(others).sort();
      const above = sorted.findIndex((number) => number > UZBEKISTAN);
      const below = above < 0 ? sorted.length : above;
      yield sorted.subarray(0, below);
      const members = new Float64Array(PAGE_MASK + 1);
      for (const [page, bits] of pages.entries()) if (bits) yield members.subarray(0, unfold(page, bits, members));
      yield sorted.subarray(below);
    },
  };
}

/** Writes the numbers of a page, in their order; how many they are. */
function unfold(page: number, bits: Uint32Array, members: Float64Array): number {
  let count = 0;
  for (let word = 0; word < PAGE_WORDS; word++) {
    const base = UZBEKISTAN + page * (PAGE_MASK + 1) + word * 32;
    for (let left = bits[word] ?? 0; left !== 0; left &= left - 1) members[count++] = base + lowestBit(left);
  }
  return count;
}

/** The set of some numbers; what is no number above zero is left out. */
export function numberSetOf(numbers: Float64Array): NumberSet {
  const set = createNumberSet();
  for (const number of numbers) if (number > 0) set.add(number);
  return set;
}

/** The national digits as a number; 0 for what is not Uzbek. */
function nationalOf(number: number): number {
  const national = number - UZBEKISTAN;
  return national > 0 && national < NATIONAL_NUMBERS ? national : 0;
}

function lowestBit(word: number): number {
  return 31 - Math.clz32(word & -word);
}
