### Ботни ишга туширган одам терминалда ўқийди.

start-up-title = Бот ишга тушмади: { $count } та созламани кўриб чиқинг.
start-up-missing = { $name } берилмаган.
start-up-malformed = { $name }: «{ $found }» тўғри келмайди.
start-up-malformed-secret = { $name }: ёзилган қиймат тўғри келмайди.
start-up-where = Уларни .env файлига (намуна: .env.example) ёки муҳит ўзгарувчиларига ёзинг.
start-up-demo = Ботни буларсиз синаб кўриш: npm run demo
start-up-token-refused = Telegram бу BOT_TOKEN ни танимади. Уни @BotFather дан қайта нусхалаб олинг (/mybots, API Token).
start-up-port = HTTP_PORT { $port } очилмади ({ $reason }). Уни бўшатинг ёки бошқасини танланг.
start-up-data-dir = DATA_DIR { $folder } папкасидан фойдаланиб бўлмади ({ $reason }). Ботга ёзиш мумкин бўлган алоҳида папка керак.
start-up-disk-full = DATA_DIR { $folder } дискида жой қолмаган ({ $reason }). Жой бўшатинг ва ботни қайта ишга туширинг.
start-up-read-only = DATA_DIR { $folder } папкасини фақат ўқиш мумкин ({ $reason }). Ботга ёзиш мумкин бўлган папка керак.
start-up-folder-held = DATA_DIR { $folder } банд: { $host } даги { $pid } жараёни уни { $since } дан бери ушлаб турибди. Аввал ўшани тўхтатинг: битта папкада иккитаси одамларга икки марта қўнғироқ қилиши мумкин.
start-up-folder-busy = DATA_DIR { $folder } бошқа жараён билан банд. Аввал ўшани тўхтатинг: битта папкада иккитаси одамларга икки марта қўнғироқ қилиши мумкин.
start-up-restore-unfinished = DATA_DIR { $folder } ни тиклаш ярмида узилган. Қайта бажаринг: npm run restore -- <нусха папкаси>

start-up-hint-bot-token = Telegramда @BotFather беради: янги бот учун /newbot, бори учун /mybots. Кўриниши: 123456789:AAE…
start-up-hint-alovoice-token = AloVoice ҳисобингизнинг API токени: AloVoice кабинетида ёки AloVoice ёрдам хизматида.
start-up-hint-admin-ids = Ботдан фойдаланадиганларнинг Telegram id рақамлари, вергул билан: 123456789,987654321. Ўзингизникини @userinfobot айтади.
start-up-hint-alovoice-base-url = Манзил, масалан https://cld.alovoice.uz/mapi. http:// билан бошланадигани фақат шу машинанинг ўзи бўлса ёки машина ALOVOICE_PLAIN_HTTP да номланган бўлса.
start-up-hint-alovoice-plain-http = http:// билан мурожаат қилса бўладиган машиналар номи, вергул билан, масалан pbx.lan
start-up-hint-telegram-api-root = Манзил, масалан https://api.telegram.org
start-up-hint-data-dir = Маълумотлар базаси ва файллар учун папка, масалан ./data
start-up-hint-default-locale = Қуйидагилардан бири: uz, uz-Cyrl, ru, en.
start-up-hint-default-timezone = utc -12 дан utc +14 гача, бутун соатларда: utc +5
start-up-hint-recipients-format = Қуйидагилардан бири: international (998901234567), plus (+998901234567), national (901234567).
start-up-hint-calling-hours = Куннинг биринчи ва охирги соати, аввал эртароғи: 08:00-21:00
start-up-hint-undo-seconds = Бутун сон, сонияда: 0 дан 600 гача.
start-up-hint-watch-seconds = Бутун сон, сонияда: 1 дан 86400 гача.
start-up-hint-retention-days = Бутун сон, кунда: 1 дан 3650 гача.
start-up-hint-call-memory-days = Бутун сон, кунда: 7 дан 3650 гача.
start-up-hint-http-port = Порт рақами, 0 дан 65535 гача; вебхук бусиз ишламайди.
start-up-hint-webhook-url = Telegram ета оладиган https манзил, ичида токен бўлмасин. WEBHOOK_SECRET ва HTTP_PORT билан бирга берилади.
start-up-hint-webhook-secret = 256 тагача лотин ҳарфи, рақам, _ ва -, ўзингиз ўйлаб топинг. WEBHOOK_URL ва HTTP_PORT билан бирга берилади.
start-up-hint-secret-key = base64 даги 32 та тасодифий байт, шу буйруқ беради: openssl rand -base64 32
start-up-hint-log-level = Қуйидагилардан бири: trace, debug, info, warn, error, fatal.
