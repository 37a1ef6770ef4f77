// People who stand beside those who are meant, by the beginnings of the words for them.
const SOMEBODY_ELSE =
  /(?<!\p{L})(?:kafil|kafolat|poruchit|garant[oi]?r|guarantor|menejer|menedjer|menedzher|manager|поручит|гарант|менеджер|менежер|кафил|кафолат)/iu;
// A line of a chat begins with the moment and with who wrote it, which is a number where nobody knows the name.
const WRITTEN_AT =
  /^\s*\[?\d{1,2}[./]\d{1,2}[./]\d{2,4},?\s+\d{1,2}:\d{2}(?::\d{2})?(?:\s?[AaPp][Mm])?\]?\s*[-–—]?\s*~?\s*$/u;

/**
 * Says whether a phone is another person's than the one who is meant: what is said before it names a guarantor or a manager,
 * or it wrote the line.
 * @param before the text from the phone before it on
 */
export function isOfSomebodyElse(before: string, behind: string): boolean {
  if (before.length < SHORTEST) return false;
  const said = before.slice(before.lastIndexOf("\n") + 1);
  return SOMEBODY_ELSE.test(said) || (behind.startsWith(":") && WRITTEN_AT.test(said));
}

const SHORTEST = 5;
