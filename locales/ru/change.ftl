### Что меняет текст: настройки словами и что о них говорится.

change-made = ✅ Изменено: <b>{ $what }</b>
    Было: { $was }
change-name = название «{ $name }»
change-trunks = линии: { $trunks }
button-take-back = Вернуть как было
button-change = Изменить
read-unused = Не использовано: «{ $words }»
read-corrected = «{ $said }» → { $read }

settings-question = «{ $quoted }»: верно?
settings-which = «{ $quoted }»: сколько? Например: «одновременно 10», «попыток 3», «5 секунд».
settings-which-figure = К чему относится { $text }?
settings-doubt = ✅ Понял: <b>{ $what }</b>. Не понял: «{ $quoted }». Всё верно?
settings-range-maxline = ⚠️ Одновременно { $value } нельзя: от { $least } до { $most }.
settings-range-tries = ⚠️ Столько попыток ({ $value }) нельзя: от { $least } до { $most }.
settings-range-goodtime = ⚠️ Столько секунд ({ $value }) нельзя: от { $least } до { $most }.
review-agree-short = Да, обзвонить часть
review-agree-long = Да, { $count ->
    [one] { $count } день
    [few] { $count } дня
   *[other] { $count } дней
}
