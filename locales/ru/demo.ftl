# Страница для знакомства: чат и панель рядом.
demo-title = Обзвон: попробуйте
demo-day = { $day } { $month }
demo-chat = Переписка
demo-bot = бот
demo-you = Вы
demo-ok = OK
demo-start = НАЧАТЬ
demo-intro = Здесь работает настоящий бот. Telegram и AloVoice заменены имитациями на этом же компьютере: никому не позвонят и ничего не уйдёт наружу.
demo-edited = изменено
demo-action =
    { $action ->
        [typing] печатает
        [record_voice] записывает голос
        [upload_voice] отправляет голосовое сообщение
        [upload_photo] отправляет картинку
        [upload_document] отправляет файл
       *[other] занят
    }
demo-connecting = Соединение…
demo-failed = Не вышло. Демонстрация ещё работает?
demo-field = Сообщение
demo-send = Отправить
demo-menu = Меню
demo-keyboard = Кнопки
demo-attach = Прикрепить
demo-attach-file = Файл
demo-attach-photo = Картинка
demo-attach-audio = Аудио
demo-attach-contact = Мой номер
demo-attach-sticker = Стикер
demo-edit = Правка сообщения
demo-edit-cancel = Отменить правку
demo-chosen-files = Выбранные файлы
demo-remove = Убрать файл { $name }
demo-record = Записать голосовое сообщение
demo-discard = Удалить запись
demo-send-voice = Отправить голосовое сообщение
demo-no-recorder = Этот браузер не умеет записывать голос. Отправьте готовое голосовое сообщение с панели.
demo-no-microphone = Микрофон недоступен. Разрешите его в браузере или отправьте готовое голосовое сообщение с панели.
demo-to-end = К последнему сообщению
demo-spoiler = Скрытый текст, нажмите, чтобы открыть
demo-copied = Скопировано: { $text }
demo-voice = Голосовое сообщение
demo-audio = Аудио
demo-file = Файл
demo-photo = Картинка
demo-download = Скачать файл { $name }
demo-play = Слушать: { $title }
demo-pause = Приостановить: { $title }
demo-seek = Перемотать: { $title }
demo-cannot-play = Браузер не смог это проиграть
demo-bytes = { $size } байт
demo-kilobytes = { $size } КБ
demo-megabytes = { $size } МБ
demo-panel = За кулисами
demo-panel-open = Панель управления
demo-panel-close = Закрыть панель
demo-people = У кого телефон
demo-role =
    { $role ->
        [admin] администратор
        [manager] менеджер
       *[stranger] посторонний
    }
demo-page-language = Язык страницы
demo-language =
    { $locale ->
        [uz] oʻzbekcha
        [uz-Cyrl] ўзбекча
        [ru] русский
       *[en] English
    }
demo-samples = Отправить одним нажатием
demo-sample =
    { $id ->
        [good-mp3] Готовая запись
        [voice] Голосовое сообщение
        [clean-list] Чистый список
        [long-list] Длинный список
        [messy-list] Неаккуратный список
        [spoiled-list] Испорченный список
       *[xlsx-list] Список из Excel
    }
demo-sample-about =
    { $id ->
        [good-mp3] mp3, годится для телефона
        [voice] как записанное в Telegram
        [clean-list] csv, по номеру в строке
        [long-list] csv, 1248 номеров
        [messy-list] заголовок, повторы, лишние столбцы
        [spoiled-list] Excel превратил номера в 9,98901E+11
       *[xlsx-list] xlsx, несколько столбцов
    }
demo-troubles = Неполадки
demo-trouble =
    { $id ->
        [pbx-down] AloVoice недоступна
        [pbx-slow] AloVoice медлит
        [answer-lost] Ответ теряется в пути
        [token-refused] AloVoice не узнаёт ключ
       *[telegram-busy] Telegram просит подождать
    }
demo-trouble-about =
    { $id ->
        [pbx-down] соединиться не получается
        [pbx-slow] каждый ответ идёт 4 секунды
        [answer-lost] обзвон создан, но бот об этом не узнает
        [token-refused] 401 на каждый запрос
       *[telegram-busy] 429 на каждый запрос, 3 секунды
    }
demo-bot-process = Бот
demo-bot-state =
    { $state ->
        [ready] работает, процесс { $pid }
        [starting] запускается, процесс { $pid }
       *[dead] остановлен
    }
demo-bot-revived = Сам остановился и был запущен снова, раз: { $times }
demo-bot-kill = Убить процесс
demo-bot-restart = Перезапустить
demo-bot-log = Журнал
demo-clock = Часы
demo-speed =
    { $speed ->
        [1] как обычно
        [60] минута в секунду
        [1800] полчаса в секунду
       *[14400] 4 часа в секунду
    }
demo-campaigns = Обзвоны в AloVoice
demo-no-campaigns = Пока нет
demo-status-of = Состояние { $id }
demo-campaign-count = Номеров: { $count }
demo-requests = Что пришло в AloVoice
demo-no-requests = Пока ничего
demo-no-answer = без ответа

# В терминале.
demo-open = Откройте { $url } в браузере. Ctrl-C останавливает всё.
demo-port-taken = Порт { $port } занят. Выберите другой: npm run demo -- --port 4181 (0: любой свободный)
demo-help =
    Открывает бота в браузере: без ключей, без сети, ничего не ставя.

    npm run demo -- [параметры]

    --port <число>  где открыть страницу ({ $port }; 0: любой свободный порт)
    --keep          хранить всё (чаты, обзвоны, данные бота) в ./data-demo до следующего запуска
    --help          эта справка
