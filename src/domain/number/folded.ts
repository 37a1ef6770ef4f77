/** Everything typed for the apostrophe of Uzbek oʻ and gʻ and the tutuq belgisi, or left of it. */
const APOSTROPHES = /['`\u00b4\u02b9\u02bb\u02bc\u02bd\u2018\u2019\u201b\u2032\uff07]/g;

/** A text in small letters, without apostrophes and with е for ё: as words beside numbers are compared, whoever wrote them. */
export function folded(text: string): string {
  return text.toLowerCase().replace(APOSTROPHES, "").replaceAll("ё", "е");
}
