### /accounts: qanday AloVoice hisoblari bor, ular kimda va ularning kalitlari.

help-accounts = /accounts — AloVoice hisoblari
accounts-title = <b>AloVoice hisoblari</b>
accounts-row = 🏢 { $account } · { $key } · { $state }
accounts-row-trouble = ⚠️ { $account } · { $key } · { $state }
accounts-one =
    <b>{ $account }</b>
    { $key } · { $state }
accounts-key-settings = kaliti sozlamalarda
accounts-key-ending = kaliti …{ $ending }
accounts-key-closed = kaliti ochilmayapti
accounts-key-new = yangi kalit
accounts-state-lines = { $lines } ta liniya
accounts-state-refused = AloVoice kalitni qabul qilmayapti
accounts-state-away = AloVoice javob bermadi
accounts-state-asking = liniyalari soʻralyapti
accounts-state-trying = AloVoicedan soʻralyapti
accounts-state-unnamed = hali nomi yoʻq
accounts-state-closed = uni qayta yuboring
accounts-nameless = Yangi hisob
accounts-suggested = { $n }-hisob
accounts-no-key =
    <b>Boshqa hisoblar uchun SECRET_KEY kerak</b>
    Kalitlari u bilan shifrlanadi. Node tuzib beradi:
    <code>node -p "crypto.randomBytes(32).toString('base64')"</code>
    Sozlamalarga yozib, botni qayta yoqing. Nusxasi zaxiralardan alohida tursin.
accounts-ask-token = <b>Hisobning AloVoice kalitini yuboring</b>
accounts-ask-new-token = <b>«{ $account }»ning yangi AloVoice kalitini yuboring</b>
accounts-ask-token-how = Bitta xabar qilib, boshqa hech narsasiz. Uni chatdan darrov olib tashlayman va boshqa hech qachon koʻrsatmayman.
accounts-unread = Bu kalit emas. Faqat kalitning oʻzini bitta xabar qilib yuboring.
accounts-trying = AloVoicedan soʻrayapman: kalit toʻgʻri keladimi…
accounts-unreachable = ⚠️ AloVoice hozir javob bermayapti. Kalitni shifrlab saqlab turaman va yana soʻrayman, oxirgi marta: { $until }.
accounts-works = ✅ Kalit toʻgʻri: { $lines } ta liniya
accounts-name-ask = <b>Hisob qanday atalsin?</b>
accounts-rename = <b>«{ $account }» endi qanday atalsin?</b>
accounts-name-how = Koʻpi bilan { $most } ta harfli nom yozing.
accounts-name-bad = Bu nom toʻgʻri kelmaydi: 1 tadan { $most } tagacha harf kerak. Boshqasini yozing.
accounts-name-taken = «{ $account }» boshqa hisobning nomi. Boshqasini yozing.
accounts-ready = ✅ «{ $account }» tayyor. U administratorlarda bor, boshqalarga «{ $people }» orqali bering.
accounts-ready-alone = ✅ «{ $account }» tayyor.
accounts-renamed = ✅ Endi uning nomi «{ $account }».
accounts-was-here =
    <b>«{ $account }» avval ham bor edi</b>
    Bu oʻsha hisobmi? Unda obzvonlari va qoʻngʻiroq qilinmaydigan raqamlari qaytadi.
accounts-was-here-other = ⚠️ Bu kalitning liniyalari avvalgilardan butunlay boshqa: boshqa hisobga oʻxshaydi.
accounts-back = ✅ «{ $account }» qaytdi: obzvonlari va qoʻngʻiroq qilinmaydigan raqamlari joyida.
accounts-new-token = ✅ «{ $account }» yangi kalit bilan ishlayapti: { $lines } ta liniya
accounts-same = Bu kalit «{ $account }» liniyalarini ochadi: bu oʻsha hisobning oʻzi, u allaqachon bor. Kalitni saqlamadim.
accounts-other-lines = ⚠️ Bu kalit «{ $account }» liniyalaridan birortasini ham ochmaydi: u boshqa hisobniki. Uni saqlamadim. Alohida hisob qilib qoʻshing.
accounts-refused = ⚠️ AloVoice bu kalitni qabul qilmadi. Uni saqlamadim. <cabinet>AloVoice kabinetidan</cabinet> qayta nusxalab yuboring.
accounts-given-up = ⚠️ AloVoice javob bermadi. Kalitni saqlamadim: keyinroq qayta yuboring.
accounts-lost = ⚠️ SECRET_KEY oʻzgargan, yuborgan kalitingiz endi ochilmaydi. Uni qayta yuboring.
accounts-people =
    <b>«{ $account }»dan kim qoʻngʻiroq qiladi?</b>
    Bossangiz, hisob beriladi yoki olinadi. Olinsa, hali yuborilmagani yana qoralama boʻladi.
accounts-person = { $has ->
    [yes] ✅ { $name }
   *[no] { $name }
}
accounts-remove-ask =
    <b>«{ $account }» olib tashlansinmi?</b>
    Kalitini unutaman. Undan endi qoʻngʻiroq qilinmaydi, qoralamalari boshqa hisobni soʻraydi.
accounts-remove-held = Hali yuborilmagan { $held } ta obzvon yana qoralama boʻladi.
accounts-remove-running = ⚠️ { $running } ta obzvon allaqachon AloVoiceda: oʻzi davom etadi, lekin men xabar bermayman.
accounts-remove-back = Shu nom bilan qayta qoʻshsangiz, obzvonlari qaytadi.
accounts-removed = «{ $account }» olib tashlandi, kaliti unutildi
button-account-remove = Olib tashlash
button-account-remove-sure = Hisobni olib tashlash
accounts-last-admin = Undan kimdir xabardor boʻlishi kerak: kamida bitta administratorda qoladi.
button-accounts = Hisoblar
button-account-add = Hisob qoʻshish
button-account-rename = Nomini oʻzgartirish
button-account-new-token = Yangi kalit
button-account-people = Kimda bor
button-account-other-name = Boshqa nom
button-account-drop = Qoʻshilmasin
button-account-same = Oʻsha hisob
button-account-again = Boshqa kalit yuborish

token-delete-it = ⚠️ Kalit yozilgan xabaringizni chatdan olib tashlay olmadim: uni oʻzingiz oʻchiring.
token-late = Kalit uchun vaqt oʻtib ketdi, uni saqlamadim. /accounts ni ochib, qaytadan boshlang.
token-taken-out = Bu AloVoice kalitiga oʻxshaydi. Uni chatdan olib tashladim va hech narsasini saqlamadim.
token-found = ⚠️ Bu AloVoice kalitiga oʻxshaydi. Hech narsasini saqlamadim, lekin chatdan olib tashlay olmadim: oʻzingiz oʻchiring.
token-where-admin = Kalit faqat /accounts ichida, men soʻraganda yuboriladi.
token-where-other = Hisoblarni administratoringiz qoʻshadi.
token-where-group = Uni boshqalar koʻrgan boʻlishi mumkin: <cabinet>AloVoice kabinetidan</cabinet> yangisini oling. Kalit faqat men bilan shaxsiy chatda, /accounts ichida yuboriladi.

journal-what-account-added = hisob qoʻshdi
journal-what-account-token = hisobning yangi kaliti
journal-what-account-dropped = hisobni qoʻshmadi
journal-what-account-back = hisob qaytdi
journal-what-account-named = hisob nomi: «{ $account }»
journal-what-account-removed = «{ $account }» hisobini olib tashladi
journal-what-account-ticked = { $has ->
    [yes] hisob berdi
   *[no] hisobni oldi
}
