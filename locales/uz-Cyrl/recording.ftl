### Аудио ҳақида: камчиликлар ва радлар.

finding-silent = ⚠️ Аудиода овоз йўқ. Бошқасини юборинг.
finding-no-speech = ⚠️ Аудиода нутқ эшитилмади. Тўғри файл эканини тинглаб кўринг.
finding-too-quiet = ⚠️ Овоз паст: кўчада эшитилмаслиги мумкин.
finding-clipped = ⚠️ Овоз жуда баланд: аудионинг { $percent } фоизи хириллайди.
finding-lead-silence = ⚠️ Бошида { $seconds } сония жимлик: одамлар гўшакни қўйиб қўяди.
finding-inside-silence = ⚠️ Ўртасида { $seconds } сония жимлик бор.
finding-tail-silence = ⚠️ Охирида { $seconds } сония жимлик бор.
finding-long = ⚠️ { $length } — узун: кўпчилик 30 сониядан кейин тингламай қўяди.
finding-very-long = ⚠️ { $length } — жуда узун: охиригача деярли ҳеч ким тингламайди.
finding-opposite-phase = ⚠️ Чап ва ўнг каналлар бир-бирини сўндиради: телефонда деярли эшитилмайди.
finding-low-rate = ⚠️ Сифати паст ({ $rate } Гц): овоз бўғиқ эшитилади.
finding-dc-offset = ⚠️ Аудиода доимий шовқин бор. Бошқа қурилмада ёзиб кўринг.
finding-goodtime = ⚠️ Аудио { $length }, қўнғироқ эса { $goodtime } сониядан муваффақиятли ҳисобланади: ҳеч ким ҳисобга кирмайди.

flaw-silent = ⚠️ Аудиода овоз йўқ
flaw-no-speech = ⚠️ Нутқ эшитилмади
flaw-too-quiet = ⚠️ Овоз паст
flaw-clipped = ⚠️ Овоз баланд, { $percent } фоизи хириллайди
flaw-lead-silence = ⚠️ Бошида { $seconds } сония жимлик
flaw-inside-silence = ⚠️ Ўртасида { $seconds } сония жимлик
flaw-tail-silence = ⚠️ Охирида { $seconds } сония жимлик
flaw-long = ⚠️ { $length } — узун
flaw-very-long = ⚠️ { $length } — жуда узун
flaw-opposite-phase = ⚠️ Каналлар бир-бирини сўндиради
flaw-low-rate = ⚠️ Сифати паст ({ $rate } Гц)
flaw-dc-offset = ⚠️ Доимий шовқин бор
flaw-goodtime = ⚠️ { $length }, ҳисоб эса { $goodtime } сониядан

recording-refused-not-audio =
    ⚠️ Бу файлда аудио топилмади: «{ $name }» { $format ->
        [jpg] аслида расм
        [png] аслида расм
        [gif] аслида расм
        [webp] аслида расм
        [pdf] аслида PDF
        [xlsx] аслида Excel жадвали
        [docx] аслида Word ҳужжати
        [zip] аслида архив
       *[other] — бошқа турдаги файл
    }. Шу ерда овозли хабар ёзинг ёки mp3 юборинг.
recording-refused-m4a = ⚠️ «{ $name }» m4a форматида (iPhone шундай ёзади), уни очолмайман. Шу чатда микрофонни босиб туриб матнни ўқинг: овозли хабар бўлади. Ёки mp3 қилиб юборинг.
recording-refused-amr = ⚠️ «{ $name }» — amr форматидаги аудио, уни очолмайман. Mp3 қилиб сақланг ёки шу ерда овозли хабар ёзинг.
recording-refused-video = ⚠️ «{ $name }» аслида видео. Шу ерда овозли хабар ёзинг ёки mp3 юборинг.
recording-refused-other-audio = ⚠️ «{ $name }» — { $format } форматидаги аудио, уни очолмайман. Mp3 қилиб сақланг ёки шу ерда овозли хабар ёзинг.
recording-refused-encrypted = ⚠️ «{ $name }» ҳимояланган, уни очолмайман. Ҳимоясиз mp3 юборинг ёки овозли хабар ёзинг.
recording-refused-truncated = ⚠️ «{ $name }» охиригача юкланмаган. Уни қайтадан юборинг.
recording-refused-empty = ⚠️ «{ $name }» ичида овоз йўқ. Шу ерда овозли хабар ёзинг ёки бошқа mp3 юборинг.
recording-refused-too-long = ⚠️ «{ $name }» жуда узун. Аудио 30 сония атрофида бўлса, охиригача тинглашади.
recording-refused-joined = ⚠️ «{ $name }» — бирлаштирилган аудио, қисмларининг сифати ҳар хил, телефонда бузилиб эшитилади. Битта mp3 қилиб қайта сақланг ёки шу ерда овозли хабар ёзинг.
recording-refused-damaged = ⚠️ «{ $name }» бузилган, уни очолмадим. Қайтадан сақлаб юборинг ёки овозли хабар ёзинг.
recording-refused-gave-up = ⚠️ «{ $name }» файлини текшириб улгурмадим. Кичикроқ mp3 юборинг ёки овозли хабар ёзинг.

recording-looking-voice = Овозли хабар текширилмоқда…
recording-voice-name = Овозли хабар { $time }
recording-looking = Аудио текширилмоқда…
recording-nameless = Аудио { $time }
recording-made = ✅ { $from ->
        [ogg-opus] Овозли хабардан mp3 қилинди.
        [ogg-vorbis] Ogg файлдан mp3 қилинди.
        [wav] Wav файлдан mp3 қилинди.
       *[mp3] Телефонга мослаб қайта сақланди.
    }
recording-repaired = ✅ Тузатилди: { $what ->
        [trim] боши ва охиридаги жимлик кесилди.
        [level] овоз баландлиги меъёрга келтирилди.
       *[both] жимлик кесилди, овоз баландлиги меъёрга келтирилди.
    }
recording-used = 🎧 Бу аудио «{ $campaign }» обзвонида ишлатилган: { $day }.
recording-known = 🎧 Бу аудиони олдин ҳам юборгансиз, номи ўзгармади: «{ $name }».
recording-or-earlier = Ёки олдингиларидан танланг:
recording-earlier-ask = Қайси аудиони ишлатамиз?
recording-earlier-one = { $name } · { $length }{ $repaired ->
        [yes] {" "}· тузатилган
       *[no] {""}
    }
recording-rename-ask = Янги номини ёзинг. Ҳозиргиси: <b>{ $name }</b>
recording-repairing = «{ $name }» тузатилмоқда…
recording-repaired-ask =
    <b>Қайси бирини ишлатамиз?</b>
    🎧 асли { $before }, тузатилгани { $after }
    ✅ { $what ->
        [trim] Боши ва охиридаги жимлик кесилди.
        [level] Овоз баландлиги меъёрга келтирилди.
       *[both] Жимлик кесилди, овоз баландлиги меъёрга келтирилди.
    } Юқорида тинглаб кўринг.
recording-repaired-ready = Тузатилган аудио тайёр. Уни ишлатамизми?
recording-work-failed = ⚠️ Аудиони тайёрлай олмадим, аслининг ўзи жойида. Бироздан кейин яна уриниб кўринг.
recording-caption-telephone = Телефонда шундай эшитилади.
recording-caption-picture = Овоз шундай кўринади.
recording-picture-title = { $name }, { $length }
recording-picture-normal = меъёрдаги баландлик
recording-picture-silent = жим жойлари: { $where }
recording-picture-clipped = хириллаган жойлари: { $where }
recording-picture-fine = узоқ жимлик ҳам, хириллаш ҳам йўқ
recording-picture-more = { $named } ва яна { $count } та
recording-toast-making = Тайёрлаяпман…

recording-button-telephone = Телефонда эшитиш
recording-button-picture = Расми
recording-button-rename = Номини ўзгартириш
recording-button-earlier = Олдингилари
recording-button-as-it-is = Шундайлигича олиш
recording-button-trim = Жимликни кесиш
recording-button-level = Овозни тўғрилаш
recording-button-both = Иккаласини тузатиш
recording-button-use-repaired = Тузатилганини олиш
recording-button-keep-original = Аслини қолдириш
recording-agree-length = Розиман: { $length }
recording-agree-goodtime = Розиман: { $goodtime } сониядан
