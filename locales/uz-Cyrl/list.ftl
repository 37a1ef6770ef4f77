### Рақамлар рўйхати: натижа, саволлар, радлар.

list-ask =
    Рақамлар рўйхатини юборинг: Excel (.xlsx), csv ёки txt файл.
    Рақамларни шу ерга ёзсангиз ёки контакт юборсангиз ҳам бўлади.
list-replace = Яна рўйхат юборсангиз ҳам бўлади.
list-taken = ✅ Рақамлар олинди: «{ $name }», { $count } та
list-offered = «{ $name }» танланган. Яна «{ $other }» келди: { $count } та рақам. Қўшамизми ёки алмаштирамизми?
list-question-beside = «{ $chosen }» танланган. Савол «{ $name }» ҳақида.
list-question-about = Савол «{ $name }» ҳақида.
list-not-text = ⚠️ Бу хабарда рақам топмадим. Мана шундай ёзинг: 90 123 45 67
list-question-not-text = ⚠️ Қуйидаги тугмалардан бирини босинг ёки бошқа рўйхат юборинг.
list-text-no-numbers = ⚠️ «{ $name }»: телефон рақами топилмади. Мана шундай ёзинг: 90 123 45 67
list-from-message = Хабардаги рақамлар
list-from-contact = Контакт
list-button-refused = Ўтмаган қаторлар
list-button-clean = Тоза рўйхат
list-button-earlier = Олдинги рўйхатлар
list-button-foreign-too = Чет элга ҳам · { $count }
list-button-no-foreign = Чет эл рақамларисиз
list-button-add = Рўйхатга қўшиш
list-button-keep = Олдингиси қолсин
list-earlier-ask = Қайси рўйхатни оламиз?
list-earlier-one = { $name } · { $day } · { $count }
file-clean = { $name }, тоза рўйхат
file-refused = { $name }, ўтмаган қаторлар

list-card = <b>{ $numbers } та рақамга қўнғироқ қилинади</b>
    «{ $name }»: { $ends }
list-rows = Жами { $rows } та қатор = { $numbers } та рақам{ $duplicates ->
    [0] {""}
   *[other] {" "}+ { $duplicates } та такрор
}{ $refused ->
    [0] {""}
   *[other] {" "}+ { $refused } та ўтмаган
}{ $neverCalled ->
    [0] {""}
   *[other] {" "}+ { $neverCalled } та «қўнғироқ қилинмасин»даги рақам
}{ $leftOut ->
    [0] {""}
   *[other] {" "}+ { $leftOut } та олиб ташланган
}
list-refused-all-never-called = ⚠️ «{ $name }»: ҳамма рақамлар «қўнғироқ қилинмасин» рўйхатида. Бошқа рўйхат юборинг ёки /dnc ни кўринг.
list-refused-all-marked = ⚠️ «{ $name }»: ҳамма қаторларда «қўнғироқ қилинмасин» деб белгиланган. Бошқа рўйхат юборинг.
list-refused = ⚠️ { $reason }: { $count } та қатор
list-refused-sample = ⚠️ { $reason }: { $count ->
    [1] { $row }-қатор
   *[other] { $count } та, { $row }-қатордан
}
list-refused-more = ⚠️ яна { $count } та қатор: файлда
refused-file = Файл
refused-row = Қатор
refused-value = Ёзув
refused-reason = Сабаб
refused-empty = рақам ёзилмаган
refused-no-number = телефон рақами эмас
refused-too-short = рақам тўлиқ эмас
refused-no-area-code = рақам кодсиз
refused-wrong-length = рақам узунлиги тўғри келмайди
refused-unknown-code = бундай код йўқ
refused-not-foreign = чет эл рақамига ҳам ўхшамайди
refused-joined = рақамлар қўшилиб кетган
refused-masked = рақам яширилган
refused-letter = рақам ичида ҳарф бор
refused-rounded = Excel яхлитлаб юборган (9,98E+11)
refused-formula = катакда рақам ўрнига формула
refused-fraction = сумма ёки координата, телефон эмас
refused-sum = сумма, телефон эмас
refused-id = ҳужжат рақами, телефон эмас
refused-doubtful = телефон рақамими, номаълум
refused-elsewhere = рақам бошқа устунда
refused-marked = файлда белгиланган: қўнғироқ қилинмасин
refused-too-long = ёзув жуда узун
refused-several = бир нечта рақам
refused-foreign = чет эл рақами
refused-never-called = қўнғироқ қилинмайдиган рақам (/dnc)

list-which-sheet =
    <b>Қайси варақ?</b>
    «{ $name }» файлида рақамлар бир нечта варақда бор.
list-which-column =
    <b>Қайси устун?</b>
    «{ $name }» файлида рақамлар бир нечта устунда бор.
list-option = { $option }: { $samples }
list-option-counted = { $option } · { $count } та рақам: { $samples }
list-option-button = { $option } · { $count } та
list-all-of-them = Ҳаммаси
list-no-phones = Бу ерда телефон йўқ
list-any-phones =
    <b>Булар телефон рақамларими?</b>
    «{ $name }» файлида рақамга фақат шулар ўхшайди, лекин бошқа нарса бўлиши ҳам мумкин.
list-doubtful =
    <b>{ $count } та ёзув телефон бўлиши ҳам, бошқа нарса бўлиши ҳам мумкин</b>
    { $samples }. Уларга ҳам қўнғироқ қиламизми?
list-doubtful-leave-out = Уларсиз
list-doubtful-include = Уларга ҳам
list-quoted = «{ $value }»
list-other-columns = ⚠️ Файлдаги бошқа рақамлар, қўнғироқ қилинмайди: { $options }
list-refused-quoted = ⚠️ «{ $name }» ичида телефон рақами топилмади. { $samples } — телефонга ўхшамайди.
list-text-quoted = ⚠️ «{ $name }»: телефон рақами топилмади. { $samples } — телефонга ўхшамайди. Мана шундай ёзинг: 90 123 45 67
list-button-doubtful-too = Шубҳалилар ҳам · { $count }
list-button-no-doubtful = Шубҳалиларсиз
list-button-other = Ўрнига: { $option } · { $count }
list-several =
    <b>Битта катакда бир нечта рақам</b>
    { $cells } та катакда шундай, масалан: «{ $sample }». Ҳаммасига қўнғироқ қиламизми?
list-several-all = Ҳаммасига
list-several-first = Фақат биринчисига
list-foreign =
    <b>{ $count } та чет эл рақами бор</b>
    Масалан: { $samples }. Уларга ҳам қўнғироқ қиламизми?
list-foreign-leave-out = Уларсиз
list-foreign-include = Уларга ҳам

suspicion-rounded = ⚠️ { $count } та рақамни Excel яхлитлаб юборган (9,98E+11). Асл .xlsx файлни юборинг.
suspicion-equal-endings = ⚠️ { $count } та рақам бир хил { $ending } билан тугайди: Excel бузган бўлиши мумкин.
suspicion-consecutive = ⚠️ { $count } та рақам кетма-кет: { $first } … { $last }. Бу ўша рўйхатми, текширинг.
suspicion-many-duplicates = ⚠️ Такрорлар кўп: { $count } та ({ $percent } %).
suspicion-many-refused = ⚠️ Ўтмаган қаторлар кўп: { $count } та ({ $percent } %).
suspicion-many-fixed = ⚠️ Шаҳар телефонлари кўп: { $count } та ({ $percent } %).
suspicion-unknown-prefixes = ⚠️ { $count } та рақамнинг коди нотаниш: { $prefixes }. Уларга ҳам қўнғироқ қилинади.
suspicion-notes = ⚠️ { $count } та қаторда белги бор: { $notes }. Бундай рақамларга ҳам қўнғироқ қилинади.
suspicion-id-column = ⚠️ { $count } та қиймат СТИР ёки карта рақамига ўхшайди. Устун тўғрилигини текширинг.
suspicion-date-column = ⚠️ { $count } та қиймат санага ўхшайди. Устун тўғрилигини текширинг.
suspicion-hidden = ⚠️ Яширин қаторлар: { $rows }, устунлар: { $columns }, варақлар: { $sheets }. Улардаги рақамларга қўнғироқ қилинмайди.

list-refused-xls = ⚠️ «{ $name }» эски Excel форматида (.xls), уни очолмайман. Excelда очинг: Файл → Бошқача сақлаш → Excel китоби (.xlsx), сўнг юборинг.
list-refused-xlsb = ⚠️ «{ $name }» .xlsb форматида. Уни .xlsx қилиб сақланг ва юборинг.
list-refused-numbers-app = ⚠️ «{ $name }» Numbers форматида. Уни .xlsx қилиб экспорт қилинг ва юборинг.
list-refused-pdf = ⚠️ «{ $name }» — PDF, ундан рақам ололмайман. Excel, csv ёки txt юборинг.
list-refused-docx = ⚠️ «{ $name }» — Word ҳужжати. Рақамларни Excelга кўчириб, .xlsx юборинг.
list-refused-archive = ⚠️ «{ $name }» — архив. Ичидаги файлни чиқариб, ўзини юборинг.
list-refused-html = ⚠️ «{ $name }» аслида веб-саҳифа. Excelда очиб, .xlsx қилиб сақланг.
list-refused-picture = ⚠️ «{ $name }» — расм, ундан рақам ололмайман. Excel, csv ёки txt юборинг.
list-refused-media = ⚠️ «{ $name }» рўйхат эмас. Excel, csv ёки txt юборинг.
list-refused-protected = ⚠️ «{ $name }» парол билан ҳимояланган. Паролсиз сақлаб юборинг.
list-refused-not-text = ⚠️ «{ $name }» файлини ўқиб бўлмади. Excel, csv ёки txt юборинг.
list-refused-empty = ⚠️ «{ $name }» бўш. Рақамлари бор файлни юборинг.
list-refused-rounded = ⚠️ «{ $name }» файлидаги рақамлар яхлитланган (9,98E+11), охирги рақамлари йўқолган. Улар тўлиқ турган дастлабки файлни юборинг.
list-refused-no-numbers = ⚠️ «{ $name }» ичида телефон рақами топилмади. Тўғри файл эканини текширинг.
list-refused-too-big = ⚠️ «{ $name }» жуда катта. Рўйхатни бўлиб юборинг.
list-refused-too-many-places = ⚠️ «{ $name }» файлида рақамлар жуда кўп варақ ёки устунга ёзилган. Уларни битта варақнинг битта устунига йиғиб юборинг.
list-refused-bomb = ⚠️ «{ $name }» очилганда ҳаддан ташқари катталашади, уни очмадим. Рақамларни янги файлга кўчиринг.
list-refused-damaged = ⚠️ «{ $name }» бузилган. Уни қайтадан сақлаб юборинг.
list-refused-long-line = ⚠️ «{ $name }» ичида жуда узун қатор бор. Рақамларни алоҳида қаторларга ёзиб, қайта юборинг.
list-refused-no-sheet = ⚠️ «{ $name }» ичида кўринадиган варақ йўқ. Варақни очиб, қайта сақланг.
list-refused-too-slow = ⚠️ «{ $name }» файлини текшириб улгурмадим. Рўйхатни бўлиб юборинг.
list-refused-failed = ⚠️ «{ $name }» файлини ўқиб бўлмади. Уни csv қилиб сақлаб, қайта юборинг.
