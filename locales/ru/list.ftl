### Список номеров: итог, вопросы, отказы.

list-ask =
    Пришлите список номеров: файл Excel (.xlsx), csv или txt.
    Номера можно и написать прямо здесь или отправить контактом.
list-replace = Можно прислать ещё один список.
list-taken = ✅ Номера получены: «{ $name }», { $count }
list-offered = Уже выбран «{ $name }». Пришёл ещё «{ $other }»: { $count ->
    [one] { $count } номер
    [few] { $count } номера
   *[other] { $count } номеров
}. Добавить или заменить?
list-question-beside = Уже выбран «{ $chosen }». Вопрос — о списке «{ $name }».
list-question-about = Вопрос — о списке «{ $name }».
list-not-text = ⚠️ В сообщении нет номеров. Напишите так: 90 123 45 67
list-question-not-text = ⚠️ Ответьте кнопкой ниже или пришлите другой список.
list-text-no-numbers = ⚠️ «{ $name }»: номера телефона не нашлось. Напишите так: 90 123 45 67
list-from-message = Номера из сообщения
list-from-contact = Контакт
list-button-refused = Непринятые строки
list-button-clean = Чистый список
list-button-earlier = Прежние списки
list-button-foreign-too = И на зарубежные · { $count }
list-button-no-foreign = Без зарубежных
list-button-add = Добавить к списку
list-button-keep = Оставить прежний
list-earlier-ask = Какой список возьмём?
list-earlier-one = { $name } · { $day } · { $count }
file-clean = { $name }, чистый список
file-refused = { $name }, непринятые строки

list-card = <b>Позвоним на { $numbers ->
        [one] { $numbers } номер
        [few] { $numbers } номера
       *[other] { $numbers } номеров
    }</b>
    «{ $name }»: { $ends }
list-rows = { $rows } { $rows ->
    [one] строка
    [few] строки
   *[other] строк
} с данными = { $numbers } { $numbers ->
    [one] номер
    [few] номера
   *[other] номеров
}{ $duplicates ->
    [0] {""}
    [one] {" "}+ { $duplicates } повтор
    [few] {" "}+ { $duplicates } повтора
   *[other] {" "}+ { $duplicates } повторов
}{ $refused ->
    [0] {""}
    [one] {" "}+ { $refused } непринятая
    [few] {" "}+ { $refused } непринятые
   *[other] {" "}+ { $refused } непринятых
}{ $neverCalled ->
    [0] {""}
   *[other] {" "}+ { $neverCalled } из «не звонить»
}{ $leftOut ->
    [0] {""}
   *[other] {" "}+ { $leftOut } убрано
}
list-refused-all-never-called = ⚠️ «{ $name }»: все номера в списке «не звонить». Пришлите другой список или посмотрите /dnc.
list-refused-all-marked = ⚠️ «{ $name }»: во всех строках отмечено «не звонить». Пришлите другой список.
list-refused = ⚠️ { $reason }: { $count ->
    [one] { $count } строка
    [few] { $count } строки
   *[other] { $count } строк
}
list-refused-sample = ⚠️ { $reason }: { $count ->
    [1] строка { $row }
    [one] { $count } строка, с { $row }-й
    [few] { $count } строки, с { $row }-й
   *[other] { $count } строк, с { $row }-й
}
list-refused-more = ⚠️ ещё { $count ->
    [one] { $count } строка
    [few] { $count } строки
   *[other] { $count } строк
}: в файле
refused-file = Файл
refused-row = Строка
refused-value = Значение
refused-reason = Причина
refused-empty = номера нет
refused-no-number = не номер телефона
refused-too-short = номер неполный
refused-no-area-code = номер без кода
refused-wrong-length = не та длина номера
refused-unknown-code = такого кода нет
refused-not-foreign = на зарубежный номер тоже не похоже
refused-joined = номера слиплись
refused-masked = номер скрыт
refused-letter = буква внутри номера
refused-rounded = Excel округлил номер (9,98E+11)
refused-formula = в ячейке формула вместо номера
refused-fraction = сумма или координата, а не телефон
refused-sum = сумма, а не телефон
refused-id = номер документа, а не телефон
refused-doubtful = неясно, телефон ли это
refused-elsewhere = номер в другом столбце
refused-marked = в файле отмечено: не звонить
refused-too-long = слишком длинное значение
refused-several = несколько номеров сразу
refused-foreign = зарубежный номер
refused-never-called = номер в списке «не звонить» (/dnc)

list-which-sheet =
    <b>Какой лист?</b>
    В «{ $name }» номера есть на нескольких листах.
list-which-column =
    <b>Какой столбец?</b>
    В «{ $name }» номера есть в нескольких столбцах.
list-option = { $option }: { $samples }
list-option-counted = { $option } · { $count ->
    [one] { $count } номер
    [few] { $count } номера
   *[other] { $count } номеров
}: { $samples }
list-option-button = { $option } · { $count }
list-all-of-them = Все сразу
list-no-phones = Телефонов тут нет
list-any-phones =
    <b>Это телефоны?</b>
    В «{ $name }» на номера похоже только это, но, возможно, это что-то другое.
list-doubtful =
    <b>{ $count ->
        [one] { $count } значение может быть телефоном, а может и чем-то другим
        [few] { $count } значения могут быть телефонами, а могут и чем-то другим
       *[other] { $count } значений могут быть телефонами, а могут и чем-то другим
    }</b>
    { $samples }. Звоним и на них?
list-doubtful-leave-out = Без них
list-doubtful-include = И на них
list-quoted = «{ $value }»
list-other-columns = ⚠️ В файле есть и другие номера, на них не звоним: { $options }
list-refused-quoted = ⚠️ В «{ $name }» телефонов не нашлось. { $samples } — на телефоны не похоже.
list-text-quoted = ⚠️ «{ $name }»: телефонов не нашлось. { $samples } — на телефоны не похоже. Напишите так: 90 123 45 67
list-button-doubtful-too = И сомнительные · { $count }
list-button-no-doubtful = Без сомнительных
list-button-other = Вместо: { $option } · { $count }
list-several =
    <b>Несколько номеров в одной ячейке</b>
    Так в { $cells ->
        [one] { $cells } ячейке
       *[other] { $cells } ячейках
    }, например: «{ $sample }». Звоним на все?
list-several-all = На все
list-several-first = Только на первый
list-foreign =
    <b>В списке { $count ->
        [one] { $count } зарубежный номер
        [few] { $count } зарубежных номера
       *[other] { $count } зарубежных номеров
    }</b>
    Например: { $samples }. Звоним и на них?
list-foreign-leave-out = Без них
list-foreign-include = И на них

suspicion-rounded = ⚠️ Excel округлил { $count ->
    [one] { $count } номер
    [few] { $count } номера
   *[other] { $count } номеров
} (9,98E+11). Пришлите исходный файл .xlsx.
suspicion-equal-endings = ⚠️ { $count ->
    [one] { $count } номер заканчивается
    [few] { $count } номера заканчиваются
   *[other] { $count } номеров заканчиваются
} на одно и то же: { $ending }. Возможно, их испортил Excel.
suspicion-consecutive = ⚠️ { $count ->
    [one] { $count } номер идёт
    [few] { $count } номера идут
   *[other] { $count } номеров идут
} подряд: { $first } … { $last }. Проверьте, тот ли это список.
suspicion-many-duplicates = ⚠️ Много повторов: { $count } ({ $percent } %).
suspicion-many-refused = ⚠️ Много непринятых строк: { $count } ({ $percent } %).
suspicion-many-fixed = ⚠️ Много городских номеров: { $count } ({ $percent } %).
suspicion-unknown-prefixes = ⚠️ Незнакомый код у { $count ->
    [one] { $count } номера
   *[other] { $count } номеров
}: { $prefixes }. На них тоже позвоним.
suspicion-notes = ⚠️ { $count ->
    [one] В { $count } строке
   *[other] В { $count } строках
} отмечено: { $notes }. Такие номера тоже обзвоним.
suspicion-id-column = ⚠️ { $count ->
    [one] { $count } значение похоже
    [few] { $count } значения похожи
   *[other] { $count } значений похожи
} на ИНН или номер карты. Проверьте, тот ли это столбец.
suspicion-date-column = ⚠️ { $count ->
    [one] { $count } значение похоже
    [few] { $count } значения похожи
   *[other] { $count } значений похожи
} на дату. Проверьте, тот ли это столбец.
suspicion-hidden = ⚠️ Скрытые строки: { $rows }, столбцы: { $columns }, листы: { $sheets }. На номера из них не позвоним.

list-refused-xls = ⚠️ «{ $name }» в старом формате Excel (.xls), открыть его не могу. В Excel: Файл → Сохранить как → Книга Excel (.xlsx), и пришлите.
list-refused-xlsb = ⚠️ «{ $name }» в формате .xlsb. Сохраните его как .xlsx и пришлите.
list-refused-numbers-app = ⚠️ «{ $name }» в формате Numbers. Экспортируйте его в .xlsx и пришлите.
list-refused-pdf = ⚠️ «{ $name }» — это PDF, номера из него не достать. Пришлите Excel, csv или txt.
list-refused-docx = ⚠️ «{ $name }» — документ Word. Перенесите номера в Excel и пришлите .xlsx.
list-refused-archive = ⚠️ «{ $name }» — архив. Достаньте из него файл и пришлите сам файл.
list-refused-html = ⚠️ «{ $name }» на самом деле веб-страница. Откройте её в Excel и сохраните как .xlsx.
list-refused-picture = ⚠️ «{ $name }» — картинка, номера из неё не достать. Пришлите Excel, csv или txt.
list-refused-media = ⚠️ «{ $name }» — не список. Пришлите Excel, csv или txt.
list-refused-protected = ⚠️ «{ $name }» закрыт паролем. Сохраните без пароля и пришлите.
list-refused-not-text = ⚠️ Не удалось прочитать «{ $name }». Пришлите Excel, csv или txt.
list-refused-empty = ⚠️ «{ $name }» пуст. Пришлите файл с номерами.
list-refused-rounded = ⚠️ В «{ $name }» номера округлены (9,98E+11), последние цифры потеряны. Пришлите исходный файл, где они целы.
list-refused-no-numbers = ⚠️ В «{ $name }» не нашлось номеров телефона. Проверьте, тот ли это файл.
list-refused-too-big = ⚠️ «{ $name }» слишком большой. Пришлите список частями.
list-refused-too-many-places = ⚠️ В «{ $name }» номера стоят на слишком многих листах или в слишком многих столбцах. Соберите их в один столбец одного листа и пришлите.
list-refused-bomb = ⚠️ «{ $name }» при открытии разрастается сверх меры, я его не открыл. Перенесите номера в новый файл.
list-refused-damaged = ⚠️ «{ $name }» повреждён. Сохраните его заново и пришлите.
list-refused-long-line = ⚠️ В «{ $name }» есть слишком длинная строка. Запишите номера по одному в строке и пришлите снова.
list-refused-no-sheet = ⚠️ В «{ $name }» нет видимых листов. Откройте скрытый лист, сохраните и пришлите снова.
list-refused-too-slow = ⚠️ Проверить «{ $name }» не хватило времени. Пришлите список частями.
list-refused-failed = ⚠️ Не удалось прочитать «{ $name }». Сохраните его как csv и пришлите снова.
