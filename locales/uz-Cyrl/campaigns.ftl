### Юбориш, обзвон картаси, хабарлар.

submission-held =
    <b>«{ $name }» { $time } да юборилади</b>
    { $count } та рақам. AloVoiceга кетгач, бу ердан тўхтатиб бўлмайди.
submission-kept =
    <b>«{ $name }» ҳозирча ботда</b>
    AloVoiceга { $moment } да ({ $zone }) топширилади: { $count } та рақам. Унгача ўзгартирса ҳам, тўхтатса ҳам бўлади.
    Ўша пайтда бот ишлаб туриши керак.
submission-not-reached =
    <b>⚠️ «{ $name }» ҳали ботда</b>
    AloVoiceга уланиб бўлмаяпти. Соат { $time } гача ({ $zone }) ҳар дақиқада қайта уринаман: { $count } та рақам. Унгача ўзгартирса ҳам, тўхтатса ҳам бўлади.
submission-sending =
    <b>«{ $name }» юборилмоқда… { $percent } %</b>
    { $count } та рақам.
submission-stopped =
    <b>Тўхтатилди</b>
    «{ $name }» AloVoiceга юборилмади. Жавобларингиз қораламада.
submission-stale =
    <b>«{ $name }» юборилмади</b>
submission-rejected =
    <b>«{ $name }» яратилмади</b>
submission-absent =
    <b>Тушунарли</b>
    «{ $name }» AloVoiceда йўқ. Жавобларингиз қораламада, текшириб қайта юборинг.
submission-unknown = <b>⚠️ «{ $name }» яратилган-яратилмагани номаълум</b>
unknown-no-answer = AloVoice жавоб бермади.
unknown-cut = AloVoice билан алоқа жавоб келмасдан узилди.
unknown-failure = AloVoice ўзида носозлик борлигини айтди (код { $status }).
unknown-answer = AloVoice { $status } коди билан жавоб берди: бундан обзвон яратилган-яратилмагани билинмайди.
unknown-unreadable = AloVoice жавобида обзвоннинг № и йўқ.
unknown-interrupted = Юбориш пайтида ботнинг ўзи тўхтаб қолган.
submission-unknown-ask =
    Обзвон ({ $count } та рақам) яратилган ҳам, яратилмаган ҳам бўлиши мумкин. Икки марта қўнғироқ қилмаслик учун <cabinet>AloVoice кабинетини</cabinet> текширинг.

    У ерда бўлса, № ини ёзинг. Бўлмаса, шуни айтинг.
unknown-waiting = <b>⚠️ { $count } та обзвон жавобингизни кутяпти:</b> яратилган-яратилмагани номаълум
unknown-row = ⚠️ { $name }
submission-looking =
    <b>«{ $name }» AloVoiceдан қидириляпти…</b>
    Бу ярим дақиқагача вақт олади.
look-found =
    <b>№ { $id }, { $day } { $time } да яратилган: шуми?</b>
    Номи, кунлари ва соатлари «{ $name }» билан бир хил.
look-missed = № { $first }–{ $last } орасида топилмади. Бу ҳали йўқ дегани эмас.
look-stopped = Қидирув № { $last } да тўхтади. Бу ҳеч нарсани исботламайди.
look-nowhere = Қидиришни нимадан бошлаш номаълум: олдинги обзвонларнинг № и йўқ.
submission-sure-absent =
    <b><cabinet>Кабинетда</cabinet> «{ $name }» аниқ йўқми?</b>
    Агар у бор бўлса, { $count } та рақамга иккинчи марта қўнғироқ қилинади.
submission-give-id =
    <b>Обзвоннинг № ини ёзинг</b>
    <cabinet>AloVoice кабинетида</cabinet> «{ $name }» ёнида туради, масалан: 123
give-id-not-a-number = ⚠️ «{ $text }» обзвоннинг № и эмас. Фақат рақамларини ёзинг, масалан: 123
give-id-no-such = ⚠️ AloVoiceда № { $id } обзвони йўқ. <cabinet>Кабинетдан</cabinet> қайта кўринг.
give-id-another = ⚠️ № { $id } — бу бошқа обзвон: «{ $name }». <cabinet>Кабинетдан</cabinet> қайта кўринг.

stale-held-too-long = Бот ишламай турган пайтда вақт ўтиб кетди. Текшириб, қайтадан бошланг.
stale-moment-missed = Топшириш вақтида бот ишламай турган эди. Текшириб, қайтадан бошланг.
stale-clock-set = Бот турган компьютернинг соати ўзгартирилган, топшириш вақтига ишониб бўлмайди. Текшириб, қайтадан бошланг.
stale-window-over = Белгиланган вақт ўтиб кетди. Кун ёки соатни ўзгартиринг.
pbx-no-connection = AloVoiceга уланиб бўлмади. Бироздан кейин қайта урининг.
pbx-token-refused = AloVoice калитни қабул қилмади. Администраторга айтинг: калитни янгилаш керак.
pbx-refused = AloVoice сўровни қабул қилмади. Администраторга айтинг.
pbx-not-found = AloVoice бундай сўровни танимади. Администраторга айтинг.
pbx-busy = AloVoice банд. Бир-икки дақиқадан кейин қайта урининг.
pbx-no-answer = AloVoice жавоб бермади. Бироздан кейин қайта урининг.
pbx-cut = AloVoice билан алоқа узилди. Бироздан кейин қайта урининг.
pbx-server-trouble = AloVoiceда носозлик. Бироздан кейин қайта урининг.
pbx-unreadable = AloVoice тушунарсиз жавоб берди. Бироздан кейин қайта урининг.
pbx-no-file = Аудио ёки рўйхат сақлаш муддати тугагани учун ўчирилган. Файлларни қайтадан юборинг.
pbx-said = AloVoice жавоби: «{ $said }»

card-title = <b>{ $name }</b> · № { $id }
card-taken = ✅ Қабул қилинди: <b>{ $name }</b> · № { $id }
card-starts = ▶️ { $day }, { $time } да бошланади ({ $zone })
card-stop = Тўхтатиш фақат <cabinet>AloVoice кабинетида</cabinet>.
card-who-answered = Ким жавоб бергани <cabinet>AloVoice кабинетида</cabinet> кўринади.
card-status = Ҳолати: <b>{ $status }</b> · текширилди { $asked ->
    [today] { $time }
   *[earlier] { $day }, { $time }
}
card-list = 👥 { $count } та рақам
card-list-differ = 👥 AloVoice санагани: { $count } та, юборилгани: { $sent } та
card-not-counted = 👥 AloVoice рақамларни ҳали санамади
card-trunks = 📞 { $count ->
    [1] AloVoiceдаги линия
   *[other] AloVoiceдаги линиялар
}: { $trunks }
card-trunks-chosen = 📞 { $count ->
    [1] линия
   *[other] линиялар
}: { $chosen } (AloVoiceда { $named })
card-paused = ⚠️ паузада: фақат <cabinet>AloVoice кабинетидан</cabinet> бошланади
status-new = янги
status-running = бошланди
status-paused = паузада
status-finished = тугади
status-stopped = тўхтатилди
status-failed = амалга ошмади
status-not-asked = ҳали текширилмаган
status-no-such = AloVoiceда № { $id } обзвони йўқ.
status-which = Қайси обзвон? № ини, номини ёки кунини ёзинг: /status 123, /status акция, /status 27.11
campaigns-none = Ҳали обзвон йўқ. Биринчисини бошланг.
campaigns-none-handed-over = AloVoiceда ҳали обзвон йўқ. Тасдиқлаганингиз ҳозирча ботда.
campaigns-title = <b>Обзвонлар: { $count } та</b>
campaigns-row = { $day } · { $name } · { $count }
campaigns-search =
    <b>Қайси обзвонни қидирамиз?</b>
    Номининг бир қисмини, кунини ёки № ини ёзинг, масалан: акция, 27.11
campaigns-found = <b>Топилди: { $count } та</b>
campaigns-none-found =
    <b>«{ $text }» топилмади</b>
    Номининг бир қисмини, кунини ёки № ини ёзинг, масалан: акция, 27.11
campaigns-more = Яна { $count } таси бор: номини ёки кунини тўлиқроқ ёзинг.
button-search = Қидириш
button-mute = Овозсиз
button-unmute = Овозли
toast-muted = Бу обзвон ҳақида хабар келмайди, картаси янгиланиб туради.
toast-unmuted = Бу обзвон ҳақида яна хабар келади.
news-began = ▶️ «{ $name }» (№ { $id }) бошланди{ $known ->
    [yes] .
   *[no] . AloVoiceдаги ҳолати: { $status }.
}
news-not-begun = ⚠️ «{ $name }» (№ { $id }) ҳали бошланмади: вақти { $time } да келган, ҳолати: { $status }. <cabinet>AloVoice кабинетини</cabinet> текширинг.
news-failed = ⚠️ «{ $name }» (№ { $id }) амалга ошмади. <cabinet>AloVoice кабинетини</cabinet> текширинг.
news-over = { $meaning ->
    [finished] 🏁 «{ $name }» (№ { $id }) тугади.
    [stopped] «{ $name }» (№ { $id }) тўхтатилди.
   *[other] 🏁 «{ $name }» (№ { $id }) вақти тугади. Ҳолати: { $status }.
}
news-fewer = ⚠️ «{ $name }» (№ { $id }): юборилган { $sent } та рақамдан AloVoice { $counted } тасини санади. Рўйхатни <cabinet>AloVoice кабинетида</cabinet> текширинг.
