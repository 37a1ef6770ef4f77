/** Longer words of a person are not repeated whole: Telegram refuses a message over 4096 characters. */
const LONGEST = 80;

/** A person's own words as they are quoted back to them: in one piece where short, else their beginning. */
export function quotation(text: string): string {
  const letters = [...text];
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST).join("").trimEnd()}…` : text;
}
