### Обзвоны, которые ещё не ушли в AloVoice; напоминания.

in-hand-none = Сейчас у бота ничего не ждёт отправки.
in-hand-title = <b>{ $count ->
    [one] У бота { $count } обзвон, он ещё не ушёл в AloVoice
    [few] У бота { $count } обзвона, они ещё не ушли в AloVoice
   *[other] У бота { $count } обзвонов, они ещё не ушли в AloVoice
}</b>
in-hand-other = • «{ $name }» · { $moment } · { $person }
in-hand-own = • «{ $name }» · { $account }
in-hand-row = { $time } · { $name }
in-hand-reminder =
    <b>Через час уйдёт «{ $name }»</b>
    В { $time } он уйдёт в AloVoice: { $count ->
        [one] { $count } номер
        [few] { $count } номера
       *[other] { $count } номеров
    }. До этого его можно изменить и остановить.
wishes-ask = Напоминания включают и выключают кнопки ниже.
wish-remind = { $on ->
    [yes] ✅ Напомнить за час
   *[no] Напомнить за час
}
wish-morning = { $on ->
    [yes] ✅ Список утром
   *[no] Список утром
}
wish-pin = { $on ->
    [yes] ✅ Закреплять карточку
   *[no] Закреплять карточку
}
morning-title = <b>{ $count ->
    [one] Сегодня в работе { $count } обзвон
    [few] Сегодня в работе { $count } обзвона
   *[other] Сегодня в работе { $count } обзвонов
}</b>
morning-kept = • «{ $name }» · в { $time } уйдёт в AloVoice
morning-running = • «{ $name }» · № { $id } · { $hours }
stopped-by-admin = Его остановил администратор.
