# Намойиш саҳифаси: чат ва ён панель.
demo-title = Обзвон: синаб кўринг
demo-day = { $day }-{ $month }
demo-chat = Ёзишма
demo-bot = бот
demo-you = Сиз
demo-ok = OK
demo-start = БОШЛАШ
demo-intro = Бу ерда ҳақиқий бот ишлайди. Telegram ва AloVoice ўрнида уларнинг шу компьютердаги нусхалари турибди: ҳеч кимга қўнғироқ қилинмайди, ҳеч нарса юборилмайди.
demo-edited = таҳрирланди
demo-action =
    { $action ->
        [typing] ёзмоқда
        [record_voice] овоз ёзмоқда
        [upload_voice] овозли хабар юбормоқда
        [upload_photo] расм юбормоқда
        [upload_document] файл юбормоқда
       *[other] ишламоқда
    }
demo-connecting = Уланмоқда…
demo-failed = Бўлмади. Намойиш ишлаяптими?
demo-field = Хабар
demo-send = Юбориш
demo-menu = Меню
demo-keyboard = Тугмалар
demo-attach = Бириктириш
demo-attach-file = Файл
demo-attach-photo = Расм
demo-attach-audio = Аудио
demo-attach-contact = Рақамимни улашиш
demo-attach-sticker = Стикер
demo-edit = Хабарни таҳрирлаш
demo-edit-cancel = Таҳрирлашни бекор қилиш
demo-chosen-files = Танланган файллар
demo-remove = { $name } файлини олиб ташлаш
demo-record = Овозли хабар ёзиш
demo-discard = Ёзувни ўчириш
demo-send-voice = Овозли хабарни юбориш
demo-no-recorder = Бу браузерда овоз ёзиб бўлмайди. Ён панелдаги тайёр овозли хабарни юборинг.
demo-no-microphone = Микрофон очилмади. Браузерда унга рухсат беринг ёки ён панелдаги тайёр овозли хабарни юборинг.
demo-to-end = Охирги хабарга ўтиш
demo-spoiler = Яширин матн, очиш учун босинг
demo-copied = Нусха олинди: { $text }
demo-voice = Овозли хабар
demo-audio = Аудио
demo-file = Файл
demo-photo = Расм
demo-download = { $name } файлини юклаб олиш
demo-play = Тинглаш: { $title }
demo-pause = Тўхтатиб туриш: { $title }
demo-seek = Ўтказиш: { $title }
demo-cannot-play = Браузер буни ўқий олмади
demo-bytes = { $size } байт
demo-kilobytes = { $size } КБ
demo-megabytes = { $size } МБ
demo-panel = Парда ортида
demo-panel-open = Бошқарув панели
demo-panel-close = Панелни ёпиш
demo-people = Телефон кимда
demo-role =
    { $role ->
        [admin] администратор
        [manager] менежер
       *[stranger] бегона
    }
demo-page-language = Саҳифа тили
demo-language =
    { $locale ->
        [uz] oʻzbekcha
        [uz-Cyrl] ўзбекча
        [ru] русский
       *[en] English
    }
demo-samples = Бир босишда юбориш
demo-sample =
    { $id ->
        [good-mp3] Тайёр аудио
        [voice] Овозли хабар
        [clean-list] Тоза рўйхат
        [long-list] Узун рўйхат
        [messy-list] Чалкаш рўйхат
        [spoiled-list] Бузилган рўйхат
       *[xlsx-list] Excel рўйхати
    }
demo-sample-about =
    { $id ->
        [good-mp3] mp3, телефон учун тайёр
        [voice] Telegramда ёзилгандек
        [clean-list] csv, ҳар қаторда битта рақам
        [long-list] csv, 1248 та рақам
        [messy-list] сарлавҳа, такрорлар, ортиқча устунлар
        [spoiled-list] Excel рақамларни 9,98901E+11 қилиб қўйган
       *[xlsx-list] xlsx, бир нечта устун
    }
demo-troubles = Носозликлар
demo-trouble =
    { $id ->
        [pbx-down] AloVoice ўчиқ
        [pbx-slow] AloVoice секин
        [answer-lost] Жавоб йўлда йўқолади
        [token-refused] AloVoice калитни танимайди
       *[telegram-busy] Telegram кутишни сўрайди
    }
demo-trouble-about =
    { $id ->
        [pbx-down] уланишнинг ўзи бўлмайди
        [pbx-slow] ҳар бир жавоб 4 сония кутилади
        [answer-lost] обзвон яратилади, лекин бот буни билмайди
        [token-refused] ҳар сўровга 401
       *[telegram-busy] ҳар сўровга 429, 3 сония
    }
demo-bot-process = Бот
demo-bot-state =
    { $state ->
        [ready] ишлаяпти, жараён { $pid }
        [starting] ишга тушмоқда, жараён { $pid }
       *[dead] тўхтаган
    }
demo-bot-revived = Ўзи тўхтаб, қайта ишга туширилди: { $times } марта
demo-bot-kill = Мажбуран тўхтатиш
demo-bot-restart = Қайта ишга тушириш
demo-bot-log = Журнал
demo-clock = Соат
demo-speed =
    { $speed ->
        [1] одатдагидек
        [60] 1 сонияда 1 дақиқа
        [1800] 1 сонияда 30 дақиқа
       *[14400] 1 сонияда 4 соат
    }
demo-campaigns = AloVoice тизимидаги обзвонлар
demo-no-campaigns = Ҳали йўқ
demo-status-of = { $id } ҳолати
demo-campaign-count = Рақамлар: { $count }
demo-requests = AloVoice тизимига келган сўровлар
demo-no-requests = Ҳали сўров келмади
demo-no-answer = жавобсиз

# Терминалда.
demo-open = Браузерда { $url } манзилини очинг. Ctrl-C ҳаммасини тўхтатади.
demo-port-taken = { $port }-порт банд. Бошқасини танланг: npm run demo -- --port 4181 (0: исталган бўш порт)
demo-help =
    Ботни браузерда очади: калитсиз, тармоқсиз, ҳеч нарса ўрнатмасдан.

    npm run demo -- [параметрлар]

    --port <рақам>  саҳифа қайси портда очилади ({ $port }; 0: исталган бўш порт)
    --keep          ҳаммаси (чатлар, обзвонлар, бот маълумотлари) кейинги сафар учун ./data-demo да сақланади
    --help          шу матн
