/** Longer words of a person are not repeated whole: Telegram refuses a message over 4096 characters. */
const LONGEST = 80;

/** A person's own words as they are quoted back to them: in one piece where short, else their beginning. */
export function quotation(text: string, longest = LONGEST): string {
  const letters = [...text];
  return letters.length > longest ? `${letters.slice(0, longest).join("").trimEnd()}…` : text;
}
