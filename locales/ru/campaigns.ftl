### Отправка, карточка обзвона, известия.

submission-held =
    <b>«{ $name }» отправится в { $time }</b>
    { $count ->
        [one] { $count } номер
        [few] { $count } номера
       *[other] { $count } номеров
    }. Когда обзвон уйдёт в AloVoice, отсюда его уже не остановить.
submission-kept =
    <b>«{ $name }» пока у бота</b>
    Уйдёт в AloVoice: { $moment } ({ $zone }), { $count ->
        [one] { $count } номер
        [few] { $count } номера
       *[other] { $count } номеров
    }. До этого его можно изменить и остановить.
    В это время бот должен работать.
submission-not-reached =
    <b>⚠️ «{ $name }» всё ещё у бота</b>
    С AloVoice нет связи. Пробую снова каждую минуту, до { $time } ({ $zone }): { $count ->
        [one] { $count } номер
        [few] { $count } номера
       *[other] { $count } номеров
    }. До этого его можно изменить и остановить.
submission-sending =
    <b>«{ $name }» отправляется… { $percent } %</b>
    { $count ->
        [one] { $count } номер
        [few] { $count } номера
       *[other] { $count } номеров
    }.
submission-stopped =
    <b>Остановлено</b>
    «{ $name }» в AloVoice не отправлен. Ваши ответы в черновике.
submission-stale =
    <b>«{ $name }» не отправлен</b>
submission-rejected =
    <b>«{ $name }» не создан</b>
submission-absent =
    <b>Понятно</b>
    Обзвона «{ $name }» в AloVoice нет. Ваши ответы в черновике: проверьте и отправьте снова.
submission-unknown = <b>⚠️ Неизвестно, создан ли «{ $name }»</b>
unknown-no-answer = AloVoice не ответила.
unknown-cut = Связь с AloVoice оборвалась раньше, чем пришёл ответ.
unknown-failure = AloVoice ответила, что у неё сбой (код { $status }).
unknown-answer = AloVoice ответила кодом { $status }: по нему не понять, создан ли обзвон.
unknown-unreadable = В ответе AloVoice нет № обзвона.
unknown-interrupted = Во время отправки остановился сам бот.
submission-unknown-ask =
    Обзвон ({ $count ->
        [one] { $count } номер
        [few] { $count } номера
       *[other] { $count } номеров
    }) мог создаться, а мог и нет. Чтобы не позвонить людям дважды, загляните в <cabinet>кабинет AloVoice</cabinet>.

    Если он там есть, напишите его № (номер обзвона). Если нет, так и скажите.
unknown-waiting = { $count ->
    [one] <b>⚠️ { $count } обзвон ждёт вашего ответа:</b> неизвестно, создан ли он
    [few] <b>⚠️ { $count } обзвона ждут вашего ответа:</b> неизвестно, созданы ли они
   *[other] <b>⚠️ { $count } обзвонов ждут вашего ответа:</b> неизвестно, созданы ли они
}
unknown-row = ⚠️ { $name }
submission-looking =
    <b>Ищу «{ $name }» в AloVoice…</b>
    Это займёт до полуминуты.
look-found =
    <b>№ { $id }, создан { $day } в { $time }: это он?</b>
    Название, дни и часы те же, что у «{ $name }».
look-missed = Среди № { $first }–{ $last } не нашёлся. Это ещё не значит, что его нет.
look-stopped = Поиск прервался на № { $last }. Это ничего не доказывает.
look-nowhere = Неизвестно, с какого № начать поиск: более ранних обзвонов нет.
submission-sure-absent =
    <b>В <cabinet>кабинете</cabinet> точно нет «{ $name }»?</b>
    Если он там есть, { $count ->
        [one] на { $count } номер
        [few] на { $count } номера
       *[other] на { $count } номеров
    } позвонят второй раз.
submission-give-id =
    <b>Напишите № обзвона</b>
    Он стоит рядом с «{ $name }» в <cabinet>кабинете AloVoice</cabinet>, например: 123
give-id-not-a-number = ⚠️ «{ $text }» — не № обзвона. Напишите только цифры, например: 123
give-id-no-such = ⚠️ Обзвона № { $id } в AloVoice нет. Посмотрите № в <cabinet>кабинете</cabinet> ещё раз.
give-id-another = ⚠️ № { $id } — это другой обзвон: «{ $name }». Посмотрите № в <cabinet>кабинете</cabinet> ещё раз.

stale-held-too-long = Пока бот не работал, время прошло. Проверьте и запустите снова.
stale-moment-missed = Когда его пора было передать, бот не работал. Проверьте и запустите снова.
stale-clock-set = Часы компьютера, где работает бот, перевели, и времени передачи нельзя верить. Проверьте и запустите снова.
stale-window-over = Назначенное время прошло. Измените дни или часы.
pbx-no-connection = С AloVoice нет связи. Попробуйте чуть позже.
pbx-token-refused = AloVoice не приняла ключ. Скажите администратору: ключ нужно обновить.
pbx-refused = AloVoice не приняла запрос. Скажите администратору.
pbx-not-found = AloVoice не узнала такой запрос. Скажите администратору.
pbx-busy = AloVoice занята. Попробуйте через минуту-другую.
pbx-no-answer = AloVoice не ответила. Попробуйте чуть позже.
pbx-cut = Связь с AloVoice оборвалась. Попробуйте чуть позже.
pbx-server-trouble = В AloVoice неполадки. Попробуйте чуть позже.
pbx-unreadable = Ответ AloVoice не удалось понять. Попробуйте чуть позже.
pbx-no-file = Срок хранения записи или списка вышел, файлы удалены. Пришлите их заново.
pbx-said = Ответ AloVoice: «{ $said }»

card-title = <b>{ $name }</b> · № { $id }
card-taken = ✅ Принято: <b>{ $name }</b> · № { $id }
card-starts = ▶️ начнётся: { $day }, { $time } ({ $zone })
card-stop = Остановить можно только в <cabinet>кабинете AloVoice</cabinet>.
card-who-answered = Кто ответил, видно в <cabinet>кабинете AloVoice</cabinet>.
card-status = Состояние: <b>{ $status }</b> · проверено { $asked ->
    [today] в { $time }
   *[earlier] { $day }, { $time }
}
card-list = 👥 { $count ->
    [one] { $count } номер
    [few] { $count } номера
   *[other] { $count } номеров
}
card-list-differ = 👥 AloVoice насчитала { $count }, отправлено { $sent }
card-not-counted = 👥 AloVoice ещё не посчитала номера
card-trunks = 📞 { $count ->
    [1] линия в AloVoice
   *[other] линии в AloVoice
}: { $trunks }
card-trunks-chosen = 📞 { $count ->
    [1] линия
   *[other] линии
}: { $chosen } (в AloVoice { $named })
card-paused = ⚠️ на паузе: запустить можно только в <cabinet>кабинете AloVoice</cabinet>
status-new = новый
status-running = идёт
status-paused = на паузе
status-finished = закончен
status-stopped = остановлен
status-failed = не удался
status-not-asked = ещё не проверено
status-no-such = Обзвона № { $id } в AloVoice нет.
status-which = Какой обзвон? Напишите его №, название или день: /status 123, /status акция, /status 27.11
campaigns-none = Обзвонов пока нет. Начните первый.
campaigns-none-handed-over = В AloVoice пока ничего нет. Подтверждённое ещё у бота.
campaigns-title = <b>Обзвоны: { $count }</b>
campaigns-row = { $day } · { $name } · { $count }
campaigns-search =
    <b>Какой обзвон найти?</b>
    Напишите часть названия, день или №, например: акция, 27.11
campaigns-found = <b>Нашлось: { $count }</b>
campaigns-none-found =
    <b>«{ $text }» не нашлось</b>
    Напишите часть названия, день или №, например: акция, 27.11
campaigns-more = Есть ещё { $count }: напишите название или день подробнее.
button-search = Найти
button-mute = Без звука
button-unmute = Со звуком
toast-muted = Сообщений об этом обзвоне не будет, карточка обновляется.
toast-unmuted = Об этом обзвоне снова будут сообщения.
news-began = ▶️ «{ $name }» (№ { $id }) начался{ $known ->
    [yes] .
   *[no] . Состояние в AloVoice: { $status }.
}
news-not-begun = ⚠️ «{ $name }» (№ { $id }) ещё не начался: его время наступило в { $time }, состояние: { $status }. Проверьте в <cabinet>кабинете AloVoice</cabinet>.
news-failed = ⚠️ «{ $name }» (№ { $id }) не удался. Проверьте в <cabinet>кабинете AloVoice</cabinet>.
news-over = { $meaning ->
    [finished] 🏁 «{ $name }» (№ { $id }) закончен.
    [stopped] «{ $name }» (№ { $id }) остановлен.
   *[other] 🏁 Время «{ $name }» (№ { $id }) вышло. Состояние: { $status }.
}
news-fewer = ⚠️ «{ $name }» (№ { $id }): из { $sent } отправленных номеров AloVoice насчитала { $counted }. Проверьте список в <cabinet>кабинете AloVoice</cabinet>.
