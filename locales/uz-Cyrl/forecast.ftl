### Қачон тугаши: тахмин, вақт етмаса нима қилиш, режа расми.

forecast-one-day = 🏁 { $day }, { $from }–{ $to } да тугайди
forecast-that-day = 🏁 тахминан { $from }–{ $to } да тугайди
forecast-days = 🏁 { $first }, { $from } – { $last }, { $to } оралиғида тугайди
forecast-tight = ⚠️ Вақт тиғиз: { $day }, { $at } да тугайди ёки қўнғироқларнинг фақат { $share } фоизи бажарилади
forecast-too-short = ⚠️ Вақт етмайди: қўнғироқларнинг { $least }–{ $most } фоизи бажарилади
forecast-fix-lines = Бир вақтда { $count } та
forecast-fix-until = { $until } гача
forecast-fix-both = { $count } тадан, { $until } гача
forecast-fix-days = Яна { $count } кун: { $until } гача
forecast-button-assumptions = Қандай ҳисобланди?
forecast-assumptions = Тахмин одатдаги рақамлардан: қўнғироқларнинг { $least }–{ $most } фоизига жавоб берилади, жавобсизи { $ring } сония олади, аудионинг { $heard } фоизи эшитилади, қайта уриниш { $gap } дақиқагача кутади. AloVoice аниқ рақам бермайди.

weekday-1 = душанба
weekday-2 = сешанба
weekday-3 = чоршанба
weekday-4 = пайшанба
weekday-5 = жума
weekday-6 = шанба
weekday-7 = якшанба
weekday-on-1 = душанба
weekday-on-2 = сешанба
weekday-on-3 = чоршанба
weekday-on-4 = пайшанба
weekday-on-5 = жума
weekday-on-6 = шанба
weekday-on-7 = якшанба

plan-button = Режа расми
plan-reached = тахминан { $count } киши жавоб беради
plan-hour = соатига { $count } кишигача
plan-day = кунига { $count } кишигача
plan-week = ҳафтасига { $count } кишигача
plan-today = бугун, { $when }
plan-failed = ⚠️ Расмни чизиб бўлмади. Бироздан кейин қайта босинг.
toast-drawing = Расм чизилмоқда…
one-at-once-ask = ❓ { $count } та рақамга битталаб қўнғироқ қилинади. Шу керакми?
one-at-once-more = { $count } та бирдан қўнғироқ
