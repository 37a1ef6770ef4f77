/** What a token is written with (RFC 6750, 2.1: `b64token`). */
const TOKEN = /^[A-Za-z0-9._~+/-]+=*$/;

/** Letters that a token has at the least, and at the most. */
const LEAST = 8;
const MOST = 1024;

/** From so many letters and digits on a word is no word that anybody writes. */
const UNMISTAKABLE = 20;

/** The letters that tokens are made of, the narrowest set first. */
const ALPHABETS = [/^[0-9a-f]+$/, /^[0-9A-F]+$/, /^[0-9a-z]+$/, /^[0-9A-Z]+$/, /^[0-9A-Za-z]+$/, /^[\w-]+$/, TOKEN];

/** Where a token could begin and end within a text. */
const WORDS = /[A-Za-z0-9._~+/-]+=*/g;

const isMixed = (word: string): boolean => /[A-Za-z]/.test(word) && (word.match(/\d/g) ?? []).length >= 2;

/**
 * The PBX token that a text is: one word, with "Bearer" before it or without. Undefined where it can be none: more words than
 * one, a word too short, a number.
 */
export function readToken(text: string): string | undefined {
  const token = text.trim().replace(/^Bearer\s+/i, "");
  const isLong = token.length >= LEAST && token.length <= MOST;
  return isLong && TOKEN.test(token) && /[A-Za-z]/.test(token) && !token.startsWith("/") ? token : undefined;
}

/** Whether a word of a text is more likely a secret than something that a person says: long, of letters and digits mixed. */
export function isSecretLike(text: string): boolean {
  return wordsOf(text).some((word) => word.length >= LEAST * 2 && isMixed(word));
}

/** Whether a token may be in a text at all. */
export function mayHoldToken(text: string): boolean {
  return readToken(text) !== undefined || isSecretLike(text);
}

/**
 * Whether a text certainly has a PBX token in it: one that is known, or what is written as the known one is (as long, with the
 * same letters, letters and digits mixed). The PBX's page does not say how its tokens look, and nothing is guessed.
 * @param known tokens of this installation, that of the environment first
 */
export function holdsToken(text: string, known: readonly string[]): boolean {
  if (text.startsWith("/start ")) return false;
  if (known.some((token) => token.length >= LEAST && text.includes(token))) return true;
  const [first] = known;
  return first !== undefined && wordsOf(text).some((word) => isWrittenAs(word, first));
}

function isWrittenAs(word: string, token: string): boolean {
  if (token.length < UNMISTAKABLE || word.length !== token.length || !isMixed(word) || !isMixed(token)) return false;
  const alphabet = ALPHABETS.findIndex((letters) => letters.test(token));
  return alphabet >= 0 && ALPHABETS.findIndex((letters) => letters.test(word)) === alphabet;
}

function wordsOf(text: string): string[] {
  return text.match(WORDS) ?? [];
}
