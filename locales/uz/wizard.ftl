### Qoralama ustasi: savollar, oʻqib chiqish.

plain = { $text }
wizard-header = <b>{ $step } / { $steps } · { $name }</b>
edit-header = <b>{ $name }</b>
step-recording = Audio
step-list = Raqamlar
step-name = Nomi
step-trunks = Liniyalar
step-days = Kunlar
step-hours = Soatlar
step-options = Sozlamalar

file-looking = «{ $name }» tekshirilmoqda…
file-too-big = ⚠️ «{ $name }» 20 MB dan katta, Telegram uni menga bermaydi. Kichikroq fayl yuboring.
file-gone = ⚠️ «{ $name }» Telegramda topilmadi. Uni qaytadan yuboring.
file-not-served = ⚠️ «{ $name }» faylini ololmadim. Gap faylda emas, bot sozlamasida: administratorga ayting, u tuzatgach, faylni qayta yuboring.
file-unreachable = ⚠️ «{ $name }» faylini Telegramdan olib boʻlmadi. Birozdan keyin qayta yuboring.
file-failed = ⚠️ «{ $name }» faylini oʻqib boʻlmadi. Boshqa koʻrinishda saqlab, qayta yuboring.
offer-replace = Almashtirish: { $name }

recording-ask =
    Mijozlar eshitadigan audioni yuboring: mp3 fayl yoki ovozli xabar.
recording-card =
    <b>{ $name }</b>, { $length }
recording-replace = Almashtirish uchun boshqasini yuboring.
recording-taken = Audio allaqachon tanlangan. Yangisiga almashtiraymi?
recording-not-text = ⚠️ Matnni oʻqib bera olmayman, menga ovoz kerak.

name-ask =
    Obzvon nomini yozing yoki taklifni tanlang: <b>{ $suggestion }</b>
name-take = Shu nom boʻlsin
name-ask-again =
    Hozirgi nomi: <b>{ $name }</b>. Yangisini yozing yoki davom eting.
name-empty = ⚠️ Nom boʻsh boʻlmasin. Bir-ikki soʻz yozing.
name-doubted = «{ $name }»: bu nommi? Shunday boʻlsa, tugmani bosing, boʻlmasa, nomini yozing. Yordam: /help
name-long = ⚠️ Nom { $length } belgi chiqdi, koʻpi bilan { $most } ta boʻlsin. Qisqaroq yozing.

trunks-asking = Liniyalar AloVoicedan soʻralmoqda…
trunks-none = ⚠️ AloVoice hisobida liniya yoʻq. <cabinet>Kabinetda</cabinet> liniya ulang va «Yangilash»ni bosing.
trunks-ask = Qaysi liniyalardan qoʻngʻiroq qilamiz? Bir nechtasini belgilash mumkin.
trunks-chosen = Tanlandi: { $count } ta
trunks-ticked = ✅ { $trunk }
trunks-all = Hammasi
trunks-choose-one = ⚠️ Kamida bitta liniyani belgilang.
trunks-unknown = ⚠️ «{ $text }» hisobingizdagi liniyalar orasida yoʻq. Tugmalardan tanlang.

days-ask =
    Qaysi kunlari qoʻngʻiroq qilamiz? Tanlang yoki yozing: «ertaga», «25-apreldan 30-aprelgacha».
days-ask-last = Birinchi kun: <b>{ $first }</b>. Endi oxirgi kunni tanlang.
days-only-this = Faqat shu kun
days-not-read = ⚠️ «{ $text }» qaysi kun ekanini tushunmadim.

hours-ask =
    Har kuni soat nechadan nechagacha ({ $zone })? Tanlang yoki yozing: «9 dan 18 gacha».
hours-not-read = ⚠️ «{ $text }» qaysi soat ekanini tushunmadim.

options-ask = Odatda bularni oʻzgartirish shart emas.
options-figures =
    📞 bir vaqtda { $maxline } ta qoʻngʻiroq
    ✅ muvaffaqiyatli hisoblanadi: { $goodtime } soniyadan
    🔁 { $tries } ta urinish
options-zone = 🕘 { $zone }
options-starts-itself = ▶️ Vaqti kelganda oʻzi boshlanadi.
options-paused-warning = ⚠️ Pauzada yaratiladi: uni faqat <cabinet>AloVoice kabinetidan</cabinet> boshlash mumkin boʻladi.
button-calls-at-once = { $count } ta birdan
options-maxline = Bir vaqtda: { $value }
options-goodtime = { $value } soniyadan
options-tries = Urinish: { $value }
options-zone-ask = 🕘 Vaqt mintaqasi: { $zone }. Boshqasi kerak boʻlsa, shunday yozing: +4
options-ask-maxline =
    <b>Bir vaqtda nechta qoʻngʻiroq?</b>
    Hozir: { $value }. Tanlang yoki sonini yozing.
options-ask-tries =
    <b>Har bir raqamga nechta urinish?</b>
    Hozir: { $value }. Tanlang yoki sonini yozing.
options-ask-goodtime =
    <b>Qoʻngʻiroq necha soniyadan muvaffaqiyatli?</b>
    Hozir: { $value }. Tanlang yoki sonini yozing.
options-button-starts = Oʻzi boshlansin
options-button-paused = Pauzada yaratish
options-not-text = ⚠️ «{ $text }» bu yerga mos kelmadi. Tugmalardan foydalaning yoki vaqt mintaqasini yozing: +5

edit-ask = <b>Nimani oʻzgartiramiz?</b>
edit-recording = Audio: { $what }
edit-list = Raqamlar: { $count } ta
edit-name = Nomi: { $name }
edit-trunks = { $more ->
    [0] Liniya
   *[other] Liniyalar
}: { $trunks }
edit-days = { $each ->
    [once] Kun
   *[day] Kunlar
}: { $days }
edit-options = Boshqa sozlamalar
edit-hours = Soat: { $hours }
review-title = <b>Tekshirib chiqing</b>
review-start = Boshlash · { $count } ta
review-agree-night = Roziman: { $hours }
review-not-text = ⚠️ Yozuv kerak emas: boshlash yoki oʻzgartirish uchun tugmani bosing.

line-recording = 🎧 audio, { $length }
line-list = 👥 { $count } ta raqam: { $ends }
line-name = ✏️ { $name }
line-trunks = 📞 { $count ->
    [1] liniya
   *[other] liniyalar
}: { $trunks }
line-days = 🗓 { $days }
line-hours = 🕘 { $each ->
    [day] har kuni { $hours }
   *[once] { $hours }
} ({ $zone })
line-options = 🔁 { $tries } ta urinish, bir vaqtda { $maxline } ta qoʻngʻiroq, muvaffaqiyatli hisoblanadi: { $goodtime } soniyadan
line-schedule = 🗓 { $days }, { $each ->
    [day] har kuni { $hours }
   *[once] { $hours }
} ({ $zone })
line-from = 📞 { $trunks }{ $maxline ->
    [1] {""}
   *[other] , bir vaqtda { $maxline } ta qoʻngʻiroq
}
line-played = 🎧 { $name }, { $length }
line-settings = 🔁 { $settings }
setting-maxline = bir vaqtda { $maxline } ta qoʻngʻiroq
setting-tries = { $tries } ta urinish
setting-goodtime = muvaffaqiyatli hisoblanadi: { $goodtime } soniyadan
line-paused = ⚠️ pauzada yaratiladi: faqat <cabinet>AloVoice kabinetidan</cabinet> boshlanadi

edited-message = ⚠️ Tahrirlangan xabar hisobga olinmaydi. Oʻzgarishni yangi xabar bilan yuboring.
unexpected-photo = ⚠️ Rasm bu yerda kerak emas. Kiritganlaringiz joyida.
unexpected-sticker = ⚠️ Stiker chiroyli, lekin bu savolga javob emas.
unexpected-video = ⚠️ Videodan ovozni ololmayman. Mp3 yoki ovozli xabar yuboring.
unexpected-command = ⚠️ Bunday buyruq yoʻq. Buyruqlar roʻyxati: /help. Kiritganlaringiz joyida.
unexpected-location = ⚠️ Joylashuv bu yerda kerak emas. Kiritganlaringiz joyida.
unexpected-other = ⚠️ Bunday xabarni tushunmayman. Kiritganlaringiz joyida.
