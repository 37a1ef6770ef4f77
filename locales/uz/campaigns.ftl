### Yuborish, obzvon kartasi, xabarlar.

submission-held =
    <b>«{ $name }» { $time } da yuboriladi</b>
    { $count } ta raqam. AloVoicega ketgach, bu yerdan toʻxtatib boʻlmaydi.
submission-kept =
    <b>«{ $name }» hozircha botda</b>
    AloVoicega { $moment } da ({ $zone }) topshiriladi: { $count } ta raqam. Ungacha oʻzgartirsa ham, toʻxtatsa ham boʻladi.
    Oʻsha paytda bot ishlab turishi kerak.
submission-not-reached =
    <b>⚠️ «{ $name }» hali botda</b>
    AloVoicega ulanib boʻlmayapti. Soat { $time } gacha ({ $zone }) har daqiqada qayta urinaman: { $count } ta raqam. Ungacha oʻzgartirsa ham, toʻxtatsa ham boʻladi.
submission-sending =
    <b>«{ $name }» yuborilmoqda… { $percent } %</b>
    { $count } ta raqam.
submission-stopped =
    <b>Toʻxtatildi</b>
    «{ $name }» AloVoicega yuborilmadi. Javoblaringiz qoralamada.
submission-stale =
    <b>«{ $name }» yuborilmadi</b>
submission-rejected =
    <b>«{ $name }» yaratilmadi</b>
submission-absent =
    <b>Tushunarli</b>
    «{ $name }» AloVoiceda yoʻq. Javoblaringiz qoralamada, tekshirib qayta yuboring.
submission-unknown = <b>⚠️ «{ $name }» yaratilgan-yaratilmagani nomaʼlum</b>
unknown-no-answer = AloVoice javob bermadi.
unknown-cut = AloVoice bilan aloqa javob kelmasdan uzildi.
unknown-failure = AloVoice oʻzida nosozlik borligini aytdi (kod { $status }).
unknown-answer = AloVoice { $status } kodi bilan javob berdi: bundan obzvon yaratilgan-yaratilmagani bilinmaydi.
unknown-unreadable = AloVoice javobida obzvonning № i yoʻq.
unknown-interrupted = Yuborish paytida botning oʻzi toʻxtab qolgan.
submission-unknown-ask =
    Obzvon ({ $count } ta raqam) yaratilgan ham, yaratilmagan ham boʻlishi mumkin. Ikki marta qoʻngʻiroq qilmaslik uchun <cabinet>AloVoice kabinetini</cabinet> tekshiring.

    U yerda boʻlsa, № ini yozing. Boʻlmasa, shuni ayting.
unknown-waiting = <b>⚠️ { $count } ta obzvon javobingizni kutyapti:</b> yaratilgan-yaratilmagani nomaʼlum
unknown-row = ⚠️ { $name }
submission-looking =
    <b>«{ $name }» AloVoicedan qidirilyapti…</b>
    Bu yarim daqiqagacha vaqt oladi.
look-found =
    <b>№ { $id }, { $day } { $time } da yaratilgan: shumi?</b>
    Nomi, kunlari va soatlari «{ $name }» bilan bir xil.
look-missed = № { $first }–{ $last } orasida topilmadi. Bu hali yoʻq degani emas.
look-stopped = Qidiruv № { $last } da toʻxtadi. Bu hech narsani isbotlamaydi.
look-nowhere = Qidirishni nimadan boshlash nomaʼlum: oldingi obzvonlarning № i yoʻq.
submission-sure-absent =
    <b><cabinet>Kabinetda</cabinet> «{ $name }» aniq yoʻqmi?</b>
    Agar u bor boʻlsa, { $count } ta raqamga ikkinchi marta qoʻngʻiroq qilinadi.
submission-give-id =
    <b>Obzvonning № ini yozing</b>
    <cabinet>AloVoice kabinetida</cabinet> «{ $name }» yonida turadi, masalan: 123
give-id-not-a-number = ⚠️ «{ $text }» obzvonning № i emas. Faqat raqamlarini yozing, masalan: 123
give-id-no-such = ⚠️ AloVoiceda № { $id } obzvoni yoʻq. <cabinet>Kabinetdan</cabinet> qayta koʻring.
give-id-another = ⚠️ № { $id } — bu boshqa obzvon: «{ $name }». <cabinet>Kabinetdan</cabinet> qayta koʻring.

stale-held-too-long = Bot ishlamay turgan paytda vaqt oʻtib ketdi. Tekshirib, qaytadan boshlang.
stale-moment-missed = Topshirish vaqtida bot ishlamay turgan edi. Tekshirib, qaytadan boshlang.
stale-clock-set = Bot turgan kompyuterning soati oʻzgartirilgan, topshirish vaqtiga ishonib boʻlmaydi. Tekshirib, qaytadan boshlang.
stale-window-over = Belgilangan vaqt oʻtib ketdi. Kun yoki soatni oʻzgartiring.
pbx-no-connection = AloVoicega ulanib boʻlmadi. Birozdan keyin qayta urining.
pbx-token-refused = AloVoice kalitni qabul qilmadi. Administratorga ayting: kalitni yangilash kerak.
pbx-refused = AloVoice soʻrovni qabul qilmadi. Administratorga ayting.
pbx-not-found = AloVoice bunday soʻrovni tanimadi. Administratorga ayting.
pbx-busy = AloVoice band. Bir-ikki daqiqadan keyin qayta urining.
pbx-no-answer = AloVoice javob bermadi. Birozdan keyin qayta urining.
pbx-cut = AloVoice bilan aloqa uzildi. Birozdan keyin qayta urining.
pbx-server-trouble = AloVoiceda nosozlik. Birozdan keyin qayta urining.
pbx-unreadable = AloVoice tushunarsiz javob berdi. Birozdan keyin qayta urining.
pbx-no-file = Audio yoki roʻyxat saqlash muddati tugagani uchun oʻchirilgan. Fayllarni qaytadan yuboring.
pbx-said = AloVoice javobi: «{ $said }»

card-title = <b>{ $name }</b> · № { $id }
card-taken = ✅ Qabul qilindi: <b>{ $name }</b> · № { $id }
card-starts = ▶️ { $day }, { $time } da boshlanadi ({ $zone })
card-stop = Toʻxtatish faqat <cabinet>AloVoice kabinetida</cabinet>.
card-who-answered = Kim javob bergani <cabinet>AloVoice kabinetida</cabinet> koʻrinadi.
card-status = Holati: <b>{ $status }</b> · tekshirildi { $asked ->
    [today] { $time }
   *[earlier] { $day }, { $time }
}
card-list = 👥 { $count } ta raqam
card-list-differ = 👥 AloVoice sanagani: { $count } ta, yuborilgani: { $sent } ta
card-not-counted = 👥 AloVoice raqamlarni hali sanamadi
card-trunks = 📞 { $count ->
    [1] AloVoicedagi liniya
   *[other] AloVoicedagi liniyalar
}: { $trunks }
card-trunks-chosen = 📞 { $count ->
    [1] liniya
   *[other] liniyalar
}: { $chosen } (AloVoiceda { $named })
card-paused = ⚠️ pauzada: faqat <cabinet>AloVoice kabinetidan</cabinet> boshlanadi
status-new = yangi
status-running = boshlandi
status-paused = pauzada
status-finished = tugadi
status-stopped = toʻxtatildi
status-failed = amalga oshmadi
status-not-asked = hali tekshirilmagan
status-no-such = AloVoiceda № { $id } obzvoni yoʻq.
status-which = Qaysi obzvon? № ini, nomini yoki kunini yozing: /status 123, /status aksiya, /status 27.11
campaigns-none = Hali obzvon yoʻq. Birinchisini boshlang.
campaigns-none-handed-over = AloVoiceda hali obzvon yoʻq. Tasdiqlaganingiz hozircha botda.
campaigns-title = <b>Obzvonlar: { $count } ta</b>
campaigns-row = { $day } · { $name } · { $count }
campaigns-search =
    <b>Qaysi obzvonni qidiramiz?</b>
    Nomining bir qismini, kunini yoki № ini yozing, masalan: aksiya, 27.11
campaigns-found = <b>Topildi: { $count } ta</b>
campaigns-none-found =
    <b>«{ $text }» topilmadi</b>
    Nomining bir qismini, kunini yoki № ini yozing, masalan: aksiya, 27.11
campaigns-more = Yana { $count } tasi bor: nomini yoki kunini toʻliqroq yozing.
button-search = Qidirish
button-mute = Ovozsiz
button-unmute = Ovozli
toast-muted = Bu obzvon haqida xabar kelmaydi, kartasi yangilanib turadi.
toast-unmuted = Bu obzvon haqida yana xabar keladi.
news-began = ▶️ «{ $name }» (№ { $id }) boshlandi{ $known ->
    [yes] .
   *[no] . AloVoicedagi holati: { $status }.
}
news-not-begun = ⚠️ «{ $name }» (№ { $id }) hali boshlanmadi: vaqti { $time } da kelgan, holati: { $status }. <cabinet>AloVoice kabinetini</cabinet> tekshiring.
news-failed = ⚠️ «{ $name }» (№ { $id }) amalga oshmadi. <cabinet>AloVoice kabinetini</cabinet> tekshiring.
news-over = { $meaning ->
    [finished] 🏁 «{ $name }» (№ { $id }) tugadi.
    [stopped] «{ $name }» (№ { $id }) toʻxtatildi.
   *[other] 🏁 «{ $name }» (№ { $id }) vaqti tugadi. Holati: { $status }.
}
news-fewer = ⚠️ «{ $name }» (№ { $id }): yuborilgan { $sent } ta raqamdan AloVoice { $counted } tasini sanadi. Roʻyxatni <cabinet>AloVoice kabinetida</cabinet> tekshiring.
