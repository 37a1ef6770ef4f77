### What the person who checks the journal reads in the terminal.

journal-usage = Выполните: npm run journal -- --check, или npm run journal -- --check КОД с кодом из недельного сообщения.
journal-bad-key = SECRET_KEY не читается: нужны 32 байта в base64, несколько ключей — через запятую.
journal-no-database = В DATA_DIR { $from } нет базы: журнала нет.
journal-not-read = Журнал в { $from } не прочитан ({ $reason }).
journal-whole = { $rows ->
    [one] { $rows } запись: ничего не пропало и не изменено.
    [few] { $rows } записи: ничего не пропало и не изменено.
   *[other] { $rows } записей: ничего не пропало и не изменено.
}
journal-head = Код: { $head }
journal-no-key = Без SECRET_KEY проверена только цепочка: кто может писать в файл, мог переписать его целиком. Это видно по коду из недельного сообщения.
journal-breach-missing = Запись { $n }: записей перед ней нет, или они стоят в другом месте.
journal-breach-changed = Запись { $n } изменена.
journal-breach-unlinked = Запись { $n } не продолжает предыдущую: одну из них подменили или переписали.
journal-breach-seal = Запись { $n } сделал не этот бот: её печать неверна.
journal-breach-unsealed = Начиная с записи { $n } нет печати ключами из SECRET_KEY. Если ключ новый, запустите с ним бота один раз; иначе эти записи могут быть подделаны.
journal-breach-cut = Записи { $n } из недельного сообщения больше нет: конец отрезан или возвращена старая копия.
journal-breach-other = Запись { $n } не та, что была в недельном сообщении: журнал переписан или взят из старой копии.
journal-breach-unguarded = Из базы убрана её защита от изменений журнала.
