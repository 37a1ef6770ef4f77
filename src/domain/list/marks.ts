import { folded } from "../number/folded.ts";

// "Do not call", as people note it beside a person, in small letters and without apostrophes.
const MARK = new RegExp(
  `(?<!\\p{L})(?:${[
    "не\\s*(?:надо\\s+|нужно\\s+)?(?:звонить|звоните|перезванивать|обзванивать|набирать|беспокоить|тревожить)",
    "ne\\s*(?:zvonit|zvonite|bespokoit)",
    "(?:qongiroq|kongirok|telefon|tel|zang)\\s+(?:qilin?masin|qilmang|qilmanglar|qilmasin|qilinmaydi|qilmaslik|qilish\\s+(?:mumkin|kerak)\\s+emas)",
    "(?:қўнғироқ|кўнғирок|қунғироқ|кунгирок|телефон|тел|занг)\\s+(?:қилин?масин|килинмасин|қилманг|килманг|қилмасин|қилинмайди|қилмаслик)",
    "bezovta\\s+qil(?:in)?ma\\p{L}*|безовта\\s+[қк]ил(?:ин)?ма\\p{L}*",
    "(?:do[\\s_-]*not|dont)[\\s_-]*(?:call|contact|disturb)|no[\\s_-]calls?|dnc|opt(?:ed)?[\\s_-]?out|unsubscribed",
    "black[\\s_-]?list(?:ed)?|бл[еэ]к[\\s-]?лист\\p{L}*|черн(?:ый|ого|ом)\\s+спис(?:ок|ка|ке)|в\\s+чс|qora\\s+royxat\\p{L}*|қора\\s+рўйхат\\p{L}*",
    "отказ\\p{L}*\\s+от\\s+(?:звонк|обзвон|рассыл|реклам|общени|коммуникац|разговор|информирован)\\p{L}*",
    "(?:запрет\\p{L}*|запрещ\\p{L}*)\\s+(?:на\\s+)?(?:звонк|звонить|обзвон)\\p{L}*|звонк\\p{L}*\\s+запрещ\\p{L}*",
    "(?:удалить|убрать|исключить)\\s+из\\s+(?:базы|списка|обзвона|рассылки)",
  ].join("|")})(?!\\p{L})`,
  "u",
);
// What every mark has in it: nearly all cells are told by it, fast.
const HINT =
  /звон|обзван|набира|беспок|тревож|zvon|bespok|qil|қил|кил|call|contact|disturb|dnc|opt|unsub|black|бл[еэ]к|ч[её]рн|чс|qora|қора|отказ|удалить|убрать|исключ|стоп|stop/i;
/** Short for it where nothing else stands in the cell. */
const WHOLE = /^\P{L}*(?:чс|ч\/с|стоп|stop)\P{L}*$/u;
const SHORTEST_MARK = 2;
const SHORTEST_PHONE = 9;
const LONGEST_PHONE = 13;
const LONGEST_TICK = 12;
const NO = /^(?:нет|no|n|net|yoq|йўқ|йук|false|0|-|–|—|mumkin|можно|ok|ок)$/u;
/** "Do not call before": a column of hours. */
const OF_HOURS = /(?:до|после|раньше|позже|gacha|keyin|гача|кейин|until|before|after)\P{L}*$/u;
/** A column of who agreed to be called. */
const CONSENT =
  /(?<!\p{L})(?:согласи[еяию]|consent|rozilik|roziligi|розилик|розилиги|opt[\s_-]?in|subscribed|можно\s+звонить|qongiroq\s+qilish\s+mumkin(?:mi)?)(?!\p{L})|^звонить\P{L}*$/u;
const NO_CONSENT =
  /^(?:нет|no|n|net|yoq|йўқ|йук|false|0|не получено|отозвано|отказ|отказался|отказалась|rad etdi|rad etgan|denied|refused|revoked)$/u;
// What may stand in a heading beside the mark: "Bularga qo'ng'iroq qilinmasin:", «Список тех, кому не звонить».
const HEADING_WORDS = new Set(
  "bularga ularga shularga quyidagi quyidagilarga raqamlarga raqamlar nomerlarga mijozlarga list royxati этим эти этих им на них по номера номерам номеров тем тех кому ниже список клиентам клиенты контакты бу буларга уларга рақамларга these numbers this the please пожалуйста iltimos илтимос".split(
    " ",
  ),
);

/** Whether a text is a phone with no room for words: most cells are, in lists of a million. */
function isBare(text: string): boolean {
  const { length } = text;
  return length >= SHORTEST_PHONE && length <= LONGEST_PHONE && isDigit(text, 1) && isDigit(text, length - 1);
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}

/** Whether somebody noted in this text that the person is not to be called. */
export function isMarked(text: string): boolean {
  if (text.length < SHORTEST_MARK || isBare(text) || !HINT.test(text)) return false;
  const said = folded(text);
  return MARK.test(said) || WHOLE.test(said);
}

/** Whether a text says nothing but "do not call": what it heads is not to be called. */
export function isMarkHeading(text: string): boolean {
  if (!isMarked(text) || /\d/.test(text)) return false;
  const others = folded(text)
    .replace(new RegExp(MARK, "gu"), " ")
    .replace(WHOLE, " ")
    .match(/\p{L}+/gu);
  return (others ?? []).every((word) => HEADING_WORDS.has(word));
}

/** Whether what stands in a column titled "do not call" says so of its row. */
export function isTicked(cell: string): boolean {
  const said = folded(cell).trim();
  // A phone, a date or a comment is no tick.
  return said !== "" && said.length <= LONGEST_TICK && !/\d{2}/.test(said) && !NO.test(said);
}

/**
 * Tells of each row of a table whether "do not call" is noted in it, beside the numbers, in a column with that title or in one
 * of who agreed, or in a heading of its own above it.
 * @param columns where the numbers stand, from 0
 * @param heading what stands above all of them: the name of the sheet
 */
export function createMarks(
  columns: readonly number[],
  heading = "",
): (cells: readonly string[], text: string) => boolean {
  const ticked: number[] = [];
  const consents: number[] = [];
  let isHeader = true;
  let isBelowHeading = isMarkHeading(heading);

  function seeHeading(cells: readonly string[]): void {
    const words = cells.filter((cell) => cell.trim() !== "");
    const [only = ""] = words;
    if (words.length !== 1 || /\d/.test(only)) return;
    if (isMarkHeading(only)) isBelowHeading = true;
    else if (only.trim().endsWith(":")) isBelowHeading = false;
  }

  return (cells, text) => {
    if (cells.length === 1 && isBare(text)) {
      isHeader = false;
      return isBelowHeading;
    }
    if (/\d{3}/.test(text)) isHeader = false;
    else seeHeading(cells);
    let marked = isBelowHeading;
    for (let at = 0; at < cells.length; at += 1) {
      const cell = cells[at];
      if (!cell || columns.includes(at)) continue;
      const isTitle = isHeader && text.trim() !== "";
      if (isTitle && CONSENT.test(folded(cell).trim())) consents.push(at);
      if (!isMarked(cell)) continue;
      // Notes below the title of the numbers are a row's own.
      if (isTitle && !OF_HOURS.test(folded(cell))) ticked.push(at);
      marked = true;
    }
    return (
      marked ||
      ticked.some((at) => isTicked(cells[at] ?? "")) ||
      consents.some((at) => NO_CONSENT.test(folded(cells[at] ?? "").trim()))
    );
  };
}
