import type { WordRow } from "./sense.ts";

/** Uzbek, Latin; Cyrillic sounds the same and needs no rows. Case endings are taken off by the lexicon. */
export const UZBEK: readonly WordRow[] = [
  [{ code: "O", value: -1 }, "kecha, kechagi"],
  [{ code: "O", value: 0 }, "bugun, bugungi, bugundan"],
  [{ code: "O", value: 1 }, "ertaga, erta, ertangi, ertagi"],
  [{ code: "O", value: 2 }, "indin, indinga, indingi, ertadan keyin, ertadan soʻng, ertaning ertasi"],
  [{ code: "Z" }, "hozir, hoziroq, hozirning oʻzi, darhol, shu paytdan, shu vaqtdan, shu daqiqadan"],
  [
    { code: "P", part: "morning" },
    "ertalab, ertalabki, tong, tongi, tonggi, tongda, erta tong, erta bilan, azon, saharda",
  ],
  [{ code: "P", part: "day" }, "kunduzi, kunduz, kunduzgi, kunduz kuni"],
  [{ code: "P", part: "afternoon" }, "tushdan keyin, tushdan soʻng, peshindan keyin, tushlikdan keyin, obeddan keyin"],
  [
    { code: "P", part: "afternoon" },
    "peshindan soʻng, tushlikdan soʻng, abeddan keyin, abetdan keyin, tushdan keyingi",
  ],
  [{ code: "P", part: "evening" }, "kechqurun, kechki, kech, kechqurungi, oqshom, oqshomgi, kechki payt"],
  [{ code: "P", part: "night" }, "kechasi, tun, tungi, tunda, kechalari"],
  [{ code: "P", part: "whole" }, "kun boʻyi, kuni bilan, butun kun, ish vaqti, ish vaqtida"],
  [{ code: "I" }, "tush, tush payti, tushlik, tushki, peshin, obed, abed, abet, obet"],
  [{ code: "G" }, "yarim tun, yarim kecha"],
  [{ code: "d" }, "kun, kunlik, kunga"],
  [{ code: "c" }, "kuni, kungi, kunlari, kunlar, sana, sanasi, chislo"],
  [{ code: "w" }, "hafta, haftalik, haftasi"],
  [{ code: "m" }, "oy, oyi, oylik, oyda"],
  [{ code: "y" }, "yil, yili, yilgi, y"],
  [{ code: "h", isLength: true }, "soat, soatlar, soatlari, saat, soati"],
  [{ code: "j" }, "daqiqa, minut"],
  [{ code: "F", ofDays: true }, "idan, sidan"],
  [{ code: "T", ofDays: true }, "igacha, sigacha"],
  [{ code: "F" }, "dan, tan, lardan, oldin emas, avval emas, erta emas"],
  [{ code: "T" }, "gacha, qacha, kacha, qadar, dovur, gachan, gasha, largacha, oldin, avval, kech emas, kechikmay"],
  [{ code: "k" }, "keyin, soʻng, kegin, oʻtib"],
  [{ code: "l" }, "davomida, mobaynida, ichida, uchun"],
  [{ code: "&" }, "va, hamda, bilan, yoki"],
  [{ code: "r" }, "oraligʻida, orasida, oraligʻi"],
  [{ code: "s" }, "shu, bu, ushbu, joriy, butun"],
  [{ code: "x" }, "keyingi, kelasi, kelgusi, kelayotgan"],
  [{ code: "p" }, "oʻtgan, avvalgi"],
  [{ code: "e" }, "har, har bir"],
  [{ code: "Q" }, "tashqari, emas"],
  [{ code: "R" }, "yangi yil"],
  [{ code: "q" }, "oxir, oxiri, oxirlari, yakun, yakuni"],
  [{ code: "B", value: 0 }, "bosh, boshi, boshlari, boshlanishi"],
  [{ code: "B", value: 1 }, "oʻrta, oʻrtasi, oʻrtalari"],
  [{ code: "H" }, "yarim, yarimta"],
  [{ code: "K", value: -15 }, "chorak kam, chorakam"],
  [{ code: "z" }, "kam"],
  [{ code: "L" }, "ish, ishchi"],
  [{ code: "U" }, "ish kunlari, ish kuni, ishchi kunlari, ishchi kunlar, ish kunlar"],
  [{ code: "J" }, "dam olish kunlari, dam olish kuni, dam kunlari, vixodnoy"],
  [{ code: "o" }, "inchi, nchi, chi"],
  [{ code: "n" }, "ta, tadan, raqam*, liniya*, urinish*, nafar, kishi, mijoz*, soʻm, foiz"],
  [
    { code: "_" },
    "larda, lar, boshlab, boshlaymiz, boshlaylik, boshla, boshlang, boshlansin, da, ga, ka, ni, ning, iltimos, har kuni",
  ],
  [{ code: "_" }, "har kun, kuniga, qoʻngʻiroq, qiling, qilamiz, qilaylik, boʻlsin, boʻladi, kerak, payt, vaqt, oʻzi"],
  [{ code: "?" }, "birga, keyin aytaman, tushun*"],
  [{ code: "N", value: 0 }, "nol"],
  ...numbers("bir, ikki, uch, toʻrt, besh, olti, yetti, sakkiz, toʻqqiz"),
  ...tens("oʻn, yigirma, oʻttiz, qirq, ellik"),
];

function numbers(words: string): WordRow[] {
  return words.split(", ").flatMap((word, index): WordRow[] => [
    [{ code: "N", value: index + 1 }, word],
    [{ code: "N", value: index + 1, ordinal: true, weak: true }, `${word}inchi, ${word}nchi`],
  ]);
}

function tens(words: string): WordRow[] {
  return words.split(", ").flatMap((word, index): WordRow[] => [
    [{ code: "N", value: (index + 1) * 10, joins: true, weak: word === "oʻn" }, word],
    [{ code: "N", value: (index + 1) * 10, ordinal: true, weak: true }, `${word}inchi, ${word}nchi`],
  ]);
}
