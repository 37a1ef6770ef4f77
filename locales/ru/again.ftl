### Повтор обзвона и список черновиков.

button-repeat = Повторить
button-drafts = Черновики · { $count }
campaigns-which-repeat = <b>Какой повторить?</b>
repeat-ask = Кому звонить? Новый список можно прислать прямо сюда.
repeat-same = Тот же список · { $count }
repeat-without = Без тех, кому звонили
repeat-new = Новый список

drafts-title = <b>Черновики: { $count }</b>
drafts-none = Черновиков нет.
drafts-which-delete = <b>Какой черновик удалить?</b>
drafts-delete = Удалить
draft-delete-ask =
    <b>Удалить «{ $title }»?</b>
    Вернуть его будет нельзя.
draft-delete-yes = Да, удалить
draft-deleted = «{ $title }» удалён.
draft-empty = Черновик был пуст и не сохранён.
