### Botni ishga tushirgan odam terminalda oʻqiydi.

start-up-title = Bot ishga tushmadi: { $count } ta sozlamani koʻrib chiqing.
start-up-missing = { $name } berilmagan.
start-up-malformed = { $name }: «{ $found }» toʻgʻri kelmaydi.
start-up-malformed-secret = { $name }: yozilgan qiymat toʻgʻri kelmaydi.
start-up-where = Ularni .env fayliga (namuna: .env.example) yoki muhit oʻzgaruvchilariga yozing.
start-up-demo = Botni bularsiz sinab koʻrish: npm run demo
start-up-token-refused = Telegram bu BOT_TOKEN ni tanimadi. Uni @BotFather dan qayta nusxalab oling (/mybots, API Token).
start-up-port = HTTP_PORT { $port } ochilmadi ({ $reason }). Uni boʻshating yoki boshqasini tanlang.
start-up-data-dir = DATA_DIR { $folder } papkasidan foydalanib boʻlmadi ({ $reason }). Botga yozish mumkin boʻlgan alohida papka kerak.
start-up-disk-full = DATA_DIR { $folder } diskida joy qolmagan ({ $reason }). Joy boʻshating va botni qayta ishga tushiring.
start-up-read-only = DATA_DIR { $folder } papkasini faqat oʻqish mumkin ({ $reason }). Botga yozish mumkin boʻlgan papka kerak.
start-up-folder-held = DATA_DIR { $folder } band: { $host } dagi { $pid } jarayoni uni { $since } dan beri ushlab turibdi. Avval oʻshani toʻxtating: bitta papkada ikkitasi odamlarga ikki marta qoʻngʻiroq qilishi mumkin.
start-up-folder-busy = DATA_DIR { $folder } boshqa jarayon bilan band. Avval oʻshani toʻxtating: bitta papkada ikkitasi odamlarga ikki marta qoʻngʻiroq qilishi mumkin.
start-up-restore-unfinished = DATA_DIR { $folder } ni tiklash yarmida uzilgan. Qayta bajaring: npm run restore -- <nusxa papkasi>

start-up-hint-bot-token = Telegramda @BotFather beradi: yangi bot uchun /newbot, bori uchun /mybots. Koʻrinishi: 123456789:AAE…
start-up-hint-alovoice-token = AloVoice hisobingizning API tokeni: AloVoice kabinetida yoki AloVoice yordam xizmatida.
start-up-hint-admin-ids = Botdan foydalanadiganlarning Telegram id raqamlari, vergul bilan: 123456789,987654321. Oʻzingiznikini @userinfobot aytadi.
start-up-hint-alovoice-base-url = Manzil, masalan https://cld.alovoice.uz/mapi. http:// bilan boshlanadigani faqat shu mashinaning oʻzi boʻlsa yoki mashina ALOVOICE_PLAIN_HTTP da nomlangan boʻlsa.
start-up-hint-alovoice-plain-http = http:// bilan murojaat qilsa boʻladigan mashinalar nomi, vergul bilan, masalan pbx.lan
start-up-hint-telegram-api-root = Manzil, masalan https://api.telegram.org
start-up-hint-data-dir = Maʼlumotlar bazasi va fayllar uchun papka, masalan ./data
start-up-hint-default-locale = Quyidagilardan biri: uz, uz-Cyrl, ru, en.
start-up-hint-default-timezone = utc -12 dan utc +14 gacha, butun soatlarda: utc +5
start-up-hint-recipients-format = Quyidagilardan biri: international (998901234567), plus (+998901234567), national (901234567).
start-up-hint-calling-hours = Kunning birinchi va oxirgi soati, avval ertarogʻi: 08:00-21:00
start-up-hint-undo-seconds = Butun son, soniyada: 0 dan 600 gacha.
start-up-hint-watch-seconds = Butun son, soniyada: 1 dan 86400 gacha.
start-up-hint-retention-days = Butun son, kunda: 1 dan 3650 gacha.
start-up-hint-call-memory-days = Butun son, kunda: 7 dan 3650 gacha.
start-up-hint-http-port = Port raqami, 0 dan 65535 gacha; vebxuk busiz ishlamaydi.
start-up-hint-webhook-url = Telegram yeta oladigan https manzil, ichida token boʻlmasin. WEBHOOK_SECRET va HTTP_PORT bilan birga beriladi.
start-up-hint-webhook-secret = 256 tagacha lotin harfi, raqam, _ va -, oʻzingiz oʻylab toping. WEBHOOK_URL va HTTP_PORT bilan birga beriladi.
start-up-hint-secret-key = base64 dagi 32 ta tasodifiy bayt, shu buyruq beradi: openssl rand -base64 32
start-up-hint-log-level = Quyidagilardan biri: trace, debug, info, warn, error, fatal.
