### Qachon tugashi: taxmin, vaqt yetmasa nima qilish, reja rasmi.

forecast-one-day = 🏁 { $day }, { $from }–{ $to } da tugaydi
forecast-that-day = 🏁 taxminan { $from }–{ $to } da tugaydi
forecast-days = 🏁 { $first }, { $from } – { $last }, { $to } oraligʻida tugaydi
forecast-tight = ⚠️ Vaqt tigʻiz: { $day }, { $at } da tugaydi yoki qoʻngʻiroqlarning faqat { $share } foizi bajariladi
forecast-too-short = ⚠️ Vaqt yetmaydi: qoʻngʻiroqlarning { $least }–{ $most } foizi bajariladi
forecast-fix-lines = Bir vaqtda { $count } ta
forecast-fix-until = { $until } gacha
forecast-fix-both = { $count } tadan, { $until } gacha
forecast-fix-days = Yana { $count } kun: { $until } gacha
forecast-button-assumptions = Qanday hisoblandi?
forecast-assumptions = Taxmin odatdagi raqamlardan: qoʻngʻiroqlarning { $least }–{ $most } foiziga javob beriladi, javobsizi { $ring } soniya oladi, audioning { $heard } foizi eshitiladi, qayta urinish { $gap } daqiqagacha kutadi. AloVoice aniq raqam bermaydi.

weekday-1 = dushanba
weekday-2 = seshanba
weekday-3 = chorshanba
weekday-4 = payshanba
weekday-5 = juma
weekday-6 = shanba
weekday-7 = yakshanba
weekday-on-1 = dushanba
weekday-on-2 = seshanba
weekday-on-3 = chorshanba
weekday-on-4 = payshanba
weekday-on-5 = juma
weekday-on-6 = shanba
weekday-on-7 = yakshanba

plan-button = Reja rasmi
plan-reached = taxminan { $count } kishi javob beradi
plan-hour = soatiga { $count } kishigacha
plan-day = kuniga { $count } kishigacha
plan-week = haftasiga { $count } kishigacha
plan-today = bugun, { $when }
plan-failed = ⚠️ Rasmni chizib boʻlmadi. Birozdan keyin qayta bosing.
toast-drawing = Rasm chizilmoqda…
one-at-once-ask = ❓ { $count } ta raqamga bittalab qoʻngʻiroq qilinadi. Shu kerakmi?
one-at-once-more = { $count } ta birdan qoʻngʻiroq
