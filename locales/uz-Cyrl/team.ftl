### Жамоада ким бор, ким рухсат сўраяпти ва кимга нима мумкин.

role-admin = администратор
role-manager = менежер
role-viewer = кузатувчи
role-chosen = ✓ { $role ->
    [admin] Администратор
    [manager] Менежер
   *[viewer] Кузатувчи
}
role-button = { $role ->
    [admin] Администратор
    [manager] Менежер
   *[viewer] Кузатувчи
}

access-button = Рухсат сўраш
access-asked =
    <b>Сўров юборилди</b>
    Администраторнинг жавоби шу ерга келади.
access-refused =
    <b>Администратор рози бўлмади</b>
    Бир кундан кейин яна сўрашингиз мумкин.
access-too-many =
    <b>Ҳозир сўраётганлар кўп</b>
    Бироздан кейин уриниб кўринг.
access-link-spent =
    <b>Бу ҳавола энди ҳеч кимни киритмайди</b>
    Ҳавола бир марта ва 24 соат ишлайди. Янгисини администраторингиз беради.
access-request =
    <b>{ $name } рухсат сўраяпти</b>
    { $username }
access-request-nameless = <b>{ $name } рухсат сўраяпти</b>
access-button-manager = Менежер қилиб
access-button-viewer = Кузатувчи қилиб
access-button-no = Йўқ
access-said-no = { $name }: рад этилди.
access-gone = Бу сўровга жавоб берилган.
access-let-in = { $role ->
    [admin] <b>Энди сиз бу ерда администраторсиз</b>
    [manager] <b>Энди сиз бу ерда менежерсиз</b>
   *[viewer] <b>Энди сиз бу ерда кузатувчисиз</b>
}
access-let-in-more = { $role ->
    [admin] Ҳамма обзвонларни кўрасиз ва одамларни киритасиз: /team
    [manager] Бошлаш учун аудио ёки рақамлар рўйхатини юборинг.
   *[viewer] Обзвонлар ва уларнинг тарихини кўрасиз: /campaigns
}
access-joined = { $role ->
    [manager] { $name } ҳаволангиз билан кирди: менежер.
   *[viewer] { $name } ҳаволангиз билан кирди: кузатувчи.
}
access-removed =
    <b>Энди сизда рухсат йўқ</b>
    Бошлаган ишларингиз администраторда.

help-team = /team — жамоа

team-title = <b>Жамоа: { $count } киши</b>
team-row = { $name } · { $role ->
    [admin] администратор
    [manager] менежер
   *[viewer] кузатувчи
}
team-person =
    <b>{ $name }</b>
    { $role ->
        [admin] Администратор: ҳаммасини кўради, одамларни киритади.
        [manager] Менежер: обзвон қилади.
       *[viewer] Кузатувчи: обзвонлар ва тарих.
    }
team-fixed = ADMIN_IDS да ёзилган: фақат ўша ерда ўзгаради.
team-last-admin = Охирги администратор қолади: бошқа ҳеч ким одам кирита олмайди.
team-not-greeted = Ботга ҳали ёзмаган.
team-button-waiting = Сўровлар: { $count }
team-button-invite = Таклиф қилиш
team-button-contacts = Контактлардан
team-button-remove = Чиқариш
team-button-sees-all = { $on ->
    [yes] ✓ Ҳамма обзвонни кўради
   *[no] Фақат ўзиникини кўради
}
team-button-approves = { $on ->
    [yes] ✓ Тасдиқлай олади
   *[no] Тасдиқламайди
}
team-waiting-title = { $count ->
    [0] Ҳозир ҳеч ким рухсат сўрамаяпти.
   *[other] <b>{ $count } киши рухсат сўраяпти</b>
}
team-invite-ask = <b>Ҳавола кимни киритади?</b>
team-invite =
    <b>{ $role ->
        [manager] Менежер учун ҳавола
       *[viewer] Кузатувчи учун ҳавола
    }</b>
    { $link }
    { $until } гача бир марта ишлайди. Қайта кўрсатилмайди.
team-invite-lost = Ҳавола кўрсатилмай қолди. Янгисини олинг.
team-contacts-ask =
    <b>Контактларингиздан танланг</b>
    Тугмалар матн майдони остида.
team-contacts-managers = Менежерлар
team-contacts-viewers = Кузатувчилар
team-picked = { $role ->
    [manager] <b>Энди { $count ->
        [one] менежер
       *[other] менежерлар
    }: { $names }</b>
   *[viewer] <b>Энди { $count ->
        [one] кузатувчи
       *[other] кузатувчилар
    }: { $names }</b>
}
team-picked-hint = Менга ёзишлари билан билишади. Уларга юборинг: { $link }
team-picked-known = Танлаганларингизнинг ҳаммаси жамоада бор.
team-remove-ask =
    <b>{ $name } жамоадан чиқарилсинми?</b>
    { $held ->
        [0] Жўнашини кутаётган обзвони йўқ.
       *[other] Жўнашини кутаётган { $held } та обзвони тўхтайди, улар ҳақида сиздан сўрайман.
    }
team-remove-drafts = { $drafts } та қораламаси бор: улар кимга ўтсин?
team-button-remove-sure = Ҳа, чиқарилсин
team-button-drafts-mine = Қораламалар менга
team-button-drafts-aside = Четда турсин
team-button-drafts-other = Бошқа кишига…
team-heirs = <b>{ $name } қораламалари кимга ўтсин?</b>
team-removed = { $name } энди жамоада эмас.
team-gone = Бу киши энди жамоада йўқ.

card-by = Кимнинг обзвони: { $person }
button-campaigns-own = Меники
button-campaigns-others = Ҳамманики: +{ $count }
campaigns-everybodys = <b>Ҳамманинг обзвонлари: { $count } та</b>
viewer-idle = Сиз бу ерда кузатувчисиз: обзвонлар ва тарих тугма остида.
look-on-none = Ҳали обзвон йўқ.
list-called-colleague = ҳамкасбингизники ({ $day })
list-colleague = ҳамкасбингизники

group-ask = Обзвон янгиликлари шу ерга келсинми: бошланди, тугади, носозлик? Бу гуруҳда бошқа ҳеч нарса ёзмайман ва жавоб бермайман.
group-on = Обзвон янгиликлари шу ерга келади: бошланди, тугади, носозлик.
group-button-here = Янгиликлар шу ерга
group-button-no-more = Янгиликсиз
group-fewer = ⚠️ «{ $name }» (№ { $id }): AloVoice юборилганидан кам рақам санади.
group-token-refused = ⚠️ AloVoice калитни қабул қилмади: обзвонлар ҳозир юборилмайди. Администраторлар билади.

journal-what-let-in = { $how ->
    [request] сўров билан кирди
    [link] ҳавола билан кирди
   *[contacts] контактлардан кирди
}: { $role ->
    [admin] администратор
    [manager] менежер
   *[viewer] кузатувчи
}
journal-what-access-refused = рухсат берилмади
journal-what-invited = жамоага ҳавола
journal-what-role = рол: { $role ->
    [admin] администратор
    [manager] менежер
   *[viewer] кузатувчи
}
journal-what-removed = жамоадан чиқарилди
journal-what-team-chat = { $on ->
    [yes] янгиликлар гуруҳга
   *[no] гуруҳга янгиликсиз
}
