### Қоралама устаси: саволлар, ўқиб чиқиш.

plain = { $text }
wizard-header = <b>{ $step } / { $steps } · { $name }</b>
edit-header = <b>{ $name }</b>
step-recording = Аудио
step-list = Рақамлар
step-name = Номи
step-trunks = Линиялар
step-days = Кунлар
step-hours = Соатлар
step-options = Созламалар

file-looking = «{ $name }» текширилмоқда…
file-too-big = ⚠️ «{ $name }» 20 МБ дан катта, Telegram уни менга бермайди. Кичикроқ файл юборинг.
file-gone = ⚠️ «{ $name }» Telegramда топилмади. Уни қайтадан юборинг.
file-not-served = ⚠️ «{ $name }» файлини ололмадим. Гап файлда эмас, бот созламасида: администраторга айтинг, у тузатгач, файлни қайта юборинг.
file-unreachable = ⚠️ «{ $name }» файлини Telegramдан олиб бўлмади. Бироздан кейин қайта юборинг.
file-failed = ⚠️ «{ $name }» файлини ўқиб бўлмади. Бошқа кўринишда сақлаб, қайта юборинг.
offer-replace = Алмаштириш: { $name }

recording-ask =
    Мижозлар эшитадиган аудиони юборинг: mp3 файл ёки овозли хабар.
recording-card =
    <b>{ $name }</b>, { $length }
recording-replace = Алмаштириш учун бошқасини юборинг.
recording-taken = Аудио аллақачон танланган. Янгисига алмаштирайми?
recording-not-text = ⚠️ Матнни ўқиб бера олмайман, менга овоз керак.

name-ask =
    Обзвон номини ёзинг ёки таклифни танланг: <b>{ $suggestion }</b>
name-take = Шу ном бўлсин
name-ask-again =
    Ҳозирги номи: <b>{ $name }</b>. Янгисини ёзинг ёки давом этинг.
name-empty = ⚠️ Ном бўш бўлмасин. Бир-икки сўз ёзинг.
name-doubted = «{ $name }»: бу номми? Шундай бўлса, тугмани босинг, бўлмаса, номини ёзинг. Ёрдам: /help
name-long = ⚠️ Ном { $length } белги чиқди, кўпи билан { $most } та бўлсин. Қисқароқ ёзинг.

trunks-asking = Линиялар AloVoiceдан сўралмоқда…
trunks-none = ⚠️ AloVoice ҳисобида линия йўқ. <cabinet>Кабинетда</cabinet> линия уланг ва «Янгилаш»ни босинг.
trunks-ask = Қайси линиялардан қўнғироқ қиламиз? Бир нечтасини белгилаш мумкин.
trunks-chosen = Танланди: { $count } та
trunks-ticked = ✅ { $trunk }
trunks-all = Ҳаммаси
trunks-choose-one = ⚠️ Камида битта линияни белгиланг.
trunks-unknown = ⚠️ «{ $text }» ҳисобингиздаги линиялар орасида йўқ. Тугмалардан танланг.

days-ask =
    Қайси кунлари қўнғироқ қиламиз? Танланг ёки ёзинг: «эртага», «25-апрелдан 30-апрелгача».
days-ask-last = Биринчи кун: <b>{ $first }</b>. Энди охирги кунни танланг.
days-only-this = Фақат шу кун
days-not-read = ⚠️ «{ $text }» қайси кун эканини тушунмадим.

hours-ask =
    Ҳар куни соат нечадан нечагача ({ $zone })? Танланг ёки ёзинг: «9 дан 18 гача».
hours-not-read = ⚠️ «{ $text }» қайси соат эканини тушунмадим.

options-ask = Одатда буларни ўзгартириш шарт эмас.
options-figures =
    📞 бир вақтда { $maxline } та қўнғироқ
    ✅ муваффақиятли ҳисобланади: { $goodtime } сониядан
    🔁 { $tries } та уриниш
options-zone = 🕘 { $zone }
options-starts-itself = ▶️ Вақти келганда ўзи бошланади.
options-paused-warning = ⚠️ Паузада яратилади: уни фақат <cabinet>AloVoice кабинетидан</cabinet> бошлаш мумкин бўлади.
button-calls-at-once = { $count } та бирдан
options-maxline = Бир вақтда: { $value }
options-goodtime = { $value } сониядан
options-tries = Уриниш: { $value }
options-zone-ask = 🕘 Вақт минтақаси: { $zone }. Бошқаси керак бўлса, шундай ёзинг: +4
options-ask-maxline =
    <b>Бир вақтда нечта қўнғироқ?</b>
    Ҳозир: { $value }. Танланг ёки сонини ёзинг.
options-ask-tries =
    <b>Ҳар бир рақамга нечта уриниш?</b>
    Ҳозир: { $value }. Танланг ёки сонини ёзинг.
options-ask-goodtime =
    <b>Қўнғироқ неча сониядан муваффақиятли?</b>
    Ҳозир: { $value }. Танланг ёки сонини ёзинг.
options-button-starts = Ўзи бошлансин
options-button-paused = Паузада яратиш
options-not-text = ⚠️ «{ $text }» бу ерга мос келмади. Тугмалардан фойдаланинг ёки вақт минтақасини ёзинг: +5

edit-ask = <b>Нимани ўзгартирамиз?</b>
edit-recording = Аудио: { $what }
edit-list = Рақамлар: { $count } та
edit-name = Номи: { $name }
edit-trunks = { $more ->
    [0] Линия
   *[other] Линиялар
}: { $trunks }
edit-days = { $each ->
    [once] Кун
   *[day] Кунлар
}: { $days }
edit-options = Бошқа созламалар
edit-hours = Соат: { $hours }
review-title = <b>Текшириб чиқинг</b>
review-start = Бошлаш · { $count } та
review-agree-night = Розиман: { $hours }
review-not-text = ⚠️ Ёзув керак эмас: бошлаш ёки ўзгартириш учун тугмани босинг.

line-recording = 🎧 аудио, { $length }
line-list = 👥 { $count } та рақам: { $ends }
line-name = ✏️ { $name }
line-trunks = 📞 { $count ->
    [1] линия
   *[other] линиялар
}: { $trunks }
line-days = 🗓 { $days }
line-hours = 🕘 { $each ->
    [day] ҳар куни { $hours }
   *[once] { $hours }
} ({ $zone })
line-options = 🔁 { $tries } та уриниш, бир вақтда { $maxline } та қўнғироқ, муваффақиятли ҳисобланади: { $goodtime } сониядан
line-schedule = 🗓 { $days }, { $each ->
    [day] ҳар куни { $hours }
   *[once] { $hours }
} ({ $zone })
line-from = 📞 { $trunks }{ $maxline ->
    [1] {""}
   *[other] , бир вақтда { $maxline } та қўнғироқ
}
line-played = 🎧 { $name }, { $length }
line-settings = 🔁 { $settings }
setting-maxline = бир вақтда { $maxline } та қўнғироқ
setting-tries = { $tries } та уриниш
setting-goodtime = муваффақиятли ҳисобланади: { $goodtime } сониядан
line-paused = ⚠️ паузада яратилади: фақат <cabinet>AloVoice кабинетидан</cabinet> бошланади

edited-message = ⚠️ Таҳрирланган хабар ҳисобга олинмайди. Ўзгаришни янги хабар билан юборинг.
unexpected-photo = ⚠️ Расм бу ерда керак эмас. Киритганларингиз жойида.
unexpected-sticker = ⚠️ Стикер чиройли, лекин бу саволга жавоб эмас.
unexpected-video = ⚠️ Видеодан овозни ололмайман. Mp3 ёки овозли хабар юборинг.
unexpected-command = ⚠️ Бундай буйруқ йўқ. Буйруқлар рўйхати: /help. Киритганларингиз жойида.
unexpected-location = ⚠️ Жойлашув бу ерда керак эмас. Киритганларингиз жойида.
unexpected-other = ⚠️ Бундай хабарни тушунмайман. Киритганларингиз жойида.
