import { folded } from "../number/folded.ts";

const LONGEST_NOTE = 40;

// What managers and their systems note of a person who does not want the call, cannot take it, or is somebody else: no word
// that the person is never to be called, and nothing to be passed over.
const NOTE =
  /^\P{L}*(?:(?:клиент\p{L}*\s+|mijoz\s+|мижоз\s+)?(?:отказ\p{L}*(?:\s+\p{L}+){0,2}|rad(?:\s+(?:etdi|etgan|etildi|qildi|etilgan))?|рад\s+(?:этди|этган|этилди|қилди))|refused|declined|rejected|умер(?:ла|ший)?|скончал(?:ся|ась)|покойн\p{L}*|vafot(?:\s+(?:etgan|etdi))?|вафот(?:\s+(?:этган|этди))?|marhuma?|марҳума?|deceased|dead|жалоба|shikoyat|complaint|(?:неверн|неправильн|ошибочн|чуж)\p{L}*\s+номер|не\s+тот\s+номер|номер\s+(?:чужой|неверный|не\s+его)|(?:xato|notogri|begona)\s+(?:raqam|nomer|telefon)|(?:хато|нотўғри|бегона)\s+(?:рақам|номер|телефон)|wrong\s+number|не\s+согласн?[ае]н?|rozi\s+emas|рози\s+эмас)\P{L}*$/u;
// What each of them begins with, or has in it: nearly all cells are told by it, fast.
const HINT =
  /отказ|rad|рад|refus|declin|reject|умер|сконч|покой|vafot|вафот|marhum|марҳум|dece|dead|жалоб|shikoy|compl|номер|соглас|rozi|рози|raqam|nomer|телефон|telefon|рақам|number/i;

/** What is noted beside the numbers of a row against calling it, as it is written: «Отказ», “vafot etgan”, «Неверный номер». */
export function noteAgainst(cells: readonly string[], columns: readonly number[]): string | undefined {
  for (let at = 0; at < cells.length; at += 1) {
    const cell = cells[at];
    if (!cell || cell.length > LONGEST_NOTE || columns.includes(at) || !HINT.test(cell)) continue;
    if (NOTE.test(folded(cell))) return cell.trim();
  }
  return undefined;
}
