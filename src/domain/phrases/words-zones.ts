import type { WordRow } from "./sense.ts";

/** Names of time zones, and how many hours east of UTC they are in winter; UTC+3 is read by the figures. */
export const ZONES: readonly WordRow[] = [
  [
    { code: "?", danger: "zone", value: 3 },
    "мск, по мск, по москве, москва, москвы, по московскому, по московски, московское, московского, по московскому времени, московское время, московского времени, время московское, мск время, время мск, мск времени",
  ],
  [
    { code: "?", danger: "zone", value: 3 },
    "msk, msk time, moscow, moscow time, moskva, moskva vaqti, moskva vaqtida, moskva vaqti bilan, moskva vaqtiga koʻra, moskva boʻyicha, moskva vaqti boʻyicha, moskvacha, po moskve, po msk, istanbul, istanbul time, стамбул*, istanbul vaqti, istanbul vaqti bilan, turkiya vaqti, turkiya vaqti bilan, turkey time, minsk time, по минску, минск*",
  ],
  [
    { code: "?", danger: "zone", value: -5 },
    "est, edt, et, eastern time, eastern, new york, new york time, нью йорк*, нью йоркское",
  ],
  [{ code: "?", danger: "zone", value: -6 }, "cst, cdt, central time"],
  [{ code: "?", danger: "zone", value: -8 }, "pst, pdt, pacific time, california time"],
  [
    { code: "?", danger: "zone", value: 0 },
    "gmt, utc, zulu, london, london time, london vaqti, london vaqti bilan, лондон*, по лондону, по гринвичу, гринвич*, bst, greenwich",
  ],
  [
    { code: "?", danger: "zone", value: 1 },
    "cet, cest, berlin, berlin time, central european time, paris time, по берлину, берлин*, germaniya vaqti, по европе, европейск*, varshava",
  ],
  [{ code: "?", danger: "zone", value: 2 }, "eet, eest, kiev, kyiv, kyiv time, по киеву, киевск*, киев*"],
  [
    { code: "?", danger: "zone", value: 4 },
    "dubai, dubai time, dubay, dubay vaqti, dubay vaqti bilan, дуба*, по дубаю, baku time, по баку, самарск*, по самаре, gst",
  ],
  [
    { code: "?", danger: "zone", value: 6 },
    "bishkek, bishkek time, бишкек*, по бишкеку, bishkek vaqti, bishkek vaqti bilan, омск*, по омску",
  ],
  [{ code: "?", danger: "zone", value: 7 }, "новосибирск*, по новосибирску, красноярск*"],
  [
    { code: "?", danger: "zone", value: 9 },
    "seul vaqti, seul vaqti bilan, seoul time, korea vaqti, koreya vaqti, koreya vaqti bilan, сеул*, по сеулу, kst, jst, tokyo time",
  ],
  [{ code: "?", danger: "zone", value: 8 }, "beijing time, pekin vaqti, xitoy vaqti, пекин*, по пекину, china time"],
  [
    { code: "?", danger: "zone", value: 5 },
    "almaty, almaty time, olmaota vaqti, алматы, по алматы, astana time, астана, по астане, ostona vaqti, yekaterinburg, екатеринбург*, по екатеринбургу, dushanbe vaqti, по душанбе, ashxobod vaqti, по ашхабаду, pkt, uzt",
  ],
  [
    { code: "_" },
    "по ташкенту, по ташкентскому времени, по ташкентскому, ташкентское время, ташкентского времени, время ташкентское, время местное, местное,  по местному времени, по местному, местное время, местного времени, по нашему времени, по нашему, наше время, нашего времени, по узбекистану, по времени узбекистана, по времени ташкента",
  ],
  [
    { code: "_" },
    "toshkent, toshkent vaqti, toshkent vaqti bilan, toshkent vaqtida, toshkent vaqtiga koʻra, toshkent boʻyicha, toshkent vaqti boʻyicha, mahalliy vaqt, mahalliy vaqt bilan, mahalliy vaqtda, bizning vaqt bilan, bizning vaqt, oʻzbekiston vaqti, oʻzbekiston vaqti bilan, ozbekiston vaqti",
  ],
  [
    { code: "_" },
    "tashkent, tashkent time, in tashkent, local time, our time, uzbekistan time, uz time, samarkand time, local",
  ],
];
