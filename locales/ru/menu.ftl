### Язык, начало, справка, команды.

language-name = Русский
language-chosen = ✅ Русский
language-ask = <b>Выберите язык</b>
language-set = Теперь говорим по-русски.

start-text =
    <b>Обзвон через AloVoice</b>
    Пришлите запись и список номеров, назовите дни и часы — остальное сделаю я.
    Перед запуском вы ещё раз всё проверите.
start-draft = Есть незаконченный черновик: <b>{ $title }</b>.
help-text =
    <b>Как это работает</b>
    1. Пришлите запись: mp3 или голосовое сообщение прямо отсюда.
    2. Пришлите список номеров: Excel, csv или txt.
    3. Выберите линии, дни и часы. Можно и словами: «завтра с 9 до 18».
    4. Проверьте и запустите.
help-undo = Ещё { $seconds ->
    [one] { $seconds } секунду
    [few] { $seconds } секунды
   *[other] { $seconds } секунд
} обзвон можно остановить.
help-commands =
    <blockquote expandable>/new — новый обзвон
    /campaigns — обзвоны
    /status 123 — состояние одного обзвона
    /dnc — не звонить
    /cancel — отложить черновик
    /language — язык</blockquote>
idle-text = Чтобы начать обзвон, пришлите запись или список номеров либо нажмите кнопку.

command-new = Новый обзвон
command-campaigns = Обзвоны
command-status = Состояние обзвона: /status 123
command-cancel = Отложить черновик
command-language = Язык
command-help = Справка

bot-description = Обзвон через AloVoice. Пришлите запись и список номеров, назовите дни и часы, остальное сделает бот. Перед запуском вы ещё раз всё проверите. Только для менеджеров компании.
bot-short-description = Обзвон через AloVoice: запись, список номеров, дни и часы.

button-new = Новый обзвон
button-campaigns = Обзвоны
button-language = Язык
button-help = Справка
button-resume = Продолжить
button-begin-anew = Начать новый
button-take-up = Вернуться к черновику
button-continue = Дальше
button-back = ‹ Назад
button-cancel = Отложить
button-refresh = Обновить
button-play = ▶ Слушать
button-more = Ещё…
button-edit = Изменить
button-stop = Остановить
button-keep-until = Держать до { $time }
button-hand-over-now = Передать сейчас
button-in-hand = У бота: { $count }
button-wishes = Напоминания
button-stop-mine = Остановить мои · { $count }
button-stop-all = Остановить все · { $count }
button-look-at = Посмотреть
button-mend = Открыть черновик
button-give-id = Напишу его №
button-look-for = Поискать
button-look-yes = Да, это он
button-look-no = Нет, другой
button-not-there = Там его нет
button-sure-absent = Да, его там нет
button-copy-id = Копировать №
button-cabinet = 🔗 Кабинет AloVoice

draft-nameless = обзвон без названия
draft-unfinished =
    <b>Есть незаконченный черновик</b>
    Продолжить «{ $title }»? Если начать новый, этот сохранится.
draft-aside =
    <b>Черновик отложен</b>
    «{ $title }»: ничего не отправлено. Он лежит в «Обзвоны» → «Черновики».
draft-none = Сейчас открытого черновика нет.

refused-stranger = Этот бот только для менеджеров компании. Впустить вас может администратор. Ваш id:
group-private = Я работаю только в личном чате: там записи и номера не видны посторонним.
group-button = Открыть личный чат
gave-up = С последним сообщением я не справился. Отправьте его ещё раз, остальные ответы на месте.
admin-token-refused =
    ⚠️ <b>AloVoice не приняла ключ</b>
    Новые обзвоны не отправляются, состояния не обновляются. Возьмите в <cabinet>кабинете AloVoice</cabinet> новый ключ и впишите его в ALOVOICE_TOKEN.

toast-look = Ответ в сообщении выше
toast-asking = Спрашиваю…
toast-refreshed = Обновлено
toast-old-buttons = Это старые кнопки, они уже не работают.
toast-already-sent = Этот обзвон уже отправлен.
toast-too-late = Поздно: запрос уже ушёл в AloVoice.
