### Raqamlar roʻyxati: natija, savollar, radlar.

list-ask =
    Raqamlar roʻyxatini yuboring: Excel (.xlsx), csv yoki txt fayl.
    Raqamlarni shu yerga yozsangiz yoki kontakt yuborsangiz ham boʻladi.
list-replace = Yana roʻyxat yuborsangiz ham boʻladi.
list-taken = ✅ Raqamlar olindi: «{ $name }», { $count } ta
list-offered = «{ $name }» tanlangan. Yana «{ $other }» keldi: { $count } ta raqam. Qoʻshamizmi yoki almashtiramizmi?
list-question-beside = «{ $chosen }» tanlangan. Savol «{ $name }» haqida.
list-question-about = Savol «{ $name }» haqida.
list-not-text = ⚠️ Bu xabarda raqam topmadim. Mana shunday yozing: 90 123 45 67
list-question-not-text = ⚠️ Quyidagi tugmalardan birini bosing yoki boshqa roʻyxat yuboring.
list-text-no-numbers = ⚠️ «{ $name }»: telefon raqami topilmadi. Mana shunday yozing: 90 123 45 67
list-from-message = Xabardagi raqamlar
list-from-contact = Kontakt
list-button-refused = Oʻtmagan qatorlar
list-button-clean = Toza roʻyxat
list-button-earlier = Oldingi roʻyxatlar
list-button-foreign-too = Chet elga ham · { $count }
list-button-no-foreign = Chet el raqamlarisiz
list-button-add = Roʻyxatga qoʻshish
list-button-keep = Oldingisi qolsin
list-earlier-ask = Qaysi roʻyxatni olamiz?
list-earlier-one = { $name } · { $day } · { $count }
file-clean = { $name }, toza roʻyxat
file-refused = { $name }, oʻtmagan qatorlar

list-card = <b>{ $numbers } ta raqamga qoʻngʻiroq qilinadi</b>
    «{ $name }»: { $ends }
list-rows = Jami { $rows } ta qator = { $numbers } ta raqam{ $duplicates ->
    [0] {""}
   *[other] {" "}+ { $duplicates } ta takror
}{ $refused ->
    [0] {""}
   *[other] {" "}+ { $refused } ta oʻtmagan
}{ $neverCalled ->
    [0] {""}
   *[other] {" "}+ { $neverCalled } ta «qoʻngʻiroq qilinmasin»dagi raqam
}{ $leftOut ->
    [0] {""}
   *[other] {" "}+ { $leftOut } ta olib tashlangan
}
list-refused-all-never-called = ⚠️ «{ $name }»: hamma raqamlar «qoʻngʻiroq qilinmasin» roʻyxatida. Boshqa roʻyxat yuboring yoki /dnc ni koʻring.
list-refused-all-marked = ⚠️ «{ $name }»: hamma qatorlarda «qoʻngʻiroq qilinmasin» deb belgilangan. Boshqa roʻyxat yuboring.
list-refused = ⚠️ { $reason }: { $count } ta qator
list-refused-sample = ⚠️ { $reason }: { $count ->
    [1] { $row }-qator
   *[other] { $count } ta, { $row }-qatordan
}
list-refused-more = ⚠️ yana { $count } ta qator: faylda
refused-file = Fayl
refused-row = Qator
refused-value = Yozuv
refused-reason = Sabab
refused-empty = raqam yozilmagan
refused-no-number = telefon raqami emas
refused-too-short = raqam toʻliq emas
refused-no-area-code = raqam kodsiz
refused-wrong-length = raqam uzunligi toʻgʻri kelmaydi
refused-unknown-code = bunday kod yoʻq
refused-not-foreign = chet el raqamiga ham oʻxshamaydi
refused-joined = raqamlar qoʻshilib ketgan
refused-masked = raqam yashirilgan
refused-letter = raqam ichida harf bor
refused-rounded = Excel yaxlitlab yuborgan (9,98E+11)
refused-formula = katakda raqam oʻrniga formula
refused-fraction = summa yoki koordinata, telefon emas
refused-sum = summa, telefon emas
refused-id = hujjat raqami, telefon emas
refused-doubtful = telefon raqamimi, nomaʼlum
refused-elsewhere = raqam boshqa ustunda
refused-marked = faylda belgilangan: qoʻngʻiroq qilinmasin
refused-too-long = yozuv juda uzun
refused-several = bir nechta raqam
refused-foreign = chet el raqami
refused-never-called = qoʻngʻiroq qilinmaydigan raqam (/dnc)

list-which-sheet =
    <b>Qaysi varaq?</b>
    «{ $name }» faylida raqamlar bir nechta varaqda bor.
list-which-column =
    <b>Qaysi ustun?</b>
    «{ $name }» faylida raqamlar bir nechta ustunda bor.
list-option = { $option }: { $samples }
list-option-counted = { $option } · { $count } ta raqam: { $samples }
list-option-button = { $option } · { $count } ta
list-all-of-them = Hammasi
list-no-phones = Bu yerda telefon yoʻq
list-any-phones =
    <b>Bular telefon raqamlarimi?</b>
    «{ $name }» faylida raqamga faqat shular oʻxshaydi, lekin boshqa narsa boʻlishi ham mumkin.
list-doubtful =
    <b>{ $count } ta yozuv telefon boʻlishi ham, boshqa narsa boʻlishi ham mumkin</b>
    { $samples }. Ularga ham qoʻngʻiroq qilamizmi?
list-doubtful-leave-out = Ularsiz
list-doubtful-include = Ularga ham
list-quoted = «{ $value }»
list-other-columns = ⚠️ Fayldagi boshqa raqamlar, qoʻngʻiroq qilinmaydi: { $options }
list-refused-quoted = ⚠️ «{ $name }» ichida telefon raqami topilmadi. { $samples } — telefonga oʻxshamaydi.
list-text-quoted = ⚠️ «{ $name }»: telefon raqami topilmadi. { $samples } — telefonga oʻxshamaydi. Mana shunday yozing: 90 123 45 67
list-button-doubtful-too = Shubhalilar ham · { $count }
list-button-no-doubtful = Shubhalilarsiz
list-button-other = Oʻrniga: { $option } · { $count }
list-several =
    <b>Bitta katakda bir nechta raqam</b>
    { $cells } ta katakda shunday, masalan: «{ $sample }». Hammasiga qoʻngʻiroq qilamizmi?
list-several-all = Hammasiga
list-several-first = Faqat birinchisiga
list-foreign =
    <b>{ $count } ta chet el raqami bor</b>
    Masalan: { $samples }. Ularga ham qoʻngʻiroq qilamizmi?
list-foreign-leave-out = Ularsiz
list-foreign-include = Ularga ham

suspicion-rounded = ⚠️ { $count } ta raqamni Excel yaxlitlab yuborgan (9,98E+11). Asl .xlsx faylni yuboring.
suspicion-equal-endings = ⚠️ { $count } ta raqam bir xil { $ending } bilan tugaydi: Excel buzgan boʻlishi mumkin.
suspicion-consecutive = ⚠️ { $count } ta raqam ketma-ket: { $first } … { $last }. Bu oʻsha roʻyxatmi, tekshiring.
suspicion-many-duplicates = ⚠️ Takrorlar koʻp: { $count } ta ({ $percent } %).
suspicion-many-refused = ⚠️ Oʻtmagan qatorlar koʻp: { $count } ta ({ $percent } %).
suspicion-many-fixed = ⚠️ Shahar telefonlari koʻp: { $count } ta ({ $percent } %).
suspicion-unknown-prefixes = ⚠️ { $count } ta raqamning kodi notanish: { $prefixes }. Ularga ham qoʻngʻiroq qilinadi.
suspicion-notes = ⚠️ { $count } ta qatorda belgi bor: { $notes }. Bunday raqamlarga ham qoʻngʻiroq qilinadi.
suspicion-id-column = ⚠️ { $count } ta qiymat STIR yoki karta raqamiga oʻxshaydi. Ustun toʻgʻriligini tekshiring.
suspicion-date-column = ⚠️ { $count } ta qiymat sanaga oʻxshaydi. Ustun toʻgʻriligini tekshiring.
suspicion-hidden = ⚠️ Yashirin qatorlar: { $rows }, ustunlar: { $columns }, varaqlar: { $sheets }. Ulardagi raqamlarga qoʻngʻiroq qilinmaydi.

list-refused-xls = ⚠️ «{ $name }» eski Excel formatida (.xls), uni ocholmayman. Excelda oching: Fayl → Boshqacha saqlash → Excel kitobi (.xlsx), soʻng yuboring.
list-refused-xlsb = ⚠️ «{ $name }» .xlsb formatida. Uni .xlsx qilib saqlang va yuboring.
list-refused-numbers-app = ⚠️ «{ $name }» Numbers formatida. Uni .xlsx qilib eksport qiling va yuboring.
list-refused-pdf = ⚠️ «{ $name }» — PDF, undan raqam ololmayman. Excel, csv yoki txt yuboring.
list-refused-docx = ⚠️ «{ $name }» — Word hujjati. Raqamlarni Excelga koʻchirib, .xlsx yuboring.
list-refused-archive = ⚠️ «{ $name }» — arxiv. Ichidagi faylni chiqarib, oʻzini yuboring.
list-refused-html = ⚠️ «{ $name }» aslida veb-sahifa. Excelda ochib, .xlsx qilib saqlang.
list-refused-picture = ⚠️ «{ $name }» — rasm, undan raqam ololmayman. Excel, csv yoki txt yuboring.
list-refused-media = ⚠️ «{ $name }» roʻyxat emas. Excel, csv yoki txt yuboring.
list-refused-protected = ⚠️ «{ $name }» parol bilan himoyalangan. Parolsiz saqlab yuboring.
list-refused-not-text = ⚠️ «{ $name }» faylini oʻqib boʻlmadi. Excel, csv yoki txt yuboring.
list-refused-empty = ⚠️ «{ $name }» boʻsh. Raqamlari bor faylni yuboring.
list-refused-rounded = ⚠️ «{ $name }» faylidagi raqamlar yaxlitlangan (9,98E+11), oxirgi raqamlari yoʻqolgan. Ular toʻliq turgan dastlabki faylni yuboring.
list-refused-no-numbers = ⚠️ «{ $name }» ichida telefon raqami topilmadi. Toʻgʻri fayl ekanini tekshiring.
list-refused-too-big = ⚠️ «{ $name }» juda katta. Roʻyxatni boʻlib yuboring.
list-refused-too-many-places = ⚠️ «{ $name }» faylida raqamlar juda koʻp varaq yoki ustunga yozilgan. Ularni bitta varaqning bitta ustuniga yigʻib yuboring.
list-refused-bomb = ⚠️ «{ $name }» ochilganda haddan tashqari kattalashadi, uni ochmadim. Raqamlarni yangi faylga koʻchiring.
list-refused-damaged = ⚠️ «{ $name }» buzilgan. Uni qaytadan saqlab yuboring.
list-refused-long-line = ⚠️ «{ $name }» ichida juda uzun qator bor. Raqamlarni alohida qatorlarga yozib, qayta yuboring.
list-refused-no-sheet = ⚠️ «{ $name }» ichida koʻrinadigan varaq yoʻq. Varaqni ochib, qayta saqlang.
list-refused-too-slow = ⚠️ «{ $name }» faylini tekshirib ulgurmadim. Roʻyxatni boʻlib yuboring.
list-refused-failed = ⚠️ «{ $name }» faylini oʻqib boʻlmadi. Uni csv qilib saqlab, qayta yuboring.
