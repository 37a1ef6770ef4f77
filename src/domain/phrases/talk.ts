import { foldedTable, foldedWords } from "./letters.ts";
import { asksToStop } from "./stop-words.ts";

/** Greetings, agreement, thanks, and what buttons say. Uzbek Cyrillic sounds as Latin and needs none of its own. */
const TALK =
  "salom, assalomu, alaykum, ha, xa, xoʻp, mayli, boʻpti, boʻldi, yaxshi, tushunarli, rahmat, raxmat, davom, et, eting, " +
  "etish, keyingi, keyingisi, orqaga, keyinroq, yordam, boshla, boshlang, boshlash, bilmayman, iltimos, qalaysiz, " +
  "привет, здравствуйте, салам, да, ага, угу, ок, окей, хорошо, ладно, давай, давайте, поехали, понятно, спасибо, " +
  "дальше, далее, продолжить, продолжай, назад, отложить, помощь, помоги, помогите, запустить, запускай, пожалуйста, " +
  "hello, hi, hey, yes, yeah, ok, okay, sure, fine, thanks, thank, you, next, continue, back, later, help, start, please";

let built: ReadonlySet<string> | undefined;

/** Whether a text talks to the bot (asks, greets, agrees, wants to go on or to stop) and names nothing, in any of the languages. */
export function isTalk(text: string): boolean {
  if (/[?？]\s*$/u.test(text) || asksToStop(text)) return true;
  built ??= foldedTable(TALK);
  const talk = built;
  const words = foldedWords(text);
  return words.length > 0 && !/\d/.test(text) && words.every((word) => talk.has(word));
}
