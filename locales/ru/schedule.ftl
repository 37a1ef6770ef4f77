### Дни и часы: вопросы, отказы, предупреждения.

days-quick-today = Сегодня, { $days }
days-quick-tomorrow = Завтра, { $days }
days-quick-working-week = До пятницы, { $days }
days-quick-next-working-week = Будни, { $days }
days-quick-next-week = След. неделя { $days }
days-quick-both =
    { $near ->
        [today] Сегодня
        [tomorrow] Завтра
       *[later] { $day }
    }, { $hours }
hours-quick-last-used = Как раньше: { $hours }
hours-quick-from-now = Сейчас – { $until }
hours-none-left = ⚠️ На сегодня обычные часы ({ $hours }) закончились.
schedule-understood = ✅ Понял так: <b>{ $what }</b>
schedule-understood-hours = ежедневно { $hours } ({ $zone })
schedule-chosen = Сейчас выбрано: <b>{ $what }</b>
review-starts-now = ▶️ звонки начнутся сразу
review-your-clock = ▶️ начнётся: <tg-time unix="{ $unix }" format="wDt">{ $there }</tg-time>

schedule-question-which-half = «{ $quoted }»: утром или вечером? Выберите.
schedule-question-open-hours = «{ $quoted }»: с какого часа до какого? Выберите или напишите полностью.
schedule-question-open-days = «{ $quoted }»: по какой день? Выберите или напишите полностью.
schedule-question-days-or-hours = «{ $quoted }»: это дни или часы? Выберите.
schedule-question-weekday-mismatch = «{ $quoted }»: день недели не сходится с датой. Что из них верно?
schedule-question-which-week = «{ $quoted }»: на этой неделе или на следующей?
schedule-question-one-window = «{ $quoted }»: AloVoice принимает один промежуток времени. Выберите один.
schedule-question-one-period = «{ $quoted }»: AloVoice принимает только дни подряд. Выберите один период.
schedule-question-recurring = «{ $quoted }»: повторять по дням AloVoice не умеет. Выберите один период.
schedule-question-exception = «{ $quoted }»: пропустить день или перерыв внутри не получится. Выберите одно.
schedule-question-doubt = «{ $quoted }»: понял не всё. Верно?
schedule-question-denied = «{ $quoted }»: на этот день не ставлю. На какой поставить?
schedule-question-correction = «{ $quoted }»: вы поправились. Что верно?
schedule-question-or = «{ $quoted }»: выберите одно.
schedule-question-about = «{ $quoted }»: нужны точные день и часы. Верно?
schedule-question-other-zone = «{ $quoted }»: время другого пояса. Какое это время обзвона?
schedule-question-passed = { $day } уже прошло. На следующий год?
schedule-refused-past-day = ⚠️ «{ $quoted }» уже в прошлом. Назовите сегодняшний день или позже.
schedule-refused-reversed = ⚠️ «{ $quoted }»: конец раньше начала. Поменяйте их местами.
schedule-refused-too-long = ⚠️ «{ $quoted }» — слишком долго. Уложитесь в один год.
schedule-refused-over-midnight = ⚠️ «{ $quoted }» переходит за полночь. Назовите часы в пределах одного дня.
schedule-refused-empty = ⚠️ «{ $quoted }»: начало и конец совпадают. Назовите другой час.
schedule-refused-already-over = ⚠️ «{ $quoted }» — это время уже прошло. Назовите часы попозже или другой день.
schedule-refused-no-such-day = ⚠️ Дня «{ $quoted }» не бывает. Проверьте дату.
schedule-refused-no-such-hour = ⚠️ Часа { $quoted } не бывает. Назовите от 00:00 до 23:59.
schedule-past-day = ⚠️ { $day } — уже в прошлом. Выберите сегодняшний день или позже.
schedule-reversed = ⚠️ { $days }: последний день раньше первого. Поменяйте их местами.
schedule-too-long = ⚠️ { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[other] { $days } дней
} — слишком много. Выберите не больше { $most ->
    [one] { $most } дня
   *[other] { $most } дней
}.
schedule-over-midnight = ⚠️ { $hours } — это за полночь. Выберите часы в пределах одного дня.
schedule-empty = ⚠️ И начало, и конец в { $at }. Выберите другой час.
schedule-already-over = ⚠️ { $day }: { $until } уже прошло. Выберите часы попозже или другой день.

guard-night = ⚠️ Это вне обычных часов ({ $hours }): люди могут спать.
guard-little-time = ⚠️ { $minutes ->
    [one] Сегодня осталась всего { $minutes } минута.
    [few] Сегодня осталось всего { $minutes } минуты.
   *[other] Сегодня осталось всего { $minutes } минут.
}
guard-today-over = ⚠️ Сегодня { $until } уже прошло: звонки начнутся завтра.
guard-long = ⚠️ Долго: { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[other] { $days } дней
} подряд.
guard-weekend = ⚠️ Попадает на выходные: { $days }
guard-weekends = ⚠️ Попадают выходные: { $count ->
    [one] { $count } день
    [few] { $count } дня
   *[other] { $count } дней
}
guard-holiday = ⚠️ { $day }: { $holiday }
guard-holiday-expected = ⚠️ { $day }: ожидается { $holiday }
guard-holidays-more = ⚠️ И ещё { $count ->
    [one] { $count } праздник
    [few] { $count } праздника
   *[other] { $count } праздников
}
holiday-new-year = Новый год
holiday-womens-day = Женский день
holiday-navruz = Навруз
holiday-remembrance-day = День памяти и почестей
holiday-independence-day = День независимости
holiday-teachers-day = День учителя и наставника
holiday-constitution-day = День Конституции
holiday-ramazon-hayit = Рамазан хайит
holiday-qurbon-hayit = Курбан хайит
