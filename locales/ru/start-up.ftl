### Что читает в терминале тот, кто запускает бота.

start-up-title = { $count ->
    [one] Бот не запущен: { $count } настройка требует внимания.
    [few] Бот не запущен: { $count } настройки требуют внимания.
   *[other] Бот не запущен: { $count } настроек требуют внимания.
}
start-up-missing = { $name } не задано.
start-up-malformed = { $name }: значение «{ $found }» не подходит.
start-up-malformed-secret = { $name }: записанное значение не подходит.
start-up-where = Впишите их в файл .env (образец: .env.example) или в переменные окружения.
start-up-demo = Попробовать бота без всего этого: npm run demo
start-up-token-refused = Telegram не узнаёт этот BOT_TOKEN. Скопируйте его заново у @BotFather (/mybots, API Token).
start-up-port = HTTP_PORT { $port }: порт не открывается ({ $reason }). Освободите его или выберите другой.
start-up-data-dir = DATA_DIR { $folder }: папкой нельзя пользоваться ({ $reason }). Боту нужна своя папка с правом записи.
start-up-disk-full = На диске DATA_DIR { $folder } нет места ({ $reason }). Освободите место и запустите бота снова.
start-up-read-only = DATA_DIR { $folder } доступна только для чтения ({ $reason }). Боту нужна папка с правом записи.
start-up-folder-held = DATA_DIR { $folder } занят: процесс { $pid } на { $host } держит его с { $since }. Сначала остановите его: двое в одной папке могли бы позвонить людям дважды.
start-up-folder-busy = DATA_DIR { $folder } занят другим процессом. Сначала остановите его: двое в одной папке могли бы позвонить людям дважды.
start-up-restore-unfinished = Восстановление в DATA_DIR { $folder } прервалось. Выполните его ещё раз: npm run restore -- <папка с копией>
start-up-newer = Папкой DATA_DIR { $folder } пользовалась версия бота { $version }, она новее этой ({ $own }). Ничего не изменено. Запустите ту версию или более новую либо верните копию, сделанную до неё: npm run restore -- <папка с копией>
start-up-damaged = База данных в DATA_DIR { $folder } повреждена ({ $reason }). Сохраните копию этой папки, проверьте диск и верните последнюю копию: npm run restore -- <папка с копией>. То, что там лежит, будет отложено.

start-up-hint-bot-token = Выдаёт @BotFather в Telegram: /newbot для нового бота, /mybots для имеющегося. Выглядит так: 123456789:AAE…
start-up-hint-alovoice-token = Токен API вашей учётной записи AloVoice: в кабинете AloVoice или в поддержке AloVoice.
start-up-hint-admin-ids = Telegram-id тех, кому можно пользоваться ботом, через запятую: 123456789,987654321. Свой подскажет @userinfobot.
start-up-hint-alovoice-base-url = Адрес, например https://cld.alovoice.uz/mapi. С http:// — только если это эта же машина или если она названа в ALOVOICE_PLAIN_HTTP.
start-up-hint-alovoice-plain-http = Имена машин через запятую, к которым можно обращаться по http://, например pbx.lan
start-up-hint-telegram-api-root = Адрес, например https://api.telegram.org
start-up-hint-data-dir = Папка для базы и файлов, например ./data
start-up-hint-default-locale = Одно из: uz, uz-Cyrl, ru, en.
start-up-hint-default-timezone = От utc -12 до utc +14, целыми часами: utc +5
start-up-hint-recipients-format = Одно из: international (998901234567), plus (+998901234567), national (901234567).
start-up-hint-calling-hours = Первый и последний час дня, сначала ранний: 08:00-21:00
start-up-hint-undo-seconds = Целое число секунд, от 0 до 600.
start-up-hint-approve-from = Целое число, 0 — никогда.
start-up-hint-hand-over = "at-once" (передавать сразу после подтверждения) или "late" (за 15 минут до начала обзвона).
start-up-hint-watch-seconds = Целое число секунд, от 1 до 86400.
start-up-hint-retention-days = Целое число дней, от 1 до 3650.
start-up-hint-call-memory-days = Целое число дней, от 7 до 3650.
start-up-hint-cabinet-url = Адрес веб-кабинета AloVoice с https, каким его открывает браузер. В .env берите его в кавычки, если в нём есть #.
start-up-hint-http-port = Номер порта, от 0 до 65535; без него вебхук работать не может.
start-up-hint-http-host = Адрес, на котором открыт HTTP_PORT: 127.0.0.1 — только эта машина, 0.0.0.0 — все сети.
start-up-hint-webhook-url = Адрес https, доступный для Telegram, без токена внутри. Задаётся вместе с WEBHOOK_SECRET и HTTP_PORT.
start-up-hint-webhook-secret = До 256 латинских букв, цифр, знаков _ и -, придумайте сами. Задаётся вместе с WEBHOOK_URL и HTTP_PORT.
start-up-hint-secret-key = 32 случайных байта в base64, их даёт команда: openssl rand -base64 32
start-up-hint-log-level = Одно из: trace, debug, info, warn, error, fatal.
