### Матн нимани ўзгартиради: созламалар сўз билан ва улар ҳақида нима дейилади.

change-made = ✅ Ўзгартирилди: <b>{ $what }</b>
    Аввал: { $was }
change-name = номи «{ $name }»
change-trunks = линия: { $trunks }
button-take-back = Аввалгисини қайтариш
button-change = Ўзгартириш
read-unused = Ишлатилмади: «{ $words }»
read-corrected = «{ $said }» → { $read }

settings-question = «{ $quoted }»: тўғрими?
settings-which = «{ $quoted }»: нечта? Масалан: «бир вақтда 10 та», «3 та уриниш», «5 сония».
settings-which-figure = { $text } нима учун?
settings-doubt = ✅ Тушундим: <b>{ $what }</b>. Тушунмадим: «{ $quoted }». Шу тўғрими?
settings-range-maxline = ⚠️ Бир вақтда { $value } та бўлмайди: { $least } дан { $most } гача.
settings-range-tries = ⚠️ { $value } та уриниш бўлмайди: { $least } дан { $most } гача.
settings-range-goodtime = ⚠️ { $value } сония бўлмайди: { $least } дан { $most } гача.
review-agree-short = Ҳа, бир қисмига
review-agree-long = Ҳа, { $count } кун
