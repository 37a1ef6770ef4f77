import type { WordRow } from "./sense.ts";

/** The value of words that also put off what follows: "wait until Friday". */
export const WAITING = 1;
/** The value of words that say the same once more: "Friday, that is, the 27th". */
export const NAMELY = 2;

/**
 * Words that can change a day or an hour wherever they stand. They are never passed over: each makes a question. What they
 * do is in `Danger`; a word that is one slip away from one of them asks as well.
 */
export const DANGERS: readonly WordRow[] = [
  [
    { code: "?", danger: "instead" },
    "вместо, взамен, instead of, in place of, rather than",
    "1 декабря вместо 30 ноября → ?denied 12-01",
  ],
  [{ code: "?", danger: "instead", soft: true }, "oʻrniga, oʻrnida", "30-noyabr oʻrniga 1-dekabr → ?denied 12-01"],
  [
    { code: "?", danger: "break" },
    "перерыв*, обеденный перерыв, обеденного перерыва, пауза, паузой",
    "с 9 до 18 с перерывом с 13 до 14 → ?one-window 09:00-13:00 | 14:00-18:00",
  ],
  [
    { code: "?", danger: "break" },
    "break, lunch break, breaks, pause",
    "9 to 18 with a break 13 to 14 → ?one-window 09:00-13:00 | 14:00-18:00",
  ],
  [
    { code: "?", danger: "break" },
    "tanaffus*, tushlik tanaffusi, pereriv*, tanafus*",
    "9 dan 18 gacha, 13 dan 14 gacha tanaffus → ?one-window 09:00-13:00 | 14:00-18:00",
  ],
  [
    { code: "?", danger: "deny" },
    "нельзя, не считая, опуст*, мимо, никак, незачем, запрет*, запрещ*, отмен*, отказ*, отключ*, убрать, убер*, убира*, удал*, исключ*, пропуст*, прекра*, останов*, приостанов*, стоп, хватит, не надо, не нужно, не стоит, не будет, не будем",
    "в пятницу звонить нельзя → ?denied 11-28",
  ],
  [
    { code: "?", danger: "deny" },
    "exclude*, exclud*, exception*, omit*, leave out, leaving out, ignore, barring, dont, do not, cant, cannot, can not, wont, will not, never, cancel*, skip, skipping, stop, remove, drop, delete, without, doesnt, didnt, isnt, shouldnt, should not, must not, not to, avoid, refuse, no calls, no calling, no campaign, nothing",
    "don't call on Friday → ?denied 11-28",
  ],
  [
    { code: "?", danger: "deny" },
    "bekor, toʻxtat*, oʻchir*, olib tashla*, kerakmas, kerak emas, shart emas, mumkin emas, mumkinmas, boʻlmas*, emasmi, yoʻqmi, bezovta, taqiqlan*, qilmang*, qilmasin*, mumkun emas, kerakmas*",
    "ertangi obzvonni bekor qiling → ?denied 11-26",
  ],
  [
    { code: "?", danger: "rest" },
    "праздник*, празднич*, праздну*, выходной день, отдыха*, отдохн*, закрыт*, не работа*, нерабоч*, каникул*, отпуск*, выходной",
    "завтра праздник, в четверг с 9 до 18 → ?denied 11-26 09:00-18:00",
  ],
  [
    { code: "?", danger: "rest" },
    "holiday*, closed, vacation, rest day, resting, we rest, public holiday, bank holiday",
    "tomorrow is a holiday, Thursday 9 to 18 → ?denied 11-26 09:00-18:00",
  ],
  [
    { code: "?", danger: "rest" },
    "bayram*, dam olamiz, dam olinadi, dam oladi, dam oladilar, dam olishadi, dam olaylik, dam kuni, yopiq, taʼtil*, dam, dam olyapmiz, ishlamaydi*, ishlamay*",
    "yakshanba dam olamiz → ?denied 11-30",
  ],
  [
    { code: "?", danger: "ask" },
    "ли, разве, неужели, когда, какой, какого, какое, какие, каком, сколько, почему, зачем, можно ли, что если",
    "завтра ли с 9 до 18 → ?doubt 11-25 09:00-18:00",
  ],
  [{ code: "?", danger: "ask" }, "when, what, which, why, how, who, what if, whether", "which Friday → ?doubt 11-27"],
  [
    { code: "?", danger: "ask" },
    "qachon, qaysi, nechanchi, necha, nechta, nima, nega, qanday, qanaqa, nechida, qachongacha, nechada, nechchi, boʻladimi, mumkinmi, kerakmi",
    "qaysi juma → ?doubt 11-27",
  ],
  [
    { code: "?", danger: "correct" },
    "нет, неа, не так, не то",
    "в четверг, нет, в пятницу → ?correction 11-27 | 11-26",
  ],
  [{ code: "?", danger: "correct" }, "no, nope, nah, not that", "Thursday, no, Friday → ?correction 11-27 | 11-26"],
  [
    { code: "?", danger: "correct" },
    "yoʻq, yoʻe, yoʻgʻe, yoʻgʻ, yoʻoq",
    "juma 9-18, yoʻq shanba → ?correction 11-28 09:00-18:00 | 11-28 | 11-27 09:00-18:00",
  ],
  [
    { code: "?", danger: "correct", soft: true },
    "нет стоп, нет подождите, нет извините, нет лучше, точнее, вернее, простите, извините, извиняюсь, сорри, прошу прощения, виноват, виновата, ошибся, ошиблась, ошибка, опечатка, опечатался, опечаталась, перепутал*, поправка, исправ*, поправля*, лучше, передума*, упс, хотя, скорее, а лучше",
    "25 ноября, извините, 26 → ?correction 11-26 | 11-25",
  ],
  [
    { code: "?", danger: "correct", soft: true },
    "no wait, no sorry, no no, sorry, oops, ops, i meant, i mean, meant, mean, rather, actually, instead, correction, scratch that, my mistake, my bad, mistake, typo, make it, make that, better, or rather, apologies, excuse me, pardon, changed my mind",
    "Thursday, sorry, I meant Friday → ?correction 11-27 | 11-26",
  ],
  [
    { code: "?", danger: "correct", soft: true },
    "yoʻq kechirasiz, yoʻq toʻxtang, yoʻq yaxshisi, toʻgʻrirogʻi, toʻgʻrirogi, aniqrogʻi, adashdim, adashibman, adashib, adashtirdim, adashtiribman, xato, xatolik, kechirasiz, kechiring, kechirasizlar, uzr, uzur, yaxshisi, yaxshisi, voy, vay, toʻxta, oʻzgartir*",
    "payshanba, toʻgʻrirogʻi juma → ?correction 11-27 | 11-26",
  ],
  [
    { code: "?", danger: "correct", soft: true, value: NAMELY },
    "то есть, т е, тоесть, а именно, namely, that is, i e, ie, yaʼni, yani, yaqni, to be precise",
    "завтра, то есть послезавтра → ?correction 11-26 | 11-25",
  ],
  [
    { code: "?", danger: "correct", soft: true, value: WAITING },
    "стойте, погодите, подождите, wait, hold on, toʻxtang, shoshma, shoshmang",
    "Thursday, wait, Friday → ?correction 11-27 | 11-26",
  ],
  [
    { code: "?", danger: "about" },
    "примерно, приблизительно, ориентировочно, около, где то, где нибудь, гдето, как то, както, плюс минус, может, может быть, возможно, наверное, наверно, вероятно, скорее всего, думаю, кажется, предварительно, желательно, в районе, числа так, порядка",
    "где-то в четверг → ?about 11-26",
  ],
  [
    { code: "?", danger: "about" },
    "around, about, approximately, approx, roughly, circa, somewhere, sometime, some time, maybe, perhaps, probably, possibly, likely, i think, i guess, tentatively, preferably, ish, or so, at about, at around",
    "around 3 December → ?about 12-03",
  ],
  [
    { code: "?", danger: "about" },
    "taxminan, taxminan*, chamasi, chamalab, atrofida, atroflarida, atrofi, qayerdadir, balki, ehtimol, menimcha, shekilli, mobodo, yaqin, yaqinroq, oʻxshaydi, boʻlsa kerak, boʻlishi mumkin, boʻlar balki",
    "taxminan juma kuni → ?about 11-27",
  ],
  [
    { code: "?", danger: "change" },
    "если, кабы, перенес*, перенест*, перенос*, сдвин*, отлож*, кроме того, позже, раньше, позднее, ранее, попозже, пораньше, спустя, накануне, за исключением, другой, другую, другое, через раз, перед, предыдущ*, чем, только после, минус",
    "позже пятницы → ?doubt 11-27",
  ],
  [
    { code: "?", danger: "change" },
    "if, unless, reschedule*, postpone*, move, moved, shift, delay, delayed, push, put off, earlier, before, another, other, prior, past, within, half, minus, only after, beyond, outside, passed, gone, anything but",
    "before Friday → ?doubt 11-27",
  ],
  [
    { code: "?", danger: "change" },
    "agar, koʻchir*, suring, surib, suramiz, kechiktir*, boshqa, keyinroq, ertaroq, avvalroq, oldinroq, burun, ilgari, kechroq, muqaddam, soʻngra, oʻtdi",
    "agar juma kuni → ?doubt 11-27",
  ],
];
