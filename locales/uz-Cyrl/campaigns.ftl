### Юбориш, обзвон картаси, хабарлар.

submission-held =
    <b>«{ $name }» { $time } да юборилади</b>
    { $count } та рақам. AloVoiceга кетгач, бу ердан тўхтатиб бўлмайди.
submission-sending =
    <b>«{ $name }» юборилмоқда… { $percent }%</b>
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
submission-unknown =
    <b>⚠️ «{ $name }» яратилгани номаълум</b>
    AloVoice жавоб бермади: обзвон ({ $count } та рақам) яратилган ҳам, яратилмаган ҳам бўлиши мумкин. Икки марта қўнғироқ қилмаслик учун AloVoice кабинетини текширинг.

    Обзвон у ерда бўлса, рақамини ёзинг. Бўлмаса, шуни айтинг.
submission-sure-absent =
    <b>Кабинетда «{ $name }» аниқ йўқми?</b>
    Агар у бор бўлса, { $count } та рақамга иккинчи марта қўнғироқ қилинади.
submission-give-id =
    <b>Обзвон рақамини ёзинг</b>
    AloVoice кабинетида «{ $name }» ёнида туради, масалан: 123
give-id-not-a-number = ⚠️ «{ $text }» рақам эмас. Фақат рақамини ёзинг, масалан: 123
give-id-no-such = ⚠️ AloVoiceда { $id } рақамли обзвон йўқ. Кабинетдан қайта кўринг.
give-id-another = ⚠️ { $id } — бу бошқа обзвон: «{ $name }». Кабинетдан қайта кўринг.

stale-held-too-long = Бот ишламай турган пайтда вақт ўтиб кетди. Текшириб, қайтадан бошланг.
stale-window-over = Белгиланган вақт ўтиб кетди. Кун ёки соатни ўзгартиринг.
pbx-no-connection = AloVoiceга уланиб бўлмади. Бироздан кейин қайта урининг.
pbx-token-refused = AloVoice калитни қабул қилмади. Администраторга айтинг: калитни янгилаш керак.
pbx-refused = AloVoice сўровни қабул қилмади.
pbx-not-found = AloVoice бундай сўровни танимади.
pbx-busy = AloVoice банд. Бир-икки дақиқадан кейин қайта урининг.
pbx-no-answer = AloVoice жавоб бермади. Бироздан кейин қайта урининг.
pbx-cut = AloVoice билан алоқа узилди. Бироздан кейин қайта урининг.
pbx-server-trouble = AloVoiceда носозлик. Бироздан кейин қайта урининг.
pbx-unreadable = AloVoice тушунарсиз жавоб берди. Бироздан кейин қайта урининг.
pbx-no-file = Аудио ёки рўйхат сақлаш муддати тугагани учун ўчирилган. Файлларни қайтадан юборинг.
pbx-interrupted = Бот юбориш пайтида тўхтаб қолган.
pbx-said = AloVoice жавоби: «{ $said }»

card-title = <b>{ $name }</b> · № { $id }
card-status = Ҳолати: <b>{ $status }</b>
card-recipients = 👥 { $count } та рақам
card-not-counted = 👥 AloVoice рақамларни ҳали санамади
card-trunks = 📞 AloVoiceдаги линия: { $trunks }
card-paused = ⚠️ паузада: фақат AloVoice кабинетидан бошланади
card-asked = Сўралган: { $day }, { $time }
status-new = янги
status-not-asked = ҳали сўралмаган
status-no-such = AloVoiceда { $id } рақамли обзвон йўқ.
status-which = Қайси обзвон? Рақамини ёзинг: /status 123
campaigns-none = Ҳали обзвон йўқ. Биринчисини бошланг.
campaigns-title = <b>Обзвонлар: { $count } та</b>
campaigns-row = { $name } · { $status }
news-status = «{ $name }» (№ { $id }): { $from } → <b>{ $to }</b>
