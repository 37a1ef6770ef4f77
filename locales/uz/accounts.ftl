### Bir nechta AloVoice hisobi: obzvon qaysi biridan ketadi va administrator ular bilan nima qiladi.

account-first = Asosiy hisob
line-account = 🏢 { $account }
account-name = { $account }
line-everywhere = 🏢 barcha hisoblaringizda
button-everywhere = Barcha hisoblarda
edit-account = Hisob: { $account }
history-account = Hisob
status-which-account = <b>№ { $id } bir nechta hisobda bor</b>
    Qaysi biri kerak?
account-ask = <b>Qaysi hisobdan qoʻngʻiroq qilinsin?</b>
    Har birining liniyalari, obzvonlari va qoʻngʻiroq qilinmaydigan raqamlari oʻziniki.
account-not-read = Sizda bunday nomli hisob yoʻq: quyidan tanlang.
account-gone = ⚠️ Bu hisob endi sizda yoʻq. Hech narsa yuborilmadi: boshqasini tanlang.
account-none = <b>Hozir sizda AloVoice hisobi yoʻq</b>
    Javoblaringiz saqlanadi. Administratordan hisob berishini soʻrang.
stopped-account-gone = Qoʻngʻiroq qilinadigan hisob endi sizda yoʻq. Qoralamada boshqasini tanlang.
account-token-refused =
    ⚠️ <b>AloVoice «{ $account }» hisobining kalitini qabul qilmadi</b>
    Uning obzvonlari yuborilmaydi va kuzatilmaydi. <cabinet>AloVoice kabinetidan</cabinet> yangi kalit olib, /accounts orqali yuboring.
