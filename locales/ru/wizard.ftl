### Мастер черновика: вопросы, проверка перед запуском.

plain = { $text }
wizard-header = <b>{ $step } / { $steps } · { $name }</b>
edit-header = <b>{ $name }</b>
step-recording = Запись
step-list = Номера
step-name = Название
step-trunks = Линии
step-days = Дни
step-hours = Часы
step-options = Настройки

file-looking = Проверяю «{ $name }»…
file-too-big = ⚠️ «{ $name }» больше 20 МБ, Telegram мне его не отдаст. Пришлите файл поменьше.
file-gone = ⚠️ «{ $name }» в Telegram уже не найти. Пришлите его ещё раз.
file-not-served = ⚠️ Не удалось забрать «{ $name }». Дело не в файле, а в настройках бота: сообщите администратору и пришлите файл ещё раз, когда он исправит.
file-unreachable = ⚠️ Не удалось забрать «{ $name }» из Telegram. Пришлите его ещё раз чуть позже.
file-failed = ⚠️ Не удалось прочитать «{ $name }». Сохраните в другом формате и пришлите снова.
offer-replace = Заменить: { $name }

recording-ask =
    Пришлите запись, которую услышат клиенты: файл mp3 или голосовое сообщение.
recording-card =
    <b>{ $name }</b>, { $length }
recording-replace = Чтобы заменить, пришлите другую.
recording-taken = Запись уже выбрана. Заменить её новой?
recording-not-text = ⚠️ Прочитать текст вслух я не смогу, нужен звук.

name-ask =
    Напишите название обзвона или возьмите предложенное: <b>{ $suggestion }</b>
name-take = Взять это название
name-ask-again =
    Сейчас обзвон называется <b>«{ $name }»</b>. Напишите новое название или нажмите «Дальше».
name-empty = ⚠️ Без названия не обойтись. Напишите слово-другое.
name-doubted = «{ $name }»: это название? Если да, нажмите кнопку, если нет, напишите название. Помощь: /help
name-long = ⚠️ В названии { $length ->
    [one] { $length } знак
    [few] { $length } знака
   *[other] { $length } знаков
}, а можно не больше { $most }. Напишите короче.

trunks-asking = Узнаю линии у AloVoice…
trunks-none = ⚠️ У вас в AloVoice нет линий. Подключите линию в <cabinet>кабинете</cabinet> и нажмите «Обновить».
trunks-ask = С каких линий звонить? Можно отметить несколько.
trunks-chosen = Выбрано: { $count }
trunks-ticked = ✅ { $trunk }
trunks-all = Все
trunks-choose-one = ⚠️ Отметьте хотя бы одну линию.
trunks-unknown = ⚠️ Среди ваших линий нет «{ $text }». Выберите кнопкой.

days-ask =
    По каким дням звонить? Выберите или напишите: «завтра», «с 25 по 30 апреля».
days-ask-last = Первый день: <b>{ $first }</b>. Теперь выберите последний.
days-only-this = Только этот день
days-not-read = ⚠️ Не понял, какой это день: «{ $text }».

hours-ask =
    С какого часа до какого звонить каждый день ({ $zone })? Выберите или напишите: «с 9 до 18».
hours-not-read = ⚠️ Не понял, какие это часы: «{ $text }».

options-ask = Обычно здесь ничего менять не нужно.
options-figures =
    📞 { $maxline ->
        [1] звонки по одному
        [one] { $maxline } звонок одновременно
        [few] { $maxline } звонка одновременно
       *[other] { $maxline } звонков одновременно
    }
    ✅ считать успешным от { $goodtime } сек
    🔁 { $tries ->
        [one] { $tries } попытка
        [few] { $tries } попытки
       *[other] { $tries } попыток
    }
options-zone = 🕘 { $zone }
options-starts-itself = ▶️ Начнётся сам, когда придёт время.
options-paused-warning = ⚠️ Будет создан на паузе: запустить его можно будет только в <cabinet>кабинете AloVoice</cabinet>.
button-calls-at-once = По { $count } разом
options-maxline = Одновременно: { $value }
options-goodtime = от { $value } сек
options-tries = Попыток: { $value }
options-zone-ask = 🕘 Часовой пояс: { $zone }. Если нужен другой, напишите так: +4
options-ask-maxline =
    <b>Сколько звонков одновременно?</b>
    Сейчас: { $value }. Выберите или напишите число.
options-ask-tries =
    <b>Сколько попыток на номер?</b>
    Сейчас: { $value }. Выберите или напишите число.
options-ask-goodtime =
    <b>С какой секунды звонок успешный?</b>
    Сейчас: { $value }. Выберите или напишите число.
options-button-starts = Пусть начнётся сам
options-button-paused = Создать на паузе
options-not-text = ⚠️ «{ $text }» сюда не подходит. Нажимайте кнопки или напишите часовой пояс: +5

edit-ask = <b>Что изменить?</b>
edit-recording = Запись: { $what }
edit-list = Номера: { $count }
edit-name = Название: { $name }
edit-trunks = { $more ->
    [0] Линия
   *[other] Линии
}: { $trunks }
edit-days = { $each ->
    [once] День
   *[day] Дни
}: { $days }
edit-options = Другие настройки
edit-hours = Часы: { $hours }
review-title = <b>Проверьте</b>
review-start = Запустить · { $count }
review-agree-night = Да, звонить { $hours }
review-not-text = ⚠️ Писать ничего не нужно: запустить или изменить можно кнопками.

line-recording = 🎧 запись, { $length }
line-list = 👥 { $count ->
    [one] { $count } номер
    [few] { $count } номера
   *[other] { $count } номеров
}: { $ends }
line-name = ✏️ { $name }
line-trunks = 📞 { $count ->
    [1] линия
   *[other] линии
}: { $trunks }
line-days = 🗓 { $days }
line-hours = 🕘 { $each ->
    [day] ежедневно { $hours }
   *[once] { $hours }
} ({ $zone })
line-options = 🔁 { $tries ->
    [one] { $tries } попытка
    [few] { $tries } попытки
   *[other] { $tries } попыток
}, { $maxline ->
    [1] звонки по одному
    [one] { $maxline } звонок одновременно
    [few] { $maxline } звонка одновременно
   *[other] { $maxline } звонков одновременно
}, успешным считается от { $goodtime } сек
line-schedule = 🗓 { $days }, { $each ->
    [day] ежедневно { $hours }
   *[once] { $hours }
} ({ $zone })
line-from = 📞 { $trunks }{ $maxline ->
    [1] {""}
   *[other] , { $maxline } { $maxline ->
        [one] звонок
        [few] звонка
       *[other] звонков
    } одновременно
}
line-played = 🎧 { $name }, { $length }
line-settings = 🔁 { $settings }
setting-maxline = { $maxline } { $maxline ->
    [one] звонок
    [few] звонка
   *[other] звонков
} одновременно
setting-tries = { $tries } { $tries ->
    [one] попытка
    [few] попытки
   *[other] попыток
}
setting-goodtime = успешным считается от { $goodtime } сек
line-paused = ⚠️ будет создан на паузе: запустить можно только в <cabinet>кабинете AloVoice</cabinet>

edited-message = ⚠️ Исправленное сообщение не учитывается. Напишите изменение новым сообщением.
unexpected-photo = ⚠️ Картинка здесь не нужна. Всё, что вы ввели, на месте.
unexpected-sticker = ⚠️ Стикер хорош, но на вопрос не отвечает.
unexpected-video = ⚠️ Звук из видео я не достану. Пришлите mp3 или голосовое сообщение.
unexpected-command = ⚠️ Такой команды нет. Все команды: /help. Всё, что вы ввели, на месте.
unexpected-location = ⚠️ Место на карте здесь не нужно. Всё, что вы ввели, на месте.
unexpected-other = ⚠️ Такие сообщения я не понимаю. Всё, что вы ввели, на месте.
