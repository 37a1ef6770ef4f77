import { folded } from "../number/folded.ts";
import { isMarked } from "./marks.ts";

// Beginnings of words. People who stand beside the person of the row: they are never the ones to call unless that is said.
const SOMEBODY_ELSE = beginnings(`
  kafil kafolat poruchit garant guarant qarindosh yaqin rodstven turmush xotin suprug spouse wife husband relative emergency referee
  menejer menedjer menedzher manager masul otvetstven kurator curator
  поручит гарант родствен супруг жены жена мужа муж близк экстрен
  менеджер ответствен куратор
  кафил кафолат қариндош яқин турмуш хотин масъул масул менежер
`);
// Those who work for both, who may be a list of their own, and a machine.
const WORKER = beginnings(`
  operator agent dispetcher dispatcher haydovchi driver voditel kuryer kurer courier faks fax
  оператор агент диспетчер водител курьер ҳайдовчи факс
`);
// The person of the row, and the phone that is carried.
const OWN = beginnings(`
  mobil mob uyali sotov sotka cell gsm mijoz klient client customer qarzdor qarz_oluvchi zaemshik zayomshik zayemshik dolzhnik doljnik borrower debtor abonent subscriber
  мобил моб сотов сотк уяли клиент мижоз заемщик должник қарздор абонент
`);
// Where the person is at times, and what comes second.
const SECOND = beginnings(`
  uy uyi ish ishxona dom home work office business rab qoshimcha boshqa dopol dop other alternat second
  дом раб служеб офис доп друг уй иш қўшимча бошқа втор
`);

/** Whose phones a title names: who stands first there is asked about first. */
export type Whose = "own" | "unsaid" | "second" | "worker" | "somebody-else";

/** How likely a column of such phones is meant, the likeliest lowest. */
export const LIKELY_MEANT: Record<Whose, number> = { own: 0, unsaid: 1, second: 2, worker: 3, "somebody-else": 4 };

/** What the title of a column says of the person whose phones it holds: "guarantor's", "mobile", "work". */
export function whosePhones(title: string): Whose {
  const words = folded(title);
  if (SOMEBODY_ELSE.test(words)) return "somebody-else";
  if (WORKER.test(words) || isMarked(title)) return "worker";
  if (OWN.test(words)) return "own";
  return SECOND.test(words) ? "second" : "unsaid";
}

function beginnings(words: string): RegExp {
  const listed = words.trim().split(/\s+/);
  return new RegExp(`(?<!\\p{L})(?:${listed.map((word) => word.replace("_", "\\s")).join("|")})`, "iu");
}
