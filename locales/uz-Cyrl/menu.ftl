### Тил, бош саҳифа, ёрдам, буйруқлар.

language-name = Ўзбекча
language-chosen = ✅ Ўзбекча
language-ask = <b>Тилни танланг</b>
language-set = Энди ўзбекча гаплашамиз.

start-text =
    <b>AloVoice орқали обзвон</b>
    Аудио ва рақамлар рўйхатини юборасиз, кун ва соатни айтасиз — қолганини мен қиламан.
    Бошлашдан олдин ҳаммасини бир марта текшириб оласиз.
start-draft = Тугалланмаган қоралама бор: <b>{ $title }</b>.
help-text =
    <b>Қандай ишлайди</b>
    1. Аудио юборинг: mp3 ёки шу ерда ёзилган овозли хабар.
    2. Рақамлар рўйхатини юборинг: Excel, csv ёки txt.
    3. Линия, кун ва соатни танланг. Ёзсангиз ҳам бўлади: «эртага 9 дан 18 гача».
    4. Текшириб, бошланг.
help-undo = { $seconds } сония ичида тўхтатиш мумкин.
help-commands =
    <blockquote expandable>/new — янги обзвон
    /campaigns — обзвонлар
    /status 123 — битта обзвоннинг ҳолати
    /dnc — қўнғироқ қилинмасин
    /cancel — қораламани сақлаб қўйиш
    /language — тил</blockquote>
idle-text = Обзвон бошлаш учун аудио ёки рақамлар рўйхатини юборинг, ёки тугмани босинг.

command-new = Янги обзвон
command-campaigns = Обзвонлар
command-status = Обзвон ҳолати: /status 123
command-cancel = Қораламани сақлаб қўйиш
command-language = Тил
command-help = Ёрдам

bot-description = AloVoice орқали обзвон. Аудио ва рақамлар рўйхатини юборасиз, кун ва соатни айтасиз, қолганини бот қилади. Бошлашдан олдин ҳаммасини бир марта текшириб оласиз. Фақат компания менежерлари учун.
bot-short-description = AloVoice орқали обзвон: аудио, рақамлар рўйхати, кун ва соат.

button-new = Янги обзвон
button-campaigns = Обзвонлар
button-language = Тил
button-help = Ёрдам
button-resume = Давом этиш
button-begin-anew = Янгисини бошлаш
button-take-up = Қораламага қайтиш
button-continue = Давом этиш
button-back = ‹ Орқага
button-cancel = Кейинроқ
button-refresh = Янгилаш
button-play = ▶ Тинглаш
button-more = Яна…
button-edit = Ўзгартириш
button-stop = Тўхтатиш
button-keep-until = { $time } гача турсин
button-hand-over-now = Ҳозир топшириш
button-in-hand = Ботда: { $count } та
button-wishes = Эслатмалар
button-stop-mine = Меникини тўхтатиш · { $count }
button-stop-all = Барини тўхтатиш · { $count }
button-look-at = Кўриб чиқиш
button-mend = Қораламани очиш
button-give-id = № ини ёзаман
button-look-for = Қидириб кўриш
button-look-yes = Ҳа, шу
button-look-no = Йўқ, бошқаси
button-not-there = У ерда йўқ
button-sure-absent = Ҳа, у ерда йўқ
button-copy-id = № ни нусхалаш
button-cabinet = 🔗 AloVoice кабинети

draft-nameless = номсиз обзвон
draft-unfinished =
    <b>Тугалланмаган қоралама бор</b>
    «{ $title }» билан давом этасизми? Янгисини бошласангиз, у сақланиб қолади.
draft-aside =
    <b>Қоралама сақлаб қўйилди</b>
    «{ $title }»: ҳеч нарса юборилмади. У «Обзвонлар» → «Қораламалар» ичида туради.
draft-none = Ҳозир очиқ қоралама йўқ.

refused-stranger = Бу бот фақат компания менежерлари учун. Сизга администратор рухсат бериши мумкин. Сизнинг id:
group-private = Мен фақат шахсий чатда ишлайман: у ерда аудио ва рақамларни бошқалар кўрмайди.
group-button = Шахсий чатни очиш
gave-up = Охирги хабарингизни қабул қила олмадим. Уни яна бир марта юборинг, қолган жавобларингиз жойида.
admin-token-refused =
    ⚠️ <b>AloVoice калитни қабул қилмади</b>
    Янги обзвонлар юборилмайди, ҳолатлар янгиланмайди. <cabinet>AloVoice кабинетидан</cabinet> янги калит олиб, ALOVOICE_TOKEN га ёзинг.

toast-look = Жавоб хабарда
toast-asking = Сўраяпман…
toast-refreshed = Янгиланди
toast-old-buttons = Бу эски тугмалар, улар энди ишламайди.
toast-already-sent = Бу обзвон аллақачон юборилган.
toast-too-late = Кечикдингиз: сўров AloVoiceга юборилган.
