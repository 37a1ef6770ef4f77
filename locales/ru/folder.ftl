### После запуска из копии папки с данными или после перерыва: что на руках.

submission-unknown-copied =
    <b>⚠️ Неизвестно, отправлен ли «{ $name }»</b>
    Бот запущен из копии своих данных. Обзвон ({ $count ->
        [one] { $count } номер
        [few] { $count } номера
       *[other] { $count } номеров
    }) мог уйти раньше. Чтобы не позвонить людям дважды, загляните в <cabinet>кабинет AloVoice</cabinet>.

    Если обзвон там есть, напишите его № (номер обзвона). Если нет, так и скажите.
submission-unknown-away =
    <b>⚠️ «{ $name }» не ушёл вовремя</b>
    Когда подошло его время, бот не работал, и с тех пор он его не отправлял. Чтобы не позвонить людям дважды, сначала загляните в <cabinet>кабинет AloVoice</cabinet> ({ $count ->
        [one] { $count } номер
        [few] { $count } номера
       *[other] { $count } номеров
    }).

    Если обзвон там есть, напишите его № (номер обзвона). Если нет, так и скажите: ответы снова станут черновиком.
folder-copied =
    <b>⚠️ Бот запущен из копии</b>
    Её данные: { $moment }. Что отправили позже, в ней нет, поэтому само ничего не уходит.
folder-copied-unknown =
    <b>⚠️ Бот запущен из копии</b>
    Когда её сделали, неизвестно. Что отправили позже, в ней нет, поэтому само ничего не уходит.
folder-away =
    <b>⚠️ Бот не работал</b>
    С { $since } до { $back }.
folder-look = Найдите каждый из них в <cabinet>кабинете AloVoice</cabinet>:
folder-nothing-left = Из неё больше ничего не ждёт. Более новые обзвоны ищите в <cabinet>кабинете AloVoice</cabinet>.
folder-item = • «{ $name }» · { $count ->
    [one] { $count } номер
    [few] { $count } номера
   *[other] { $count } номеров
} · { $person }
folder-item-begun = уже отправлялся
folder-item-due = время прошло
folder-item-held = уйдёт { $moment }
folder-more = … и ещё { $count }: появятся, когда решите с этими.
folder-one =
    <b>«{ $name }»: есть ли он в <cabinet>кабинете</cabinet>?</b>
    { $count ->
        [one] { $count } номер
        [few] { $count } номера
       *[other] { $count } номеров
    } · { $person }
    Если он там есть, а вы отправите, этим людям позвонят дважды.
folder-held =
    <b>«{ $name }» ждёт отправки</b>
    { $count ->
        [one] { $count } номер
        [few] { $count } номера
       *[other] { $count } номеров
    } · { $person }
    Уйдёт сам, когда подойдёт время.
folder-button-all = Отправить все · { $count }
folder-button-send = Там нет: отправить
folder-toast-settled = С этим уже решено.
left-behind-stopped =
    <b>«{ $name }» не отправлен</b>
    { $person } больше не пользуется этим ботом. Обзвон ({ $count ->
        [one] { $count } номер
        [few] { $count } номера
       *[other] { $count } номеров
    }) ждал отправки и остановлен.
left-behind-unknown =
    <b>⚠️ Неизвестно, создан ли «{ $name }»</b>
    { $person }, чей это обзвон, больше не пользуется этим ботом ({ $count ->
        [one] { $count } номер
        [few] { $count } номера
       *[other] { $count } номеров
    }). Решить это нужно кому-то ещё.
left-behind-button-send = Отправлю я
left-behind-button-settle = Разберусь я
left-behind-button-draft = В мои черновики
left-behind-button-leave = Оставить как есть
left-behind-drafted = «{ $name }» теперь среди ваших черновиков.
