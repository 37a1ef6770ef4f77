import type { KindRow } from "./kinds.table.ts";

/** Hours as managers say and type them, by what they leave to be guessed. Said on Monday, 23 November 2026, at 10:15. */
export const HOURS_AS_SAID: Readonly<Record<string, readonly KindRow[]>> = {
  "bare hours that nobody calls at in the morning: the afternoon comes first": [
    ["ru", "schedule", "завтра с часу до трёх", "?which-half 11-24 13:00-15:00 | 11-24 01:00-03:00"],
    ["ru", "schedule", "завтра с двух до пяти", "?which-half 11-24 14:00-17:00 | 11-24 02:00-05:00"],
    ["uz", "schedule", "ertaga uchdan beshgacha", "?which-half 11-24 15:00-17:00 | 11-24 03:00-05:00"],
    ["uz", "schedule", "ertaga tortdan oltigacha", "?which-half 11-24 16:00-18:00 | 11-24 04:00-06:00"],
    ["uz-Cyrl", "hours", "6 дан 8 гача", "?which-half 18:00-20:00 | 06:00-08:00"],
    ["en", "hours", "2-5", "?which-half 14:00-17:00 | 02:00-05:00"],
    ["ru", "hours", "с полпервого до шести", "?which-half 12:30-18:00 | 00:30-06:00"],
    ["uz", "hours", "soat 3", "?which-half 15:00-18:00 | 15:00-21:00 | 03:00-13:00 | 03:00-18:00 | 03:00-21:00"],
  ],
  "a part of the day at the start that the end has left": [
    ["ru", "hours", "с 9 утра до 6", "09:00-18:00"],
    ["ru", "hours", "с 8 утра до 8", "08:00-20:00"],
    ["ru", "hours", "с 10 утра до 2", "10:00-14:00"],
    ["ru", "hours", "с 7 утра до 11", "07:00-11:00"],
    ["uz", "hours", "ertalab 9 dan 6 gacha", "09:00-18:00"],
    ["uz-Cyrl", "hours", "эрталабки 9 дан 5 гача", "09:00-17:00"],
    ["ru", "hours", "с 2 дня до 5", "14:00-17:00"],
    ["ru", "hours", "с 6 вечера до 9", "18:00-21:00"],
  ],
  "two hours with their parts of the day and nothing between them": [
    ["ru", "schedule", "завтра 9 утра 6 вечера", "11-24 09:00-18:00"],
    ["ru", "hours", "9 утра 6 вечера", "09:00-18:00"],
    ["en", "schedule", "tomorrow 9am 6pm", "11-24 09:00-18:00"],
    ["en", "schedule", "tomorrow 9.30am-5.30pm", "11-24 09:30-17:30"],
    ["ru", "hours", "9.30 утра - 5.30 вечера", "09:30-17:30"],
  ],
  "night, which in Uzbek begins in the evening": [
    ["uz", "hours", "kechasi 7 dan 9 gacha", "19:00-21:00"],
    ["uz", "schedule", "bugun kechasi 7 dan 9 gacha", "11-23 19:00-21:00"],
    ["uz-Cyrl", "schedule", "эртага кечаси 6 дан 8 гача", "11-24 18:00-20:00"],
    ["uz", "hours", "kechasi 10 dan 11 gacha", "22:00-23:00"],
    ["ru", "hours", "с 12 ночи до 6 утра", "00:00-06:00"],
    ["en", "hours", "7 to 9 at night", "19:00-21:00"],
  ],
  "a part of today in one word": [
    ["en", "schedule", "tonight 7 to 9", "11-23 19:00-21:00"],
    ["en", "schedule", "this evening 6-8", "11-23 18:00-20:00"],
    ["en", "schedule", "this afternoon 2 to 5", "11-23 14:00-17:00"],
    ["uz", "schedule", "bu kech 6dan 8gacha", "11-23 18:00-20:00"],
    ["uz-Cyrl", "schedule", "шу оқшом 6 дан 8 гача", "11-23 18:00-20:00"],
    ["ru", "schedule", "этим вечером с 6 до 8", "11-23 18:00-20:00"],
  ],
  "an end before its start, of which one is not meant as it stands": [
    ["ru", "schedule", "завтра с 18 до 9", "?which-half 11-24 18:00-21:00 | 11-24 09:00-18:00"],
    ["uz", "hours", "18-9", "?which-half 18:00-21:00 | 09:00-18:00"],
    ["uz", "hours", "14 dan 6 gacha", "14:00-18:00"],
    ["ru", "hours", "с 18 до 9 вечера", "18:00-21:00"],
  ],
  "how long, and from when": [
    ["uz", "schedule", "hozirdan boshlab 2 soat", "11-23 10:15-12:15"],
    ["ru", "schedule", "через полчаса на 2 часа", "11-23 10:45-12:45"],
    ["en", "schedule", "now for 2 hours", "11-23 10:15-12:15"],
    ["en", "schedule", "today for 2 hours", "?open-hours 11-23 10:15-12:15 | 11-23 14:00-16:00 | 11-23 18:00-20:00"],
    [
      "uz",
      "schedule",
      "ertaga 3 soat",
      "?open-hours 11-24 09:00-12:00 | 11-24 10:00-13:00 | 11-24 14:00-17:00 | 11-24 18:00-21:00",
    ],
  ],
};
