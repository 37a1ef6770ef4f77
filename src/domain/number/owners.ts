import { folded } from "./folded.ts";

const SHORTEST = 3;

// People who stand beside those who are meant, by the beginnings of the words for them.
const SOMEBODY_ELSE =
  /(?<!\p{L})(?:kafil|kafolat|poruchit|garant[oi]?r|guarantor|menejer|menedjer|menedzher|manager|поручит|гарант|менеджер|менежер|кафил|кафолат)/iu;
// A family, named behind somebody's own phone; alone in a line it may be whom the manager means.
const FAMILY =
  "жен[аыуе]|женой|муж|мужа|мужу|супруг\\p{L}*|мать|матери|мам[аыуе]|отец|отца|пап[аыуе]|сын|сына|дочь|дочери|брат|брата|сестр[аыуе]|родств\\p{L}*|родн\\p{L}*|xotini?|eri|onasi|otasi|ogli|qizi|akasi|ukasi|opasi|singlisi|qarindosh\\p{L}*|turmush\\s+ortogi|хотини?|эри|онаси|отаси|ўғли|қизи|акаси|укаси|опаси|синглиси|қариндош\\p{L}*|турмуш\\s+ўртоғи|wife|husband|spouse|mother|father|son|daughter|brother|sister|relative";
const OF_FAMILY = new RegExp(`(?<!\\p{L})(?:${FAMILY})(?!\\p{L})`, "iu");
const FAMILY_BEHIND = new RegExp(`^[\\s,–—-]*\\(?\\s*(?:${FAMILY})(?!\\p{L})`, "iu");
// Who writes names the own phone, and a forwarded message whom it came from.
const WRITER =
  /(?<!\p{L})(?:мо[йяе]|мои|мой\s+номер|(?:звоните|звони|пишите|набирайте|наберите|перезвоните)\s+мне|со\s+мной|my|call\s+me|mening|menga|raqamim|nomerim|telefonim|менинг|менга|рақамим|номерим|телефоним)(?:\s+(?:личный|рабочий|мобильный|номер|телефон|тел|number|phone|raqamim|nomerim|telefonim|рақамим|номерим|телефоним))*[\s.:;–—-]*$|^\s*(?:от|from|sender|отправитель|kimdan|кимдан|jonatuvchi|жўнатувчи)\s*:\s*$/iu;
// A line of a chat begins with the moment and with who wrote it, which is a number where nobody knows the name.
const WRITTEN_AT =
  /^\s*\[?\d{1,2}[./]\d{1,2}[./]\d{2,4},?\s+\d{1,2}:\d{2}(?::\d{2})?(?:\s?[AaPp][Mm])?\]?\s*[-–—]?\s*~?\s*$/u;

/**
 * Says whether a phone is another person's than the one who is meant: what is said before it names a guarantor or a manager,
 * or it wrote the line; behind somebody's own phone also one of the family.
 * @param before the text from the phone before it on
 * @param isFirst no other phone stands before it
 */
export function isOfSomebodyElse(before: string, behind: string, isFirst = true): boolean {
  const said = folded(before.slice(before.lastIndexOf("\n") + 1));
  if (!isFirst && (OF_FAMILY.test(said) || FAMILY_BEHIND.test(folded(behind)))) return true;
  if (said.length < SHORTEST) return false;
  return SOMEBODY_ELSE.test(said) || WRITER.test(said) || (behind.startsWith(":") && WRITTEN_AT.test(said));
}
