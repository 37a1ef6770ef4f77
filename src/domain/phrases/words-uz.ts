import type { WordRow } from "./sense.ts";

/** Uzbek, Latin; Cyrillic sounds the same and needs no rows. Case endings are taken off by the lexicon. */
export const UZBEK: readonly WordRow[] = [
  [{ code: "O", value: -1 }, "kecha, kechagi"],
  [{ code: "O", value: 0 }, "bugun, bugungi, bugundan"],
  [{ code: "O", value: 1 }, "ertaga, erta, ertangi, ertagi, ertaga kuni, ertangi kun, ertangi kuni, ertangi kundan"],
  [{ code: "O", value: 2 }, "indin, indinga, indingi, ertadan keyin, ertadan soʻng, ertaning ertasi"],
  [{ code: "Z" }, "hozir, hoziroq, hozirning oʻzi, darhol, shu paytdan, shu vaqtdan, shu daqiqadan"],
  [
    { code: "P", part: "morning" },
    "ertalab, ertalabki, tong, tongi, tonggi, tongda, erta tong, erta bilan, azon, saharda",
  ],
  [{ code: "P", part: "day" }, "kunduzi, kunduz, kunduzgi, kunduz kuni"],
  [
    { code: "P", part: "afternoon" },
    "kunning ikkinchi yarmi, kunning ikkinchi yarmida, kunni ikkinchi yarmi, kunni ikkinchi yarmida, tushdan keyin, tushdan soʻng, peshindan keyin, tushlikdan keyin, obeddan keyin",
  ],
  [
    { code: "P", part: "afternoon" },
    "peshindan soʻng, tushlikdan soʻng, abeddan keyin, abetdan keyin, tushdan keyingi",
  ],
  [{ code: "P", part: "evening" }, "kechqurun, kechki, kech, kechqurungi, oqshom, oqshomgi, kechki payt"],
  [{ code: "P", part: "night" }, "kechasi, tun, tungi, tunda, kechalari"],
  [
    { code: "P", part: "whole" },
    "kun oxiri, kunning oxiri, kun yakuni, kunning yakuni, kun soʻngi, ish kuni oxiri, ish vaqti oxiri, kun boʻyi, kuni bilan, butun kun, ish vaqti, ish vaqtida",
  ],
  [
    { code: "I" },
    "tush, tush payti, tush payt, tush vaqti, tush mahal, tush mahali, tushlik, tushlik payti, tushlik vaqti, tushki, peshin, obed, abed, abet, obet",
  ],
  [{ code: "G" }, "yarim tun, yarim kecha"],
  [{ code: "d" }, "kun, kunlik, kunga"],
  [{ code: "c" }, "si, sida, sini, chisi, chisida, kuni, kungi, kunlari, kunlar, sana, sanasi, chislo"],
  [{ code: "w" }, "hafta, haftalik, haftasi"],
  [{ code: "m" }, "oy, oyi, oylik, oyda"],
  [{ code: "y" }, "yil, yili, yilgi, y"],
  [{ code: "h", isLength: true }, "soat, soatlar, soatlari, saat, soati"],
  [{ code: "j" }, "daqiqa, minut"],
  [{ code: "F", ofDays: true }, "idan, sidan"],
  [{ code: "T", ofDays: true }, "igacha, sigacha"],
  [{ code: "F" }, "dan, tan, lardan, oldin emas, avval emas, erta emas"],
  [
    { code: "T" },
    "gacha, qacha, kacha, qadar, dovur, gachan, gasha, largacha, kech emas, kechikmay, tugaydi, tugatamiz, tugatish, tugash, tugashi, tugat*, tugasin, tugasa, tugallan*, yakunla*, yakunlanadi, tugadi",
  ],
  [
    { code: "k" },
    "keyin, soʻng, kegin, oʻtib, oʻtgach, oʻtgandan keyin, oʻtganidan keyin, oʻtgandan soʻng, oʻtganidan soʻng, dan keyin, dan soʻng",
  ],
  [{ code: "i" }, "oldin, avval, ilgari, burun, muqaddam"],
  [{ code: "+" }, "yana, qoʻshimcha, plyus"],
  [{ code: "^" }, "dastlabki, boshidagi"],
  [{ code: "l" }, "davomida, mobaynida, ichida, uchun"],
  [{ code: "&" }, "va, hamda, bilan"],
  [
    { code: "&", choice: true },
    "yoki, ёки, ёхуд, ё бўлмаса, yoxud, yoinki, yoki boʻlmasa, boʻlmasa, boʻlmasa unda, iloji boʻlmasa, agar boʻlmasa, ilojsa boʻlmasa, yo boʻlmasa",
  ],
  [{ code: "r" }, "oraligʻida, orasida, oraligʻi"],
  [{ code: "s" }, "shu, bu, ushbu, joriy, kelayotgan, yaqinlashayotgan, yaqin kelayotgan"],
  [{ code: "s", whole: true }, "butun, toʻliq, boshidan oxirigacha"],
  [{ code: "x" }, "keyingi, kelasi, kelgusi, kegingi"],
  [{ code: "p" }, "oʻtgan, avvalgi"],
  [{ code: "e" }, "har, har bir"],
  [{ code: "Q" }, "tashqari, emas"],
  [{ code: "R" }, "yangi yil"],
  [{ code: "q" }, "oxir, oxiri, oxirlari, yakun, yakuni, soʻnggi, oxirgi"],
  [{ code: "B", value: 0 }, "bosh, boshi, boshlari"],
  [{ code: "B", value: 1 }, "oʻrta, oʻrtasi, oʻrtalari"],
  [{ code: "B", value: 4 }, "ikkinchi yarmi, ikkinchi yarim, ikkinchi yarimi"],
  [{ code: "B", value: 3 }, "birinchi yarmi, birinchi yarim, birinchi yarimi"],
  [{ code: "V", value: -2 }, "kun ora, kunora, kunoralab, kun oralab"],
  [{ code: "H" }, "yarim, yarimta"],
  [{ code: "K", value: -15 }, "chorak kam, chorakam"],
  [{ code: "z" }, "kam"],
  [{ code: "L" }, "ish, ishchi"],
  [{ code: "U" }, "ish kunlari, ish kuni, ishchi kunlari, ishchi kunlar, ish kunlar"],
  [{ code: "J" }, "dam olish kunlari, dam olish kuni, dam kunlari, vixodnoy"],
  [{ code: "o" }, "inchi, nchi, chi"],
  [{ code: "n" }, "ta, tadan, tagacha, raqam*, liniya*, urinish*, nafar, kishi, mijoz*, soʻm, foiz"],
  [
    { code: "_" },
    "larda, lar, boshlab, boshlaymiz, boshlaylik, boshla, boshlang, boshlansin, boshlanishi, boshlanish, da, ga, ka, ni, ning, iltimos, har kuni, har biri, harbiri",
  ],
  [{ code: "_" }, "har kun, kuniga, qoʻngʻiroq, qiling, qilamiz, qilaylik, boʻlsin, boʻladi, kerak, payt, vaqt, oʻzi"],
  [{ code: "?" }, "birga, keyin aytaman, tushun*, biror, bironta"],
  [{ code: "N", value: 0 }, "nol"],
  ...numbers("bir, ikki, uch, toʻrt, besh, olti, yetti, sakkiz, toʻqqiz"),
  [{ code: "N", value: 7 }, "etti"],
  [{ code: "N", value: 4 }, "turt"],
  ...possessive("biri, ikkisi, uchi, toʻrti, beshi, oltisi, yettisi, sakkizi, toʻqqizi"),
  ...tens("oʻn, yigirma, oʻttiz, qirq, ellik"),
];

function numbers(words: string): WordRow[] {
  return words.split(", ").flatMap((word, index): WordRow[] => [
    [{ code: "N", value: index + 1 }, word],
    [{ code: "N", value: index + 1, ordinal: true, weak: true }, `${word}inchi, ${word}nchi`],
  ]);
}

/** "dekabrning uchida": on its third. */
function possessive(words: string): WordRow[] {
  return words
    .split(", ")
    .map((word, index): WordRow => [{ code: "N", value: index + 1, ordinal: true, weak: true }, word]);
}

function tens(words: string): WordRow[] {
  return words.split(", ").flatMap((word, index): WordRow[] => [
    [{ code: "N", value: (index + 1) * 10, joins: true }, word],
    [{ code: "N", value: (index + 1) * 10, ordinal: true, weak: true }, `${word}inchi, ${word}nchi, ${word}i`],
  ]);
}
