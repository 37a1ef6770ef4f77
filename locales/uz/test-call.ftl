### Avval menejerning oʻziga qoʻngʻiroq, uning raqami.

button-call-me = Avval menga
button-call-now = Hozir menga qoʻngʻiroq
button-call-at-night = Ha, hozir ham boʻladi
button-forget-number = Raqamimni oʻchirish
button-own-number = Raqamimni yuborish
test-call-title = <b>Avval oʻzingizga</b> · { $name }
test-call-ask = ☎️ Telefoningiz jiringlaydi: { $number }. AloVoice taxminan bir daqiqa ichida qiladi.
test-call-what =
    📞 { $trunks } · 🎧 { $recording }, { $length }
    Bitta raqam, bitta urinish: roʻyxatga ham, obzvonlarga ham qoʻshilmaydi.
test-call-night = ⚠️ Hozir { $time }: odatda bu soatda qoʻngʻiroq qilinmaydi.
test-call-name = Sinov: { $name }
test-call-accepted = ☎️ AloVoice oldi: telefoningiz taxminan bir daqiqa ichida jiringlaydi. <cabinet>Kabinetda</cabinet> nomi «{ $name }».
test-call-rejected = Sinov qoʻngʻirogʻi boʻlmadi: «{ $name }».
test-call-unknown = AloVoice javob bermadi: telefoningiz jiringlashi ham, jiringlamasligi ham mumkin («{ $name }»). Hech narsa qilish shart emas; jiringlamasa, yana bosing.
test-call-dropped = Sinov qoʻngʻirogʻi yuborilmadi («{ $name }»): bot toʻxtab qolgan edi, keyin yuborilmaydi. Kerak boʻlsa, yana bosing.
test-call-never-called = Raqamingiz hech qachon qoʻngʻiroq qilinmaydiganlar orasida (/dnc).
test-call-no-number = Raqamingiz saqlanmagan. Uni yana yuboring.
test-calls-used = Bugun sinov qoʻngʻiroqlari tugadi: kuniga { $most } ta. Ertaga yana boʻladi.
toast-test-call = Soʻralyapti. Telefoningizni kuting.
own-number-ask = Sizga qoʻngʻiroq qilish uchun raqamingiz kerak. Pastdagi tugmani bosing: bir marta yuborasiz, istagan payt oʻchirasiz.
own-number-kept = Raqamingiz saqlandi. Uni faqat sizga sinov qoʻngʻirogʻi uchun ishlatamiz.
own-number-not-yours = Bu boshqa odamning raqami. Sinov uchun faqat oʻzingizga qoʻngʻiroq qilamiz: pastdagi tugmani bosing.
own-number-unfit = Bu raqamga qoʻngʻiroq qilib boʻlmaydi. Telegramdagi raqamingizni tekshiring.
own-number-forgotten = Raqamingiz oʻchirildi.
