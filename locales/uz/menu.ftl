### Til, bosh sahifa, yordam, buyruqlar.

language-name = Oʻzbekcha
language-chosen = ✅ Oʻzbekcha
language-ask = <b>Tilni tanlang</b>
language-set = Endi oʻzbekcha gaplashamiz.

start-text =
    <b>AloVoice orqali obzvon</b>
    Audio va raqamlar roʻyxatini yuborasiz, kun va soatni aytasiz — qolganini men qilaman.
    Boshlashdan oldin hammasini bir marta tekshirib olasiz.
start-draft = Tugallanmagan qoralama bor: <b>{ $title }</b>.
help-text =
    <b>Qanday ishlaydi</b>
    1. Audio yuboring: mp3 yoki shu yerda yozilgan ovozli xabar.
    2. Raqamlar roʻyxatini yuboring: Excel, csv yoki txt.
    3. Liniya, kun va soatni tanlang. Yozsangiz ham boʻladi: «ertaga 9 dan 18 gacha».
    4. Tekshirib, boshlang.
help-undo = { $seconds } soniya ichida toʻxtatish mumkin.
help-commands =
    <blockquote expandable>/new — yangi obzvon
    /campaigns — obzvonlar
    /status 123 — bitta obzvonning holati
    /dnc — qoʻngʻiroq qilinmasin
    /cancel — qoralamani saqlab qoʻyish
    /language — til</blockquote>
idle-text = Obzvon boshlash uchun audio yoki raqamlar roʻyxatini yuboring, yoki tugmani bosing.

command-new = Yangi obzvon
command-campaigns = Obzvonlar
command-status = Obzvon holati: /status 123
command-cancel = Qoralamani saqlab qoʻyish
command-language = Til
command-help = Yordam

bot-description = AloVoice orqali obzvon. Audio va raqamlar roʻyxatini yuborasiz, kun va soatni aytasiz, qolganini bot qiladi. Boshlashdan oldin hammasini bir marta tekshirib olasiz. Faqat kompaniya menejerlari uchun.
bot-short-description = AloVoice orqali obzvon: audio, raqamlar roʻyxati, kun va soat.

button-new = Yangi obzvon
button-campaigns = Obzvonlar
button-language = Til
button-help = Yordam
button-resume = Davom etish
button-begin-anew = Yangisini boshlash
button-take-up = Qoralamaga qaytish
button-continue = Davom etish
button-back = ‹ Orqaga
button-cancel = Keyinroq
button-refresh = Yangilash
button-play = ▶ Tinglash
button-more = Yana…
button-edit = Oʻzgartirish
button-stop = Toʻxtatish
button-keep-until = { $time } gacha tursin
button-hand-over-now = Hozir topshirish
button-in-hand = Botda: { $count } ta
button-wishes = Eslatmalar
button-stop-mine = Menikini toʻxtatish · { $count }
button-stop-all = Barini toʻxtatish · { $count }
button-look-at = Koʻrib chiqish
button-mend = Qoralamani ochish
button-give-id = № ini yozaman
button-look-for = Qidirib koʻrish
button-look-yes = Ha, shu
button-look-no = Yoʻq, boshqasi
button-not-there = U yerda yoʻq
button-sure-absent = Ha, u yerda yoʻq
button-copy-id = № ni nusxalash
button-cabinet = 🔗 AloVoice kabineti

draft-nameless = nomsiz obzvon
draft-unfinished =
    <b>Tugallanmagan qoralama bor</b>
    «{ $title }» bilan davom etasizmi? Yangisini boshlasangiz, u saqlanib qoladi.
draft-aside =
    <b>Qoralama saqlab qoʻyildi</b>
    «{ $title }»: hech narsa yuborilmadi. U «Obzvonlar» → «Qoralamalar» ichida turadi.
draft-none = Hozir ochiq qoralama yoʻq.

refused-stranger = Bu bot faqat kompaniya menejerlari uchun. Sizga administrator ruxsat berishi mumkin. Sizning id:
group-private = Men faqat shaxsiy chatda ishlayman: u yerda audio va raqamlarni boshqalar koʻrmaydi.
group-button = Shaxsiy chatni ochish
gave-up = Oxirgi xabaringizni qabul qila olmadim. Uni yana bir marta yuboring, qolgan javoblaringiz joyida.
admin-token-refused =
    ⚠️ <b>AloVoice kalitni qabul qilmadi</b>
    Yangi obzvonlar yuborilmaydi, holatlar yangilanmaydi. <cabinet>AloVoice kabinetidan</cabinet> yangi kalit olib, ALOVOICE_TOKEN ga yozing.

toast-look = Javob xabarda
toast-asking = Soʻrayapman…
toast-refreshed = Yangilandi
toast-old-buttons = Bu eski tugmalar, ular endi ishlamaydi.
toast-already-sent = Bu obzvon allaqachon yuborilgan.
toast-too-late = Kechikdingiz: soʻrov AloVoicega yuborilgan.
