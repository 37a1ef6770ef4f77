### Кому из списка недавно звонили и кого из него убрали.

list-called = ⚠️ На { $called } из { $numbers } { $numbers ->
    [one] номера
   *[other] номеров
} { $when ->
    [today] уже звонили сегодня
    [yesterday] звонили и вчера
   *[since] уже звонили с { $day }
}{ $also ->
    [today] {" "}(сегодня — на { $last })
    [yesterday] {" "}(вчера — на { $last })
   *[no] {""}
}: { $campaigns }
list-called-campaign = «{ $name }»{ $who ->
    [you] {""}
   *[other] {" "}({ $by })
}
list-called-more = { $campaigns } и ещё { $count }
list-not-compared = ⚠️ Не удалось сравнить с { $campaigns ->
    [1] обзвоном «{ $name }» ({ $day })
   *[other] обзвонами: «{ $name }» ({ $day }) и ещё { $others }
}: возможно, этим людям позвонят снова.
list-taken-out = ⚠️ { $count ->
    [one] Убран { $count } номер
    [few] Убраны { $count } номера
   *[other] Убрано { $count } номеров
}, { $when }: «не звонить» (/dnc)
review-call-all = Всем · { $count }
review-without = Без { $called } · { $count }
toast-comparing = Только что кое-что изменилось, сверяю список.
review-not-started = ⚠️ Пока ничего не запущено. Проверьте ещё раз и нажмите «Запустить».
review-drawn-before = ⚠️ С тех пор бот запустили из копии. Посмотрите в <cabinet>кабинете AloVoice</cabinet>, не ушёл ли этот обзвон раньше; если нет, нажмите «Запустить».

list-button-leave-out = Убрать номера списком
list-leave-out-ask =
    <b>Чьи номера убрать?</b>
    Пришлите файл, номера или контакт: их не останется в списке «{ $name }».
list-left-out = Убрано { $removed } из { $numbers } { $numbers ->
    [one] номера
   *[other] номеров
} списка «{ $name }»
list-left-out-none = ⚠️ Ни одного из { $numbers } { $numbers ->
    [one] номера
   *[other] номеров
} списка «{ $name }» здесь нет.
list-left-nobody = ⚠️ В «{ $name }» есть все номера списка: никого бы не осталось. Список остался прежним.
list-left-changed = ⚠️ Список за это время изменился. Пришлите «{ $name }» ещё раз.
