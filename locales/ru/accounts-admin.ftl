### /accounts: какие есть аккаунты AloVoice, у кого они, и их ключи.

help-accounts = /accounts — аккаунты AloVoice
accounts-title = <b>Аккаунты AloVoice</b>
accounts-row = 🏢 { $account } · { $key } · { $state }
accounts-row-trouble = ⚠️ { $account } · { $key } · { $state }
accounts-one =
    <b>{ $account }</b>
    { $key } · { $state }
accounts-key-settings = ключ в настройках
accounts-key-ending = ключ …{ $ending }
accounts-key-closed = ключ не открывается
accounts-key-new = новый ключ
accounts-state-lines = { $lines ->
    [one] { $lines } линия
    [few] { $lines } линии
   *[other] { $lines } линий
}
accounts-state-refused = AloVoice не принимает ключ
accounts-state-away = AloVoice не ответила
accounts-state-asking = узнаю линии
accounts-state-trying = спрашиваю AloVoice
accounts-state-unnamed = пока без названия
accounts-state-closed = отправьте его ещё раз
accounts-nameless = Новый аккаунт
accounts-suggested = Аккаунт { $n }
accounts-no-key =
    <b>Для других аккаунтов нужен SECRET_KEY</b>
    Им шифруются их ключи. Его создаст Node:
    <code>node -p "crypto.randomBytes(32).toString('base64')"</code>
    Впишите в настройки и перезапустите бота. Копию храните отдельно.
accounts-ask-token = <b>Отправьте ключ AloVoice этого аккаунта</b>
accounts-ask-new-token = <b>Отправьте новый ключ AloVoice для «{ $account }»</b>
accounts-ask-token-how = Одним сообщением, без ничего другого. Я сразу уберу его из чата и больше никогда не покажу.
accounts-unread = Это не ключ. Отправьте только ключ, одним сообщением.
accounts-trying = Спрашиваю AloVoice, подходит ли ключ…
accounts-unreachable = ⚠️ AloVoice сейчас не отвечает. Ключ храню зашифрованным и пробую дальше: { $until } — последний раз.
accounts-works = ✅ Ключ подходит: { $lines ->
    [one] { $lines } линия
    [few] { $lines } линии
   *[other] { $lines } линий
}
accounts-name-ask = <b>Как назвать аккаунт?</b>
accounts-rename = <b>Как теперь назвать «{ $account }»?</b>
accounts-name-how = Напишите название, не длиннее { $most } букв.
accounts-name-bad = Такое название не подходит: нужно от 1 до { $most } букв. Напишите другое.
accounts-name-taken = «{ $account }» уже называется другой аккаунт. Напишите другое название.
accounts-ready = ✅ «{ $account }» готов. У администраторов он есть, другим дайте его в «{ $people }».
accounts-ready-alone = ✅ «{ $account }» готов.
accounts-renamed = ✅ Теперь он называется «{ $account }».
accounts-was-here =
    <b>«{ $account }» здесь уже был</b>
    Это тот же аккаунт? Тогда вернутся его обзвоны и номера, на которые с него не звонят.
accounts-was-here-other = ⚠️ Линии у этого ключа совсем другие, чем были: похоже, это другой аккаунт.
accounts-back = ✅ «{ $account }» снова здесь, со своими обзвонами и номерами, на которые не звонят.
accounts-new-token = ✅ «{ $account }» работает с новым ключом: { $lines ->
    [one] { $lines } линия
    [few] { $lines } линии
   *[other] { $lines } линий
}
accounts-same = Этот ключ открывает те же линии, что и «{ $account }»: это тот же аккаунт, он здесь уже есть. Ключ я не сохранил.
accounts-other-lines = ⚠️ Этот ключ не открывает ни одной линии «{ $account }»: он от другого аккаунта. Я его не сохранил. Добавьте его отдельным аккаунтом.
accounts-refused = ⚠️ AloVoice не принимает этот ключ. Я его не сохранил. Скопируйте ещё раз из <cabinet>кабинета AloVoice</cabinet>.
accounts-given-up = ⚠️ AloVoice так и не ответила. Ключ я не сохранил: отправьте его позже.
accounts-lost = ⚠️ SECRET_KEY сменили, и присланный вами ключ больше не открывается. Отправьте его ещё раз.
accounts-people =
    <b>Кто звонит с «{ $account }»?</b>
    Нажатие даёт аккаунт или забирает. У кого забрали, у того ещё не отправленное снова черновик.
accounts-person = { $has ->
    [yes] ✅ { $name }
   *[no] { $name }
}
accounts-remove-ask =
    <b>Убрать «{ $account }»?</b>
    Ключ я забуду. С него больше никто не позвонит, а его черновики спросят другой аккаунт.
accounts-remove-held = { $held ->
    [one] { $held } ещё не отправленный обзвон снова станет черновиком.
    [few] { $held } ещё не отправленных обзвона снова станут черновиками.
   *[other] { $held } ещё не отправленных обзвонов снова станут черновиками.
}
accounts-remove-running = ⚠️ { $running ->
    [one] { $running } обзвон уже в AloVoice: он продолжится сам, я о нём больше не сообщу.
    [few] { $running } обзвона уже в AloVoice: они продолжатся сами, я о них больше не сообщу.
   *[other] { $running } обзвонов уже в AloVoice: они продолжатся сами, я о них больше не сообщу.
}
accounts-remove-back = Добавите снова под тем же названием — его обзвоны вернутся.
accounts-removed = «{ $account }» убран, ключ забыт
button-account-remove = Убрать
button-account-remove-sure = Убрать аккаунт
accounts-last-admin = Кто-то должен о нём узнавать: хотя бы у одного администратора аккаунт остаётся.
button-accounts = Аккаунты
button-account-add = Добавить аккаунт
button-account-rename = Переименовать
button-account-new-token = Новый ключ
button-account-people = У кого он есть
button-account-other-name = Другое название
button-account-drop = Не добавлять
button-account-same = Тот же аккаунт
button-account-again = Отправить другой ключ

token-delete-it = ⚠️ Убрать ваше сообщение с ключом из чата не получилось: удалите его сами.
token-late = Время для ключа вышло, я его не сохранил. Откройте /accounts и начните снова.
token-taken-out = Похоже на ключ AloVoice. Я убрал его из чата и ничего из него не сохранил.
token-found = ⚠️ Похоже на ключ AloVoice. Я ничего из него не сохранил, но убрать его из чата не получилось: удалите сами.
token-where-admin = Ключу место только в /accounts, когда я о нём спрашиваю.
token-where-other = Аккаунты добавляет ваш администратор.
token-where-group = Его могли увидеть: получите новый в <cabinet>кабинете AloVoice</cabinet>. Ключу место только в личном чате со мной, в /accounts.

journal-what-account-added = добавил аккаунт
journal-what-account-token = новый ключ аккаунта
journal-what-account-dropped = передумал добавлять аккаунт
journal-what-account-back = аккаунт снова здесь
journal-what-account-named = аккаунт назван «{ $account }»
journal-what-account-removed = убрал аккаунт «{ $account }»
journal-what-account-ticked = { $has ->
    [yes] дал аккаунт
   *[no] забрал аккаунт
}
