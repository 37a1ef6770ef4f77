### Matn nimani oʻzgartiradi: sozlamalar soʻz bilan va ular haqida nima deyiladi.

change-made = ✅ Oʻzgartirildi: <b>{ $what }</b>
    Avval: { $was }
change-name = nomi «{ $name }»
change-trunks = liniya: { $trunks }
button-take-back = Avvalgisini qaytarish
button-change = Oʻzgartirish
read-unused = Ishlatilmadi: «{ $words }»
read-corrected = «{ $said }» → { $read }

settings-question = «{ $quoted }»: toʻgʻrimi?
settings-which = «{ $quoted }»: nechta? Masalan: «bir vaqtda 10 ta», «3 ta urinish», «5 soniya».
settings-which-figure = { $text } nima uchun?
settings-doubt = ✅ Tushundim: <b>{ $what }</b>. Tushunmadim: «{ $quoted }». Shu toʻgʻrimi?
settings-range-maxline = ⚠️ Bir vaqtda { $value } ta boʻlmaydi: { $least } dan { $most } gacha.
settings-range-tries = ⚠️ { $value } ta urinish boʻlmaydi: { $least } dan { $most } gacha.
settings-range-goodtime = ⚠️ { $value } soniya boʻlmaydi: { $least } dan { $most } gacha.
review-agree-short = Ha, bir qismiga
review-agree-long = Ha, { $count } kun
