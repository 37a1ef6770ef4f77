### What the person who backs the bot up reads in the terminal.

backup-usage = Укажите, куда положить копию: npm run backup -- ../backup-monday
backup-done = Копия { $from } лежит в { $to }. Чтобы вернуться к ней, остановите бота и положите копию на место этой папки.
backup-no-database = В DATA_DIR { $from } нет базы: копировать нечего.
backup-target-exists = { $to } уже есть. Укажите папку, которой ещё нет.
backup-failed = В { $to } ничего не скопировано ({ $reason }).
