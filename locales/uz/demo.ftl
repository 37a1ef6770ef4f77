# Namoyish sahifasi: chat va yon panel.
demo-title = Obzvon: sinab koʻring
demo-day = { $day }-{ $month }
demo-chat = Yozishma
demo-bot = bot
demo-you = Siz
demo-ok = OK
demo-start = BOSHLASH
demo-intro = Bu yerda haqiqiy bot ishlaydi. Telegram va AloVoice oʻrnida ularning shu kompyuterdagi nusxalari turibdi: hech kimga qoʻngʻiroq qilinmaydi, hech narsa yuborilmaydi.
demo-edited = tahrirlandi
demo-action =
    { $action ->
        [typing] yozmoqda
        [record_voice] ovoz yozmoqda
        [upload_voice] ovozli xabar yubormoqda
        [upload_photo] rasm yubormoqda
        [upload_document] fayl yubormoqda
       *[other] ishlamoqda
    }
demo-connecting = Ulanmoqda…
demo-failed = Boʻlmadi. Namoyish ishlayaptimi?
demo-field = Xabar
demo-send = Yuborish
demo-menu = Menyu
demo-keyboard = Tugmalar
demo-attach = Biriktirish
demo-attach-file = Fayl
demo-attach-photo = Rasm
demo-attach-audio = Audio
demo-attach-contact = Raqamimni ulashish
demo-attach-sticker = Stiker
demo-edit = Xabarni tahrirlash
demo-edit-cancel = Tahrirlashni bekor qilish
demo-chosen-files = Tanlangan fayllar
demo-remove = { $name } faylini olib tashlash
demo-record = Ovozli xabar yozish
demo-discard = Yozuvni oʻchirish
demo-send-voice = Ovozli xabarni yuborish
demo-no-recorder = Bu brauzerda ovoz yozib boʻlmaydi. Yon paneldagi tayyor ovozli xabarni yuboring.
demo-no-microphone = Mikrofon ochilmadi. Brauzerda unga ruxsat bering yoki yon paneldagi tayyor ovozli xabarni yuboring.
demo-to-end = Oxirgi xabarga oʻtish
demo-spoiler = Yashirin matn, ochish uchun bosing
demo-copied = Nusxa olindi: { $text }
demo-voice = Ovozli xabar
demo-audio = Audio
demo-file = Fayl
demo-photo = Rasm
demo-download = { $name } faylini yuklab olish
demo-play = Tinglash: { $title }
demo-pause = Toʻxtatib turish: { $title }
demo-seek = Oʻtkazish: { $title }
demo-cannot-play = Brauzer buni oʻqiy olmadi
demo-bytes = { $size } bayt
demo-kilobytes = { $size } KB
demo-megabytes = { $size } MB
demo-panel = Parda ortida
demo-panel-open = Boshqaruv paneli
demo-panel-close = Panelni yopish
demo-people = Telefon kimda
demo-role =
    { $role ->
        [admin] administrator
        [manager] menejer
       *[stranger] begona
    }
demo-page-language = Sahifa tili
demo-language =
    { $locale ->
        [uz] oʻzbekcha
        [uz-Cyrl] ўзбекча
        [ru] русский
       *[en] English
    }
demo-samples = Bir bosishda yuborish
demo-sample =
    { $id ->
        [good-mp3] Tayyor audio
        [voice] Ovozli xabar
        [clean-list] Toza roʻyxat
        [long-list] Uzun roʻyxat
        [messy-list] Chalkash roʻyxat
        [spoiled-list] Buzilgan roʻyxat
       *[xlsx-list] Excel roʻyxati
    }
demo-sample-about =
    { $id ->
        [good-mp3] mp3, telefon uchun tayyor
        [voice] Telegramda yozilgandek
        [clean-list] csv, har qatorda bitta raqam
        [long-list] csv, 1248 ta raqam
        [messy-list] sarlavha, takrorlar, ortiqcha ustunlar
        [spoiled-list] Excel raqamlarni 9,98901E+11 qilib qoʻygan
       *[xlsx-list] xlsx, bir nechta ustun
    }
demo-troubles = Nosozliklar
demo-trouble =
    { $id ->
        [pbx-down] AloVoice oʻchiq
        [pbx-slow] AloVoice sekin
        [answer-lost] Javob yoʻlda yoʻqoladi
        [token-refused] AloVoice kalitni tanimaydi
       *[telegram-busy] Telegram kutishni soʻraydi
    }
demo-trouble-about =
    { $id ->
        [pbx-down] ulanishning oʻzi boʻlmaydi
        [pbx-slow] har bir javob 4 soniya kutiladi
        [answer-lost] obzvon yaratiladi, lekin bot buni bilmaydi
        [token-refused] har soʻrovga 401
       *[telegram-busy] har soʻrovga 429, 3 soniya
    }
demo-bot-process = Bot
demo-bot-state =
    { $state ->
        [ready] ishlayapti, jarayon { $pid }
        [starting] ishga tushmoqda, jarayon { $pid }
       *[dead] toʻxtagan
    }
demo-bot-revived = Oʻzi toʻxtab, qayta ishga tushirildi: { $times } marta
demo-bot-kill = Majburan toʻxtatish
demo-bot-restart = Qayta ishga tushirish
demo-bot-log = Jurnal
demo-clock = Soat
demo-speed =
    { $speed ->
        [1] odatdagidek
        [60] 1 soniyada 1 daqiqa
        [1800] 1 soniyada 30 daqiqa
       *[14400] 1 soniyada 4 soat
    }
demo-campaigns = AloVoice tizimidagi obzvonlar
demo-no-campaigns = Hali yoʻq
demo-status-of = { $id } holati
demo-campaign-count = Raqamlar: { $count }
demo-requests = AloVoice tizimiga kelgan soʻrovlar
demo-no-requests = Hali soʻrov kelmadi
demo-no-answer = javobsiz

# Terminalda.
demo-open = Brauzerda { $url } manzilini oching. Ctrl-C hammasini toʻxtatadi.
demo-port-taken = { $port }-port band. Boshqasini tanlang: npm run demo -- --port 4181 (0: istalgan boʻsh port)
demo-help =
    Botni brauzerda ochadi: kalitsiz, tarmoqsiz, hech narsa oʻrnatmasdan.

    npm run demo -- [parametrlar]

    --port <raqam>  sahifa qaysi portda ochiladi ({ $port }; 0: istalgan boʻsh port)
    --keep          hammasi (chatlar, obzvonlar, bot maʼlumotlari) keyingi safar uchun ./data-demo da saqlanadi
    --help          shu matn
