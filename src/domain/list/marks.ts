const APOSTROPHES = /['`\u2018\u2019\u02BB\u02BC\u00B4\u2032]/g;

// "Do not call", as people note it beside a person, in small letters and without apostrophes.
const MARK =
  /(?<!\p{L})(?:не\s*(?:надо\s+|нужно\s+)?(?:звонить|звоните|перезванивать|обзванивать|набирать|беспокоить)|ne\s*(?:zvonit|zvonite|bespokoit)|(?:qongiroq|kongirok|telefon|tel)\s+(?:qilin?masin|qilmang|qilmanglar|qilmasin|qilinmaydi|qilmaslik|qilish\s+mumkin\s+emas)|(?:қўнғироқ|кўнғирок|қунғироқ|кунгирок|телефон|тел)\s+(?:қилин?масин|килинмасин|қилманг|килманг|қилмасин|қилинмайди|қилмаслик)|(?:do[\s_-]*not|dont)[\s_-]*(?:call|contact|disturb)|no[\s_-]calls?|dnc|opt(?:ed)?[\s_-]?out|unsubscribed|blacklist(?:ed)?|черный\s+список|в\s+чс|qora\s+royxat|қора\s+рўйхат)(?!\p{L})/u;
// What every mark has in it: nearly all cells are told by it, fast.
const HINT =
  /звон|обзван|набира|беспок|zvon|bespok|qil|қил|кил|call|contact|disturb|dnc|opt|unsub|blackl|ч[её]рный|чс|qora|қора/i;
const SHORTEST_MARK = 2;
const LONGEST_TICK = 12;
const NO = /^(?:нет|no|n|net|yoq|йўқ|йук|false|0|-|–|—|mumkin|можно|ok|ок)$/u;

/** Whether somebody noted in this text that the person is not to be called. */
export function isMarked(text: string): boolean {
  return text.length >= SHORTEST_MARK && HINT.test(text) && MARK.test(fold(text));
}

/** Whether what stands in a column titled "do not call" says so of its row. */
export function isTicked(cell: string): boolean {
  const said = fold(cell).trim();
  // A phone, a date or a comment is no tick.
  return said !== "" && said.length <= LONGEST_TICK && !/\d{2}/.test(said) && !NO.test(said);
}

function fold(text: string): string {
  return text.toLowerCase().replace(APOSTROPHES, "").replaceAll("ё", "е");
}

/**
 * Tells of each row of a table whether "do not call" is noted in it, beside the numbers or in a column with that title.
 * @param columns where the numbers stand, from 0
 */
export function createMarks(columns: readonly number[]): (cells: readonly string[], text: string) => boolean {
  const ticked: number[] = [];
  let isHeader = true;

  return (cells, text) => {
    if (/\d{3}/.test(text)) isHeader = false;
    let marked = false;
    for (let at = 0; at < cells.length; at += 1) {
      const cell = cells[at];
      if (!cell || columns.includes(at) || !isMarked(cell)) continue;
      // Notes below the title of the numbers are a row's own.
      if (isHeader && text.trim() !== "") ticked.push(at);
      marked = true;
    }
    return marked || ticked.some((at) => isTicked(cells[at] ?? ""));
  };
}
