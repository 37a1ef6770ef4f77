### Не звонить: номера, вопросы, результат.

command-dnc = Не звонить
never-title = <b>Не звонить: { $count ->
        [one] { $count } номер
        [few] { $count } номера
       *[other] { $count } номеров
    }</b>
    На эти номера не звоним ни в одном обзвоне.
never-ask-add = <b>Кому больше не звонить?</b>
    Напишите номера, пришлите контакт или файл: добавлю их в список.
never-ask-remove = <b>Кому снова можно звонить?</b>
    Напишите номера, пришлите контакт или файл: уберу их из списка.
never-added = ✅ { $changed ->
    [one] Добавлен { $changed } номер
    [few] Добавлено { $changed } номера
   *[other] Добавлено { $changed } номеров
}.{ $same ->
    [0] {""}
   *[other] {" "}Уже были в списке: { $same }.
}{ $refused ->
    [0] {""}
   *[other] {" "}Не похожи на номер: { $refused }.
}
never-removed = ✅ { $changed ->
    [one] Убран { $changed } номер
    [few] Убрано { $changed } номера
   *[other] Убрано { $changed } номеров
}.{ $same ->
    [0] {""}
   *[other] {" "}В списке их не было: { $same }.
}{ $refused ->
    [0] {""}
   *[other] {" "}Не похожи на номер: { $refused }.
}
never-no-numbers = ⚠️ В сообщении нет номера телефона. Напишите так: 90 123 45 67
never-not-looked-at = ⚠️ Сейчас не получилось посмотреть номера. Отправьте их ещё раз.
never-question = ⚠️ В «{ $name }» номера на нескольких листах. Оставьте один лист и пришлите снова.
never-button-last = Не звонить: { $shown }
never-button-add = Добавить
never-button-remove = Убрать
never-button-export = Скачать список
never-file = Не звонить
never-file-number = Номер
never-file-day = Добавлен

submission-taken-out =
    ⚠️ После подтверждения «{ $name }» { $count ->
        [one] { $count } номер попал
        [few] { $count } номера попали
       *[other] { $count } номеров попали
    } в список «не звонить» и { $count ->
        [one] убран
       *[other] убраны
    }. В списке { $left ->
        [one] остался { $left } номер
        [few] осталось { $left } номера
       *[other] осталось { $left } номеров
    }.
pbx-nobody-left = Все номера списка теперь в «не звонить». Ничего не отправлено.
pbx-no-list = Не удалось подготовить список к отправке. Ничего не отправлено, попробуйте ещё раз.
