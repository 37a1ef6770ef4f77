# What the admins are told of what keeps the bot from working, once, and once more when it is over.
# $since, $until: moments in words; both are there in all of them.

outage-disk =
    ⚠️ <b>Бот серверида жой қолмади</b>
    Шу пайтдан бери: { $since }. Бот янги хабар ва файлларни сақлай олмаслиги мумкин. Тасдиқланганлар йўқолмаган. DATA_DIR турган дискда жой бўшатинг.
outage-disk-over =
    ✅ <b>Дискда яна жой бор</b>
    Жой бўлмаган пайт: { $since } – { $until }. Шу орада юборилганларни бот ҳозир кўриб чиқяпти.
outage-pbx =
    ⚠️ <b>AloVoice жавоб бермаяпти</b>
    Шу пайтдан бери: { $since }. Ҳозир бошланган обзвон ҳақида бот кейин Сиздан сўраши мумкин; ҳолатлар янгиланмайди. Алоқа тикланса, бот ёзади.
outage-pbx-over =
    ✅ <b>AloVoice яна жавоб беряпти</b>
    Жавоб бермаган пайт: { $since } – { $until }. /campaigns ни кўринг: шу орада бошланган обзвон жавобингизни кутаётган бўлиши мумкин.
outage-telegram-over =
    ✅ <b>Ботнинг Telegram билан алоқаси тикланди</b>
    Алоқа бўлмаган пайт: { $since } – { $until }. Шу орада ёзилганларга бот ҳозир жавоб беряпти; ўша пайт бошланиши керак бўлган обзвонларни текширинг: /campaigns
