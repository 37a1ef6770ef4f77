### What the person who backs the bot up reads in the terminal.

backup-usage = Укажите, куда положить копию: npm run backup -- ../backup-monday
backup-done = Копия { $from } лежит в { $to }. Чтобы вернуться к ней, остановите бота и выполните: npm run restore -- { $to }
backup-no-database = В DATA_DIR { $from } нет базы: копировать нечего.
backup-target-exists = { $to } уже есть. Укажите папку, которой ещё нет.
backup-failed = В { $to } ничего не скопировано ({ $reason }).

restore-usage = Укажите, какую копию вернуть: npm run restore -- ../backup-monday
restore-itself = { $to } — это и есть DATA_DIR. Укажите папку с копией.
restore-no-database = В { $from } нет базы: это не копия папки с данными.
restore-failed = { $from } не восстановлена ({ $reason }). В DATA_DIR ничего не изменилось.
restore-done = { $from } цела и стоит на месте DATA_DIR { $to }.
restore-moment = Её данные на { $moment }.
restore-nothing-held = На руках в ней ничего не было. О том, что отправили позже, она не знает: загляните в кабинет AloVoice.
restore-held = { $count ->
    [one] { $count } обзвон был на руках и придержан: { $names }.
    [few] { $count } обзвона были на руках и придержаны: { $names }.
   *[other] { $count } обзвонов были на руках и придержаны: { $names }.
} Когда бот запустится, он спросит о них администраторов; до этого ничего не уйдёт.
restore-missing = { $count ->
    [one] { $count } файла нет или он повреждён: его придётся прислать заново.
    [few] { $count } файлов нет или они повреждены: их придётся прислать заново.
   *[other] { $count } файлов нет или они повреждены: их придётся прислать заново.
}
restore-before = Что было там раньше, лежит в { $before }. Там номера телефонов: удалите, когда станет не нужно.
