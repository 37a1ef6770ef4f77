import type { KindRow } from "./kinds.table.ts";

/** Figures, marks and labels as they are typed in a hurry. Said on Monday, 23 November 2026, at 10:15. */
export const FIGURES_AS_TYPED: Readonly<Record<string, readonly KindRow[]>> = {
  "a date with spaces, and with marks that are no dots": [
    ["ru", "days", "25 . 11", "11-25"],
    ["ru", "days", "25. 11. 2026", "11-25"],
    ["uz", "days", "25 11 2026", "11-25"],
    ["ru", "days", "25 11", "11-25"],
    ["ru", "days", "25\\11", "11-25"],
    ["uz", "schedule", "25_11 9-18", "11-25 09:00-18:00"],
    ["ru", "days", "25 ноября 26 года", "11-25"],
    ["uz", "schedule", "26-yil 25-noyabr 9-18", "11-25 09:00-18:00"],
    ["ru", "schedule", "завтра с 9 до 18. 5 линий", "11-24 09:00-18:00"],
  ],
  "two days or two hours with a slash or a comma": [
    ["uz", "days", "24/25", "11-24..11-25"],
    ["ru", "days", "25,26", "11-25..11-26"],
    ["uz", "days", "24,25,27", "?one-period 11-24..11-27 | 11-24 | 11-25 | 11-27"],
    ["uz", "days", "24 25 26", "11-24..11-26"],
    ["ru", "schedule", "24, 25, 26 с 9 до 18", "11-24..11-26 09:00-18:00"],
    ["uz", "hours", "9/18", "09:00-18:00"],
    ["ru", "schedule", "завтра 9:00/18:00", "11-24 09:00-18:00"],
    ["ru", "schedule", "5/12 9-18", "12-05 09:00-18:00"],
  ],
  "figures that are days beside hours, and hours beside hours": [
    ["uz", "schedule", "1.12 dan 5.12 gacha, 9.00-18.00", "12-01..12-05 09:00-18:00"],
    ["uz", "schedule", "ertaga 9-12,14-18", "?one-window 11-24 09:00-12:00 | 11-24 14:00-18:00 | 11-24 09:00-18:00"],
    ["ru", "schedule", "завтра с 8.00 утра до 20.00 вечера", "11-24 08:00-20:00"],
  ],
  "hours on lines of their own, and moments with their parts of the day": [
    ["uz", "schedule", "25-noyabr\n\n9:00\n18:00", "11-25 09:00-18:00"],
    ["ru", "schedule", "с 10 утра 25 ноября до 6 вечера 27 ноября", "11-25..11-27 10:00-18:00"],
    ["ru", "schedule", "с 9, до 18 завтра", "11-24 09:00-18:00"],
  ],
  "a word for the end before it or behind it": [
    ["ru", "schedule", "начать 25-го закончить 27-го с 9 до 18", "11-25..11-27 09:00-18:00"],
    ["ru", "days", "старт 25.11 финиш 27.11", "11-25..11-27"],
    ["ru", "days", "25.11 старт, 27.11 финиш", "11-25..11-27"],
    ["ru", "schedule", "завтра в 9 начнём, в 18 закончим", "11-24 09:00-18:00"],
    ["en", "schedule", "tomorrow start 9 finish 18", "11-24 09:00-18:00"],
  ],
  "arrows and dots for a dash": [
    ["ru", "days", "25.11 → 28.11", "11-25..11-28"],
    ["ru", "schedule", "25..28 ноября с 9 до 18", "11-25..11-28 09:00-18:00"],
    ["uz", "schedule", "25.11…28.11 9…18", "11-25..11-28 09:00-18:00"],
    ["ru", "schedule", "завтра… с 9 до 18", "11-24 09:00-18:00"],
  ],
  "minutes behind a space, a semicolon and in words": [
    ["ru", "schedule", "завтра с 9 00 до 18 30", "11-24 09:00-18:30"],
    ["uz", "schedule", "ertaga 9 30 dan 18 30 gacha", "11-24 09:30-18:30"],
    ["ru", "hours", "с 9 30 до 18", "09:30-18:00"],
    ["ru", "schedule", "завтра с 9;00 до 18;30", "11-24 09:00-18:30"],
    ["ru", "days", "25;26;27 ноября", "11-25..11-27"],
    ["ru", "schedule", "завтра с 9 с половиной до 18", "11-24 09:30-18:00"],
    ["en", "schedule", "tomorrow 9 thirty to 5 thirty", "11-24 09:30-17:30"],
    ["en", "schedule", "tomorrow 0900hrs-1800hrs", "11-24 09:00-18:00"],
  ],
  "a date that was dictated": [
    ["ru", "schedule", "двадцать пятого одиннадцатого с девяти до шести", "11-25 09:00-18:00"],
    ["ru", "days", "с двадцать пятого одиннадцатого по двадцать восьмое одиннадцатого", "11-25..11-28"],
    ["ru", "days", "двадцать пятого двадцать шестого", "11-25..11-26"],
    ["ru", "days", "пятого шестого декабря", "12-05..12-06"],
  ],
  "labels, as in a form": [
    ["uz", "schedule", "Kun: ertaga\nSoat: 9-18", "11-24 09:00-18:00"],
    ["ru", "schedule", "Дни: 25, 26, 27\nЧасы: 9-18", "11-25..11-27 09:00-18:00"],
    ["uz", "schedule", "Boshlanish vaqti: 9:00\nTugash vaqti: 18:00\nKuni: ertaga", "11-24 09:00-18:00"],
    ["ru", "schedule", "Дата начала: 25.11\nДата окончания: 28.11\nВремя: с 9 до 18", "11-25..11-28 09:00-18:00"],
    ["en", "schedule", "start time 9:00 end time 18:00 tomorrow", "11-24 09:00-18:00"],
    ["ru", "schedule", "завтра начало в 9 окончание в 18", "11-24 09:00-18:00"],
    ["ru", "schedule", "завтра не позже 18, начало в 10", "11-24 10:00-18:00"],
  ],
};
