### Когда закончится: прогноз, что делать, если времени мало, план на картинке.

forecast-one-day = 🏁 закончится { $day }, { $from }–{ $to }
forecast-that-day = 🏁 закончится около { $from }–{ $to }
forecast-days = 🏁 закончится между { $first }, { $from } и { $last }, { $to }
forecast-tight = ⚠️ Впритык: закончится { $day }, { $at } или успеем сделать только { $share } % звонков
forecast-too-short = ⚠️ Времени не хватит: успеем сделать { $least }–{ $most } % звонков
forecast-fix-lines = { $count ->
    [one] { $count } звонок одновременно
    [few] { $count } звонка одновременно
   *[other] { $count } звонков одновременно
}
forecast-fix-until = До { $until }
forecast-fix-both = По { $count } и до { $until }
forecast-fix-days = { $count ->
    [1] Ещё один день: до { $until }
    [one] Ещё { $count } день: до { $until }
    [few] Ещё { $count } дня: до { $until }
   *[other] Ещё { $count } дней: до { $until }
}
forecast-button-assumptions = Как посчитали?
forecast-assumptions = Взяли обычные цифры: на 100 звонков ответят { $least }–{ $most } раз, звонок без ответа займёт { $ring } сек, запись дослушают на { $heard } %, повтор подождёт до { $gap } мин. Точных цифр AloVoice не даёт.

weekday-1 = пн
weekday-2 = вт
weekday-3 = ср
weekday-4 = чт
weekday-5 = пт
weekday-6 = сб
weekday-7 = вс
weekday-on-1 = в пн
weekday-on-2 = во вт
weekday-on-3 = в ср
weekday-on-4 = в чт
weekday-on-5 = в пт
weekday-on-6 = в сб
weekday-on-7 = в вс

plan-button = План
plan-reached = { $count ->
    [one] ответит примерно { $count } человек
    [few] ответят примерно { $count } человека
   *[other] ответят примерно { $count } человек
}
plan-hour = до { $count ->
    [one] { $count } человека
   *[other] { $count } человек
} в час
plan-day = до { $count ->
    [one] { $count } человека
   *[other] { $count } человек
} в день
plan-week = до { $count ->
    [one] { $count } человека
   *[other] { $count } человек
} в неделю
plan-today = сегодня, { $when }
plan-failed = ⚠️ Картинку нарисовать не удалось. Нажмите ещё раз чуть позже.
toast-drawing = Рисую план…
one-at-once-ask = ❓ Номеров: { $count }, звонки по одному. Так и нужно?
one-at-once-more = Звонить по { $count } разом
