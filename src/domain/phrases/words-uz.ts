import { at, dayOfDecember } from "./examples.ts";
import type { WordRow } from "./sense.ts";

/** Uzbek, Latin; Cyrillic sounds the same and needs no rows. Case endings are taken off by the lexicon. */
export const UZBEK: readonly WordRow[] = [
  [{ code: "O", value: -1 }, "kecha, kechagi", "kecha 9 dan 18 gacha → !past-day > 11-24 09:00-18:00"],
  [{ code: "O", value: 0 }, "bugun, bugungi, bugundan", "bugun 9 dan 18 gacha → 11-24 09:00-18:00"],
  [
    { code: "O", value: 1 },
    "ertaga, erta, ertangi, ertagi, ertaga kuni, ertangi kun, ertangi kuni, ertangi kundan",
    "ertaga 9 dan 18 gacha → 11-25 09:00-18:00",
  ],
  [
    { code: "O", value: 2 },
    "indin, indinga, indingi, ertadan keyin, ertadan soʻng, ertaning ertasi, ertadan keyingi kun, ertagadan keyingi kun, ertagadan keyin",
    "indin 9 dan 18 gacha → 11-26 09:00-18:00",
  ],
  [
    { code: "Z" },
    "hozir, hoziroq, hozirning oʻzi, darhol, shu paytdan, shu vaqtdan, shu daqiqadan",
    "hozir 18 gacha → 11-24 10:20-18:00",
  ],
  [
    { code: "P", part: "morning" },
    "ertalab, ertalabki, tong, tongi, tonggi, tongda, erta tong, erta bilan, azon, saharda",
    "ertaga ertalab 9 dan 12 gacha → 11-25 09:00-12:00",
  ],
  [
    { code: "P", part: "day" },
    "kunduzi, kunduz, kunduzgi, kunduz kuni",
    "ertaga kunduzi 2 dan 5 gacha → 11-25 14:00-17:00",
  ],
  [
    { code: "P", part: "afternoon" },
    "kunning ikkinchi yarmi, kunning ikkinchi yarmida, kunni ikkinchi yarmi, kunni ikkinchi yarmida, tushdan keyin, tushdan soʻng, peshindan keyin, tushlikdan keyin, obeddan keyin",
    "kunning ikkinchi yarmida 2 dan 5 gacha → 14:00-17:00",
  ],
  [
    { code: "P", part: "afternoon" },
    "peshindan soʻng, tushlikdan soʻng, abeddan keyin, abetdan keyin, tushdan keyingi",
    "peshindan soʻng 2 dan 5 gacha → 14:00-17:00",
  ],
  [
    { code: "P", part: "evening" },
    "kechqurun, kechki, kech, kechqurungi, oqshom, oqshomgi, kechki payt",
    "ertaga kechqurun 6 dan 9 gacha → 11-25 18:00-21:00",
  ],
  [
    { code: "O", value: 0, besides: { code: "P", part: "evening" } },
    "bu kech, bu kecha, bu oqshom, shu kech, shu oqshom",
    "bu kech 6 dan 8 gacha → 11-24 18:00-20:00",
  ],
  [{ code: "P", part: "night" }, "kechasi, tun, tungi, tunda, kechalari", "kechasi 10 dan 11 gacha → 22:00-23:00"],
  [
    { code: "P", part: "whole" },
    "kun oxiri, kunning oxiri, kun yakuni, kunning yakuni, kun soʻngi, ish kuni oxiri, ish vaqti oxiri, kun boʻyi, kuni bilan, butun kun, ish vaqti, ish vaqtida",
    "ertaga kun boʻyi → ?open-hours 11-25 09:00-18:00 | 11-25 08:00-20:00",
  ],
  [
    { code: "I" },
    "tush, tush payti, tush payt, tush vaqti, tush mahal, tush mahali, tushlik, tushlik payti, tushlik vaqti, tushki, peshin, obed, abed, abet, obet",
    "ertaga tushgacha → ?open-hours 11-25 09:00-12:00 | 11-25 10:00-12:00",
  ],
  [{ code: "G" }, "yarim tun, yarim kecha", "18:00 dan yarim tungacha → 18:00-23:59"],
  [{ code: "d" }, "kun, kunlik, kunga", "3 kun → 11-24..11-26"],
  [{ code: "c" }, "si, sida, sini, chisi, chisida, kuni, kungi, sana, sanasi, chislo", "25-noyabr kuni → 11-25"],
  [{ code: "c", plural: true }, "kunlari, kunlar", "juma kunlari → ?recurring 11-27"],
  [{ code: "w" }, "hafta, haftalik, haftasi", "kelasi hafta → 11-30..12-06"],
  [{ code: "m" }, "oy, oyi, oylik, oyda", "kelasi oy → 12-01..12-31"],
  [{ code: "y" }, "yil, yili, yilgi, y", "2026 yil 25 noyabr → 11-25"],
  [{ code: "h", isLength: true }, "soat, soatlar, soatlari, saat, soati", "soat 9 dan 18 gacha → 09:00-18:00"],
  [{ code: "j" }, "daqiqa, minut", "9 soat 30 daqiqadan 18 gacha → 09:30-18:00"],
  [{ code: "F", ofDays: true }, "idan, sidan", "noyabrning 25-idan 30-igacha → 11-25..11-30"],
  [{ code: "T", ofDays: true }, "igacha, sigacha", "noyabrning 25-idan 30-igacha → 11-25..11-30"],
  [
    { code: "f" },
    "boshlanish vaqti, boshlanish soati, boshlanish sanasi, boshlanish kuni, boshlash vaqti, boshlash sanasi",
    "boshlanish vaqti 9:00 tugash vaqti 18:00 → 09:00-18:00",
  ],
  [
    { code: "t" },
    "tugash vaqti, tugash soati, tugash sanasi, tugash kuni, tugatish vaqti, tugatish sanasi",
    "boshlanish vaqti 9:00 tugash vaqti 18:00 → 09:00-18:00",
  ],
  [{ code: "F" }, "dan, tan, lardan, oldin emas, avval emas, erta emas", "9 dan 18 gacha → 09:00-18:00"],
  [
    { code: "T" },
    "gacha, qacha, kacha, qadar, dovur, gachan, gasha, largacha, kech emas, kechikmay, tugaydi, tugatamiz, tugatish, tugash, tugashi, tugat*, tugasin, tugasa, tugallan*, yakunla*, yakunlanadi, tugadi",
    "9 dan 18 gacha → 09:00-18:00",
  ],
  [
    { code: "k" },
    "keyin, soʻng, kegin, oʻtib, oʻtgach, oʻtgandan keyin, oʻtganidan keyin, oʻtgandan soʻng, oʻtganidan soʻng, dan keyin, dan soʻng",
    "3 kundan keyin → 11-27",
  ],
  [{ code: "i" }, "oldin, avval, ilgari, burun, muqaddam", "3 kun oldin → !past-day > 11-24"],
  [{ code: "+" }, "yana, qoʻshimcha, plyus", "ertaga va yana 2 kun → 11-25..11-27"],
  [{ code: "^" }, "dastlabki, boshidagi", "dekabrning dastlabki 3 kuni → 12-01..12-03"],
  [{ code: "l" }, "davomida, mobaynida, ichida, uchun", "3 kun davomida → 11-24..11-26"],
  [{ code: "&" }, "va, hamda, bilan", "25-noyabr va 26-noyabr → 11-25..11-26"],
  [
    { code: "&", choice: true },
    "yoki, ёки, ёхуд, ё бўлмаса, yoxud, yoinki, yoki boʻlmasa, boʻlmasa, boʻlmasa unda, iloji boʻlmasa, agar boʻlmasa, ilojsa boʻlmasa, yo boʻlmasa",
    "25-noyabr yoki 26-noyabr → ?or 11-25 | 11-26",
  ],
  [{ code: "r" }, "oraligʻida, orasida, oraligʻi", "10 bilan 18 oraligʻida → 10:00-18:00"],
  [{ code: "s" }, "shu, bu, ushbu, joriy", "shu hafta → 11-24..11-29"],
  [
    { code: "s", coming: true },
    "kelayotgan, yaqinlashayotgan, yaqin kelayotgan, eng yaqin, eng yaqin kelayotgan, келаётган, яқинлашаётган, яқин келаётган",
    "kelayotgan dushanba → 11-30",
  ],
  [{ code: "s", whole: true }, "butun, toʻliq", "butun hafta → 11-24..11-29"],
  [{ code: "x" }, "keyingi, kelasi, kelgusi, kegingi", "keyingi hafta → 11-30..12-06"],
  [{ code: "p" }, "oʻtgan, avvalgi", "oʻtgan juma → !past-day > 11-27"],
  [{ code: "p" }, "oxirgi, soʻnggi", "dekabrning oxirgi jumasi → 12-25"],
  [{ code: "e" }, "har, har bir", "har dushanba → ?recurring 11-30"],
  [
    { code: "Q" },
    "tashqari, emas, mustasno, istisno",
    "keyingi hafta yakshanbadan tashqari → ?exception 11-30..12-05 | 11-30..12-06",
  ],
  [{ code: "R" }, "yangi yil", "yangi yilgacha → 11-24..12-31"],
  [{ code: "q" }, "oxir, oxiri, oxirlari, yakun, yakuni", "oy oxirigacha → 11-24..11-30"],
  [{ code: "B", value: 0 }, "bosh, boshi, boshlari", "dekabr boshida → ?open-days 12-01..12-10 | 12-01..12-31"],
  [{ code: "B", value: 1 }, "oʻrta, oʻrtasi, oʻrtalari", "dekabr oʻrtalarida → ?open-days 12-11..12-20 | 12-01..12-31"],
  [
    { code: "B", value: 4 },
    "ikkinchi yarmi, ikkinchi yarim, ikkinchi yarimi",
    "dekabr ikkinchi yarmida → ?open-days 12-16..12-31 | 12-01..12-31",
  ],
  [
    { code: "B", value: 3 },
    "birinchi yarmi, birinchi yarim, birinchi yarimi",
    "dekabr birinchi yarmida → ?open-days 12-01..12-15 | 12-01..12-31",
  ],
  [
    { code: "V", value: -2 },
    "toq kunlari, toq kunlar, juft kunlari, juft kunlar, toq sanalarda, juft sanalarda, toq kuni, juft kuni",
    "toq kunlari 9 dan 18 gacha → ?recurring 11-25 09:00-18:00 | 11-26 09:00-18:00",
  ],
  [{ code: "V", value: -2 }, "kun ora, kunora, kunoralab, kun oralab", "kun ora → ?recurring 11-25 | 11-26"],
  [{ code: "H" }, "yarim, yarimta", "9 yarimdan 18 gacha → 09:30-18:00"],
  [{ code: "K", value: -15 }, "chorak kam, chorakam", "chorak kam 9 dan 18 gacha → 08:45-18:00"],
  [{ code: "z" }, "kam", "10 kam 9 dan 18 gacha → 08:50-18:00"],
  [{ code: "L" }, "ish, ishchi", "5 ish kuni → 11-24..11-30"],
  [
    { code: "U" },
    "ish kunlari, ish kuni, ishchi kunlari, ishchi kunlar, ish kunlar",
    "ish kunlari 9 dan 18 gacha → ?recurring 11-24..11-27 09:00-18:00 | 11-30..12-04 09:00-18:00",
  ],
  [{ code: "J" }, "dam olish kunlari, dam olish kuni, dam kunlari, vixodnoy", "dam olish kunlari → 11-28..11-29"],
  [{ code: "o" }, "inchi, nchi, chi", "25 inchi noyabr → 11-25"],
  [
    { code: "n" },
    "ta, tadan, tagacha, raqam*, liniya*, urinish*, nafar, kishi, mijoz*, soʻm, foiz",
    "ertaga 9 dan 18 gacha 5 ta liniyada → 11-25 09:00-18:00",
  ],
  [
    { code: "_" },
    "larda, lar, boshlab, boshlaymiz, boshlaylik, boshla, boshlang, boshlansin, boshlanishi, boshlanish, boshlanib, da, ga, ka, ni, ning, iltimos, har kuni, har biri, harbiri",
    "ertaga boshlab 9 dan 18 gacha → 11-25 09:00-18:00",
  ],
  [
    { code: "_" },
    "har kun, kuniga, qoʻngʻiroq, qiling, qilamiz, qilaylik, boʻlsin, boʻladi, kerak, payt, vaqt, oʻzi",
    "har kun 9 dan 18 gacha → 09:00-18:00",
  ],
  [
    { code: "?" },
    "birga, keyin aytaman, tushun*, biror, bironta",
    "ertaga birga 9 dan 18 gacha → ?doubt 11-25 09:00-18:00",
  ],
  [{ code: "N", value: 0 }, "nol", "oʻn nol noldan 18 gacha → 10:00-18:00"],
  ...numbers("bir, ikki, uch, toʻrt, besh, olti, yetti, sakkiz, toʻqqiz"),
  [{ code: "N", value: 7 }, "etti", "oʻndan ettigacha → 10:00-19:00"],
  [{ code: "N", value: 4 }, "turt", "turt dekabr → 12-04"],
  ...possessive("biri, ikkisi, uchi, toʻrti, beshi, oltisi, yettisi, sakkizi, toʻqqizi"),
  ...tens("oʻn, yigirma, oʻttiz, qirq, ellik"),
];

function numbers(words: string): WordRow[] {
  return words.split(", ").flatMap((word, index): WordRow[] => [
    [{ code: "N", value: index + 1 }, word, dayOfDecember(`${word} dekabr`, index + 1)],
    [
      { code: "N", value: index + 1, ordinal: true, weak: true },
      `${word}inchi, ${word}nchi`,
      dayOfDecember(`${word}inchi dekabr`, index + 1),
    ],
  ]);
}

/** "dekabrning uchida": on its third. */
function possessive(words: string): WordRow[] {
  return words
    .split(", ")
    .map(
      (word, index): WordRow => [
        { code: "N", value: index + 1, ordinal: true, weak: true },
        word,
        dayOfDecember(`dekabrning ${word}da`, index + 1),
      ],
    );
}

function tens(words: string): WordRow[] {
  return words.split(", ").flatMap((word, index): WordRow[] => {
    const value = (index + 1) * 10;
    const minutes = at(`toʻqqizdan oʻn yetti ${word}gacha → 09:00-%`, 17 * 60 + value);
    const isDay = value <= 30;
    const cardinal: WordRow = [
      { code: "N", value, joins: true },
      word,
      isDay ? dayOfDecember(`${word} dekabr`, value) : minutes,
    ];
    const ordinals = `${word}inchi, ${word}nchi, ${word}i`;
    const example = dayOfDecember(`${word}inchi dekabr`, value);
    return isDay ? [cardinal, [{ code: "N", value, ordinal: true, weak: true }, ordinals, example]] : [cardinal];
  });
}
