### Кто в команде, кто просит доступ и что кому можно.

role-admin = администратор
role-manager = менеджер
role-viewer = наблюдатель
role-chosen = ✓ { $role ->
    [admin] Администратор
    [manager] Менеджер
   *[viewer] Наблюдатель
}
role-button = { $role ->
    [admin] Администратор
    [manager] Менеджер
   *[viewer] Наблюдатель
}

access-button = Попросить доступ
access-asked =
    <b>Просьба отправлена</b>
    Ответ администратора придёт сюда.
access-refused =
    <b>Администратор ответил «нет»</b>
    Попросить ещё раз можно через день.
access-too-many =
    <b>Сейчас просят слишком многие</b>
    Попробуйте чуть позже.
access-link-spent =
    <b>Эта ссылка больше никого не впускает</b>
    Ссылка действует один раз и 24 часа. Новую даст ваш администратор.
access-request =
    <b>{ $name } просит доступ</b>
    { $username }
access-request-nameless = <b>{ $name } просит доступ</b>
access-button-manager = Менеджером
access-button-viewer = Наблюдателем
access-button-no = Нет
access-said-no = { $name }: отказано.
access-gone = На эту просьбу уже ответили.
access-let-in = { $role ->
    [admin] <b>Теперь вы здесь администратор</b>
    [manager] <b>Теперь вы здесь менеджер</b>
   *[viewer] <b>Теперь вы здесь наблюдатель</b>
}
access-let-in-more = { $role ->
    [admin] Вам видны все обзвоны, и вы впускаете людей: /team
    [manager] Чтобы начать, пришлите запись или список номеров.
   *[viewer] Вам видны карточки и история: /campaigns
}
access-joined = { $role ->
    [manager] По вашей ссылке теперь в команде { $name }: менеджер.
   *[viewer] По вашей ссылке теперь в команде { $name }: наблюдатель.
}
access-removed =
    <b>У вас больше нет доступа</b>
    Всё начатое теперь у администратора.

help-team = /team — команда

team-title = <b>Команда: { $count }</b>
team-row = { $name } · { $role ->
    [admin] администратор
    [manager] менеджер
   *[viewer] наблюдатель
}
team-person =
    <b>{ $name }</b>
    { $role ->
        [admin] Администратор: видит всё и впускает людей.
        [manager] Менеджер: делает обзвоны.
       *[viewer] Наблюдатель: карточки и история.
    }
team-fixed = Записан в ADMIN_IDS: изменить можно только там.
team-last-admin = Последний администратор остаётся: больше некому впускать людей.
team-not-greeted = Боту ещё не писал.
team-button-waiting = Просьбы: { $count }
team-button-invite = Пригласить
team-button-contacts = Из контактов
team-button-remove = Убрать
team-button-sees-all = { $on ->
    [yes] ✓ Видит все обзвоны
   *[no] Видит только свои
}
team-button-approves = { $on ->
    [yes] ✓ Может подтверждать
   *[no] Не подтверждает
}
team-waiting-title = { $count ->
    [0] Сейчас доступ никто не просит.
    [one] <b>Доступ просит { $count } человек</b>
    [few] <b>Доступ просят { $count } человека</b>
   *[other] <b>Доступ просят { $count } человек</b>
}
team-invite-ask = <b>Кого впустит ссылка?</b>
team-invite =
    <b>{ $role ->
        [manager] Ссылка для менеджера
       *[viewer] Ссылка для наблюдателя
    }</b>
    { $link }
    Действует один раз, до { $until }. Больше она не показывается.
team-invite-lost = Ссылку показать не удалось. Сделайте новую.
team-contacts-ask =
    <b>Выберите людей из контактов</b>
    Кнопки — под полем ввода.
team-contacts-managers = Менеджеры
team-contacts-viewers = Наблюдатели
team-picked = { $role ->
    [manager] <b>Теперь { $count ->
        [one] менеджер
       *[other] менеджеры
    }: { $names }</b>
   *[viewer] <b>Теперь { $count ->
        [one] наблюдатель
       *[other] наблюдатели
    }: { $names }</b>
}
team-picked-hint = Узнают, как только напишут мне. Передайте им: { $link }
team-picked-known = Все, кого вы выбрали, уже в команде.
team-remove-ask =
    <b>{ $name }: убрать из команды?</b>
    { $held ->
        [0] Ничего не ждёт отправки.
        [one] { $held } обзвон, который ждёт отправки, остановится, и я спрошу о нём.
        [few] { $held } обзвона, которые ждут отправки, остановятся, и я спрошу о них.
       *[other] { $held } обзвонов, которые ждут отправки, остановятся, и я спрошу о них.
    }
team-remove-drafts = { $drafts ->
    [one] { $drafts } черновик: кому он достанется?
    [few] { $drafts } черновика: кому они достанутся?
   *[other] { $drafts } черновиков: кому они достанутся?
}
team-button-remove-sure = Да, убрать
team-button-drafts-mine = Черновики мне
team-button-drafts-aside = Черновики отложить
team-button-drafts-other = Кому-то ещё…
team-heirs = <b>Кому достанутся черновики: { $name }?</b>
team-removed = { $name } больше не в команде.
team-gone = Этого человека в команде уже нет.

card-by = Обзвон ведёт { $person }
button-campaigns-own = Мои
button-campaigns-others = Общие: +{ $count }
campaigns-everybodys = <b>Обзвоны всей команды: { $count }</b>
viewer-idle = Вы здесь наблюдатель: карточки и история — по кнопке.
look-on-none = Обзвонов пока нет.
list-called-colleague = обзвон коллеги ({ $day })
list-colleague = обзвон коллеги

group-ask = Присылать сюда новости обзвонов: начался, закончился, неполадки? Ни о чём другом я в этой группе не пишу и ни на что не отвечаю.
group-on = Новости обзвонов приходят сюда: начался, закончился, неполадки.
group-button-here = Новости сюда
group-button-no-more = Без новостей
group-fewer = ⚠️ «{ $name }» (№ { $id }): AloVoice насчитала меньше номеров, чем ей отправлено.
group-token-refused = ⚠️ AloVoice не приняла ключ: обзвоны сейчас не отправляются. Администраторы знают.

journal-what-let-in = { $how ->
    [request] доступ по просьбе
    [link] доступ по ссылке
   *[contacts] доступ из контактов
}: { $role ->
    [admin] администратор
    [manager] менеджер
   *[viewer] наблюдатель
}
journal-what-access-refused = отказ в доступе
journal-what-invited = ссылка в команду
journal-what-role = роль: { $role ->
    [admin] администратор
    [manager] менеджер
   *[viewer] наблюдатель
}
journal-what-removed = больше не в команде
journal-what-team-chat = { $on ->
    [yes] новости в группу
   *[no] без новостей в группу
}
