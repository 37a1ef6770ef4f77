import type { WordRow } from "./sense.ts";

/** Names of time zones, and how many hours east of UTC they are in winter; UTC+3 is read by the figures. */
export const ZONES: readonly WordRow[] = [
  [
    { code: "?", danger: "zone", value: 3 },
    "мск, по мск, по москве, москва, москвы, по московскому, по московски, московское, московского, по московскому времени, московское время, московского времени, время московское, мск время, время мск, мск времени",
    "с 9 до 18 по Москве → ?other-zone 11:00-20:00 | 09:00-18:00",
  ],
  [
    { code: "?", danger: "zone", value: 3 },
    "msk, msk time, moscow, moscow time, moskva, moskva vaqti, moskva vaqtida, moskva vaqti bilan, moskva vaqtiga koʻra, moskva boʻyicha, moskva vaqti boʻyicha, moskvacha, po moskve, po msk, istanbul, istanbul time, стамбул*, istanbul vaqti, istanbul vaqti bilan, turkiya vaqti, turkiya vaqti bilan, turkey time, minsk time, по минску, минск*",
    "Moskva vaqti bilan 9 dan 18 gacha → ?other-zone 11:00-20:00 | 09:00-18:00",
  ],
  [
    { code: "?", danger: "zone", value: -5 },
    "est, edt, eastern time, eastern, new york, new york time, нью йорк*, нью йоркское",
    "9am-6pm EST → ?other-zone 09:00-18:00",
  ],
  [{ code: "?", danger: "zone", value: -6 }, "cst, cdt, central time", "9am-6pm CST → ?other-zone 09:00-18:00"],
  [
    { code: "?", danger: "zone", value: -8 },
    "pst, pdt, pacific time, california time",
    "9am-6pm PST → ?other-zone 09:00-18:00",
  ],
  [
    { code: "?", danger: "zone", value: 0 },
    "gmt, utc, zulu, london, london time, london vaqti, london vaqti bilan, лондон*, по лондону, по гринвичу, гринвич*, bst, greenwich",
    "9:00-18:00 GMT → ?other-zone 14:00-23:00 | 09:00-18:00",
  ],
  [
    { code: "?", danger: "zone", value: 1 },
    "cet, cest, berlin, berlin time, central european time, paris time, по берлину, берлин*, germaniya vaqti, по европе, европейск*, varshava",
    "8:00-17:00 CET → ?other-zone 12:00-21:00 | 08:00-17:00",
  ],
  [
    { code: "?", danger: "zone", value: 2 },
    "eet, kiev, kyiv, kyiv time, по киеву, киевск*, киев*",
    "9:00-18:00 EET → ?other-zone 12:00-21:00 | 09:00-18:00",
  ],
  [
    { code: "?", danger: "zone", value: 4 },
    "dubai, dubai time, dubay, dubay vaqti, dubay vaqti bilan, дуба*, по дубаю, baku time, по баку, самарск*, по самаре, gst",
    "Dubai time 9:00-18:00 → ?other-zone 10:00-19:00 | 09:00-18:00",
  ],
  [
    { code: "?", danger: "zone", value: 6 },
    "bishkek, bishkek time, бишкек*, по бишкеку, bishkek vaqti, bishkek vaqti bilan, омск*, по омску",
    "Bishkek vaqti bilan 9 dan 18 gacha → ?other-zone 08:00-17:00 | 09:00-18:00",
  ],
  [
    { code: "?", danger: "zone", value: 7 },
    "новосибирск*, по новосибирску, красноярск*",
    "с 9 до 18 по Новосибирску → ?other-zone 07:00-16:00 | 09:00-18:00",
  ],
  [
    { code: "?", danger: "zone", value: 9 },
    "seul vaqti, seul vaqti bilan, seoul time, korea vaqti, koreya vaqti, koreya vaqti bilan, сеул*, по сеулу, kst, jst, tokyo time",
    "Koreya vaqti bilan 14 dan 18 gacha → ?other-zone 10:00-14:00 | 14:00-18:00",
  ],
  [
    { code: "?", danger: "zone", value: 8 },
    "beijing time, pekin vaqti, xitoy vaqti, пекин*, по пекину, china time",
    "14:00-18:00 Beijing time → ?other-zone 11:00-15:00 | 14:00-18:00",
  ],
  [
    { code: "?", danger: "zone", value: 5 },
    "almaty, almaty time, olmaota vaqti, алматы, по алматы, astana time, астана, по астане, ostona vaqti, yekaterinburg, екатеринбург*, по екатеринбургу, dushanbe vaqti, по душанбе, ashxobod vaqti, по ашхабаду, pkt, uzt",
    "9:00-18:00 Almaty time → 09:00-18:00",
  ],
  [
    { code: "_" },
    "по ташкенту, по ташкентскому времени, по ташкентскому, ташкентское время, ташкентского времени, время ташкентское, время местное, местное,  по местному времени, по местному, местное время, местного времени, по нашему времени, по нашему, наше время, нашего времени, по узбекистану, по времени узбекистана, по времени ташкента",
    "с 9 до 18 по Ташкенту → 09:00-18:00",
  ],
  [
    { code: "_" },
    "toshkent, toshkent vaqti, toshkent vaqti bilan, toshkent vaqtida, toshkent vaqtiga koʻra, toshkent boʻyicha, toshkent vaqti boʻyicha, mahalliy vaqt, mahalliy vaqt bilan, mahalliy vaqtda, bizning vaqt bilan, bizning vaqt, oʻzbekiston vaqti, oʻzbekiston vaqti bilan, ozbekiston vaqti",
    "Toshkent vaqti bilan 9 dan 18 gacha → 09:00-18:00",
  ],
  [
    { code: "_" },
    "tashkent, tashkent time, in tashkent, local time, our time, uzbekistan time, uz time, samarkand time, local",
    "9:00-18:00 Tashkent time → 09:00-18:00",
  ],
];
