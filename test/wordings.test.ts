import { describe, expect, test } from "vitest";
import { findingInWords } from "../src/bot/views/findings.ts";
import { helpView } from "../src/bot/views/menu-views.ts";
import { LOCALES, type Locale } from "../src/domain/locale.ts";
import type { Finding } from "../src/domain/recording/verdict.ts";
import { loadCatalogue } from "../src/words.ts";
import type { MessageKey } from "../src/words-keys.ts";
import { filesUnder } from "./source-tree.ts";

type Row = [key: MessageKey, locale: Locale, variables: Record<string, string | number>, said: string];

const words = loadCatalogue();
const plain = (text: string) => text.replaceAll("\u00a0", " ");

const ONE_DAY = { days: "D", each: "once", hours: "09:00–18:00", zone: "UTC+5" };
const ASKED = { status: "новый", asked: "today", day: "D", time: "10:36" };
const PICTURE = { name: "narxlar.mp3", format: "jpg" };
const ASSUMED = { least: 30, most: 60, ring: 35, heard: 72, gap: 15 };
const CALLED = { called: 312, numbers: 1248, when: "yesterday", also: "no", last: 312, day: "D", campaigns: "«X»" };

/** Sentences that misled somebody once, as they are said since. */
const WORDINGS: readonly Row[] = [
  ["line-schedule", "uz", ONE_DAY, "🗓 D, 09:00–18:00 (UTC+5)"],
  ["line-schedule", "ru", ONE_DAY, "🗓 D, 09:00–18:00 (UTC+5)"],
  ["review-your-clock", "uz", { unix: 1, there: "T" }, "boshlanadi"],
  ["review-your-clock", "ru", { unix: 1, there: "T" }, "начнётся"],
  ["guard-night", "uz", { hours: "08:00–21:00" }, "Odatdagi soatlardan (08:00–21:00) tashqari"],
  ["forecast-fix-lines", "ru", { count: 30 }, "30 звонков одновременно"],
  ["options-maxline", "uz", { value: 1 }, "Bir vaqtda: 1"],
  ["options-maxline", "ru", { value: 1 }, "Одновременно: 1"],
  ["options-goodtime", "uz", { value: 3 }, "3 soniyadan"],
  ["options-goodtime", "ru", { value: 3 }, "от 3 сек"],
  ["button-mend", "uz", {}, "Qoralamani ochish"],
  ["button-mend", "ru", {}, "Открыть черновик"],
  ["button-mend", "en", {}, "Open the draft"],
  ["button-cancel", "uz", {}, "Keyinroq"],
  ["button-cancel", "ru", {}, "Отложить"],
  ["submission-unknown", "uz", { name: "X" }, "yaratilgan-yaratilmagani nomaʼlum"],
  ["submission-give-id", "uz", { name: "X" }, "Obzvonning № ini yozing"],
  ["submission-unknown-ask", "ru", { count: 5 }, "его № (номер обзвона)"],
  ["submission-unknown-copied", "ru", { name: "X", count: 5 }, "его № (номер обзвона)"],
  ["submission-unknown-away", "uz", { name: "X", count: 5 }, "№ ini yozing"],
  ["button-sure-absent", "uz", {}, "Ha, u yerda yoʻq"],
  ["button-sure-absent", "ru", {}, "Да, его там нет"],
  ["finding-lead-silence", "uz", { seconds: 2 }, "goʻshakni qoʻyib qoʻyadi"],
  ["card-status", "uz", { status: "yangi", asked: "earlier", day: "D", time: "T" }, "tekshirildi D, T"],
  ["status-not-asked", "uz", {}, "hali tekshirilmagan"],
  ["never-removed", "uz", { changed: 2, same: 0, refused: 0 }, "2 ta raqam olib tashlandi."],
  ["never-ask-remove", "uz", {}, "roʻyxatdan olib tashlayman"],
  ["never-button-export", "uz", {}, "Yuklab olish"],
  ["forecast-tight", "uz", { day: "D", at: "T", share: 72 }, "faqat 72 foizi"],
  ["forecast-assumptions", "uz", ASSUMED, "30–60 foiziga javob beriladi"],
  ["forecast-assumptions", "uz", ASSUMED, "72 foizi eshitiladi"],
  ["forecast-assumptions", "uz", ASSUMED, "AloVoice aniq raqam bermaydi."],
  ["forecast-assumptions", "ru", ASSUMED, "Точных цифр AloVoice не даёт."],
  ["forecast-too-short", "ru", { least: 2, most: 3 }, "успеем сделать 2–3 % звонков"],
  ["forecast-button-assumptions", "uz", {}, "Qanday hisoblandi?"],
  ["recording-caption-telephone", "ru", {}, "прозвучит по телефону"],
  ["recording-button-telephone", "uz", {}, "Telefonda eshitish"],
  ["recording-button-telephone", "ru", {}, "Как по телефону"],
  ["line-trunks", "ru", { count: 1, trunks: "712037006" }, "📞 линия: 712037006"],
  ["file-clean", "uz", { name: "mijozlar" }, "mijozlar, toza roʻyxat"],
  ["file-clean", "ru", { name: "клиенты" }, "клиенты, чистый список"],
  ["draft-unfinished", "uz", { title: "X" }, "u saqlanib qoladi"],
  ["draft-unfinished", "ru", { title: "X" }, "этот сохранится"],
  ["draft-aside", "uz", { title: "X" }, "saqlab qoʻyildi"],
  ["command-cancel", "uz", {}, "Qoralamani saqlab qoʻyish"],
  ["recording-known", "uz", { name: "X" }, "nomi oʻzgarmadi"],
  ["toast-too-late", "uz", {}, "Kechikdingiz: soʻrov AloVoicega yuborilgan."],
  ["recording-button-earlier", "uz", {}, "Oldingilari"],
  ["recording-button-rename", "uz", {}, "Nomini oʻzgartirish"],
  ["recording-button-rename", "ru", {}, "Переименовать"],
  ["recording-button-rename", "en", {}, "Rename"],
  ["idle-text", "ru", {}, "запись или список номеров либо нажмите"],
  ["name-ask-again", "ru", { name: "X" }, "Сейчас обзвон называется <b>«X»</b>."],
  ["trunks-unknown", "ru", { text: "X" }, "Выберите кнопкой"],
  ["schedule-past-day", "ru", { day: "D" }, "Выберите сегодняшний день или позже"],
  ["schedule-refused-past-day", "ru", { quoted: "X" }, "Назовите сегодняшний день или позже"],
  ["schedule-refused-no-such-hour", "ru", { quoted: "25" }, "Часа 25 не бывает."],
  ["schedule-refused-no-such-hour", "uz", { quoted: "25" }, "25 degan soat yoʻq."],
  ["schedule-question-one-window", "ru", { quoted: "X" }, "AloVoice принимает один"],
  ["schedule-question-one-period", "ru", { quoted: "X" }, "AloVoice принимает только"],
  ["toast-look", "uz", {}, "Javob xabarda"],
  ["toast-look", "ru", {}, "Ответ в сообщении выше"],
  ["toast-look", "en", {}, "See the message"],
  ["list-refused-protected", "uz-Cyrl", { name: "X" }, "парол билан"],
  ["submission-absent", "en", { name: "X" }, "All right"],
  ["recording-not-text", "en", {}, "I can’t read text aloud. Send a recording."],
  ["language-set", "en", {}, "Now in English."],
  ["finding-no-speech", "en", {}, "Check that it is the right file"],
  ["pbx-no-file", "en", {}, "The recording or the list was deleted after its storage time. Send the files again."],
  ["pbx-refused", "uz", {}, "Administratorga ayting"],
  ["pbx-not-found", "ru", {}, "Скажите администратору"],
  ["pbx-refused", "en", {}, "Tell your administrator"],
  ["pbx-refused", "ru", {}, "Скажите администратору"],
  ["pbx-not-found", "uz", {}, "Administratorga ayting"],
  ["pbx-not-found", "en", {}, "Tell your administrator"],
  ["list-called", "uz", CALLED, "1 248 ta raqamdan 312 tasiga kecha ham qoʻngʻiroq qilingan: «X»"],
  ["list-called-campaign", "ru", { name: "X", who: "other", by: "Dilnoza" }, "«X» (Dilnoza)"],
  ["demo-intro", "uz", {}, "ularning shu kompyuterdagi nusxalari"],
  ["demo-kilobytes", "uz", { size: 2.5 }, "2,5 KB"],
  ["demo-kilobytes", "ru", { size: 703.7 }, "703,7 КБ"],
  ["demo-intro", "ru", {}, "имитациями"],
];

describe("a sentence that misled", () => {
  test.each(WORDINGS)("%s in %s", (key, locale, variables, said) => {
    expect(plain(words[locale].html(key, variables as never))).toContain(said);
  });
});

/** Screens of VOICE, as they are spoken there. */
const SPOKEN: readonly Row[] = [
  ["review-title", "uz", {}, "<b>Tekshirib chiqing</b>"],
  ["review-title", "ru", {}, "<b>Проверьте</b>"],
  ["line-list", "uz", { count: 1248, ends: "A … B" }, "👥 1 248 ta raqam: A … B"],
  ["line-list", "ru", { count: 1248, ends: "A … B" }, "👥 1 248 номеров: A … B"],
  ["line-from", "uz", { trunks: "712037006", maxline: 5 }, "📞 712037006, bir vaqtda 5 ta qoʻngʻiroq"],
  ["line-from", "ru", { trunks: "712037006", maxline: 5 }, "📞 712037006, 5 звонков одновременно"],
  ["line-played", "uz", { name: "aksiya.mp3", length: "0:24" }, "🎧 aksiya.mp3, 0:24"],
  ["review-start", "uz", { count: 1248 }, "Boshlash · 1 248 ta"],
  ["review-start", "ru", { count: 1248 }, "Запустить · 1 248"],
  ["review-call-all", "uz", { count: 1248 }, "Hammasiga · 1 248 ta"],
  ["review-call-all", "ru", { count: 1248 }, "Всем · 1 248"],
  ["review-without", "uz", { called: 312, count: 936 }, "312 tasisiz · 936 ta"],
  ["review-without", "ru", { called: 312, count: 936 }, "Без 312 · 936"],
  ["button-play", "uz", {}, "▶ Tinglash"],
  ["button-play", "ru", {}, "▶ Слушать"],
  ["button-edit", "uz", {}, "Oʻzgartirish"],
  ["button-edit", "ru", {}, "Изменить"],
  ["card-taken", "uz", { name: "X", id: "123" }, "✅ Qabul qilindi: <b>X</b> · № 123"],
  ["card-taken", "ru", { name: "X", id: "123" }, "✅ Принято: <b>X</b> · № 123"],
  ["card-stop", "uz", {}, "Toʻxtatish faqat AloVoice kabinetida."],
  ["card-stop", "ru", {}, "Остановить можно только в кабинете AloVoice."],
  ["card-status", "ru", ASKED, "Состояние: <b>новый</b> · проверено в 10:36"],
  ["button-refresh", "uz", {}, "Yangilash"],
  ["button-refresh", "ru", {}, "Обновить"],
  ["button-repeat", "uz", {}, "Takrorlash"],
  ["button-repeat", "ru", {}, "Повторить"],
  ["edit-ask", "uz", {}, "<b>Nimani oʻzgartiramiz?</b>"],
  ["edit-ask", "ru", {}, "<b>Что изменить?</b>"],
  ["edit-recording", "uz", { what: "aksiya.mp3, 0:24" }, "Audio: aksiya.mp3, 0:24"],
  ["edit-recording", "ru", { what: "aksiya.mp3, 0:24" }, "Запись: aksiya.mp3, 0:24"],
  ["edit-list", "uz", { count: 1248 }, "Raqamlar: 1 248 ta"],
  ["edit-list", "ru", { count: 1248 }, "Номера: 1 248"],
  ["edit-days", "uz", { days: "juma, 27-noyabr", each: "once" }, "Kun: juma, 27-noyabr"],
  ["edit-days", "ru", { days: "пт, 27 ноября", each: "once" }, "День: пт, 27 ноября"],
  ["edit-hours", "uz", { hours: "09:00–18:00" }, "Soat: 09:00–18:00"],
  ["edit-hours", "ru", { hours: "09:00–18:00" }, "Часы: 09:00–18:00"],
  ["edit-trunks", "uz", { trunks: "712037006", more: 0 }, "Liniya: 712037006"],
  ["edit-trunks", "ru", { trunks: "712037006", more: 0 }, "Линия: 712037006"],
  ["recording-refused-not-audio", "uz", PICTURE, "Bu faylda audio topilmadi: «narxlar.mp3» aslida rasm"],
  ["recording-refused-not-audio", "uz", PICTURE, "Shu yerda ovozli xabar yozing yoki mp3 yuboring."],
  ["recording-refused-not-audio", "ru", PICTURE, "В файле нет звука: «narxlar.mp3» на самом деле картинка"],
  ["recording-refused-not-audio", "ru", PICTURE, "Запишите здесь голосовое сообщение или пришлите mp3."],
];

describe("a screen is spoken as VOICE has it:", () => {
  test.each(SPOKEN)("%s in %s", (key, locale, variables, said) => {
    expect(plain(words[locale].html(key, variables as never))).toContain(said);
  });
});

describe("rows of a list add up without what is nought", () => {
  const rows = { rows: 48, numbers: 47, duplicates: 0, refused: 1, neverCalled: 0, leftOut: 0 };

  test.each<[Locale, string]>([
    ["uz", "Jami 48 ta qator = 47 ta raqam + 1 ta oʻtmagan"],
    ["uz-Cyrl", "Жами 48 та қатор = 47 та рақам + 1 та ўтмаган"],
    ["ru", "48 строк с данными = 47 номеров + 1 непринятая"],
    ["en", "48 rows in all = 47 numbers + 1 refused"],
  ])("in %s", (locale, said) => {
    expect(words[locale].text("list-rows", rows)).toBe(said);
  });

  test("and name the list of those never called", () => {
    const never = { ...rows, refused: 0, neverCalled: 1 };
    expect(words.uz.text("list-rows", never)).toBe(
      "Jami 48 ta qator = 47 ta raqam + 1 ta «qoʻngʻiroq qilinmasin»dagi raqam",
    );
  });
});

describe.each(LOCALES)("in %s", (locale) => {
  test("the help says for how many seconds a campaign can be stopped, and nothing where it cannot", () => {
    expect(helpView(words[locale], 45).text).toContain(words[locale].text("help-undo", { seconds: 45 }));
    expect(helpView(words[locale], 0).text).not.toMatch(/\b0\b/);
  });

  test("the length of a recording is told as 1:30, whatever is said of it", () => {
    const limit = 45;
    const findings: Finding[] = [
      { code: "long", severity: "warn", variables: { seconds: 90.1, limit } },
      { code: "very-long", severity: "ask", variables: { seconds: 90.1, limit } },
      { code: "goodtime", severity: "ask", variables: { seconds: 90.1, goodtime: 95 } },
    ];
    for (const finding of findings) {
      const told = findingInWords(finding, words[locale]);
      expect(told).toContain("1:30");
      expect(told).not.toContain("90");
    }
  });

  test("every share has a no-break space before its sign", () => {
    const shares = filesUnder(`locales/${locale}`, ".ftl").flatMap(({ text }) => text.match(/.?%/gu) ?? []);
    expect(shares.length).toBeGreaterThan(0);
    expect(shares.filter((share) => share !== "\u00a0%")).toEqual([]);
  });
});
