### Kun va soatlar: savollar, radlar, ogohlantirishlar.

days-quick-today = Bugun, { $days }
days-quick-tomorrow = Ertaga, { $days }
days-quick-working-week = Jumagacha, { $days }
days-quick-next-working-week = Ish haftasi, { $days }
days-quick-next-week = Kelasi hafta { $days }
days-quick-both =
    { $near ->
        [today] Bugun
        [tomorrow] Ertaga
       *[later] { $day }
    }, { $hours }
hours-quick-last-used = Oxirgisi: { $hours }
hours-quick-from-now = Hozirdan { $until } gacha
hours-none-left = ⚠️ Bugungi odatdagi soatlar ({ $hours }) tugadi.
schedule-understood = ✅ Shunday tushundim: <b>{ $what }</b>
schedule-understood-hours = har kuni { $hours } ({ $zone })
schedule-chosen = Hozir tanlangan: <b>{ $what }</b>
review-starts-now = ▶️ qoʻngʻiroqlar darhol boshlanadi
review-your-clock = ▶️ boshlanadi: <tg-time unix="{ $unix }" format="wDt">{ $there }</tg-time>

schedule-question-which-half = «{ $quoted }»: ertalabmi yoki kechqurunmi? Birini tanlang.
schedule-question-open-hours = «{ $quoted }»: soat nechadan nechagacha? Tanlang yoki toʻliq yozing.
schedule-question-open-days = «{ $quoted }»: qaysi kungacha? Tanlang yoki toʻliq yozing.
schedule-question-days-or-hours = «{ $quoted }»: bu kunmi yoki soatmi? Birini tanlang.
schedule-question-weekday-mismatch = «{ $quoted }»: hafta kuni sanaga mos emas. Qaysi biri toʻgʻri?
schedule-question-which-week = «{ $quoted }»: shu haftami yoki keyingisimi?
schedule-question-one-window = «{ $quoted }»: AloVoice bitta vaqt oraligʻini qabul qiladi. Birini tanlang.
schedule-question-one-period = «{ $quoted }»: AloVoice faqat ketma-ket kunlarni qabul qiladi. Birini tanlang.
schedule-question-recurring = «{ $quoted }»: takrorlanadigan kunlarni AloVoice qabul qilmaydi. Bitta davrni tanlang.
schedule-question-exception = «{ $quoted }»: oradagi kun yoki tanaffusni tushirib qoldirib boʻlmaydi. Birini tanlang.
schedule-question-doubt = «{ $quoted }»: toʻliq tushunmadim. Shu toʻgʻrimi?
schedule-question-denied = «{ $quoted }»: bu kunga qoʻyilmadi. Qaysi kunni qoʻyay?
schedule-question-correction = «{ $quoted }»: tuzatdingiz. Qaysi biri toʻgʻri?
schedule-question-or = «{ $quoted }»: bittasini tanlang.
schedule-question-about = «{ $quoted }»: aniq kun va soat kerak. Shu toʻgʻrimi?
schedule-question-other-zone = «{ $quoted }»: boshqa mintaqa vaqti. Obzvon vaqti bilan qaysi biri?
schedule-question-passed = { $day } oʻtib ketgan. Kelasi yilmi?
schedule-refused-past-day = ⚠️ «{ $quoted }» oʻtib ketgan. Bugungi yoki undan keyingi kunni ayting.
schedule-refused-reversed = ⚠️ «{ $quoted }»: oxiri boshidan oldin. Tartibini toʻgʻrilang.
schedule-refused-too-long = ⚠️ «{ $quoted }» juda uzun. Bir yildan oshmasin.
schedule-refused-over-midnight = ⚠️ «{ $quoted }» yarim tundan oʻtadi. Bir kun ichidagi soatlarni ayting.
schedule-refused-empty = ⚠️ «{ $quoted }»: boshi va oxiri bir xil. Boshqa soat ayting.
schedule-refused-already-over = ⚠️ «{ $quoted }» allaqachon oʻtib ketgan. Kechroq soat yoki boshqa kun ayting.
schedule-refused-no-such-day = ⚠️ «{ $quoted }» degan kun yoʻq. Sanani tekshiring.
schedule-refused-no-such-hour = ⚠️ { $quoted } degan soat yoʻq. 00:00 dan 23:59 gacha ayting.
schedule-past-day = ⚠️ { $day } oʻtib ketgan. Bugungi yoki undan keyingi kunni tanlang.
schedule-reversed = ⚠️ { $days }: oxirgi kun birinchisidan oldin. Tartibini toʻgʻrilang.
schedule-too-long = ⚠️ { $days } kun juda koʻp, { $most } kundan oshmasin.
schedule-over-midnight = ⚠️ { $hours } yarim tundan oʻtadi. Bir kun ichidagi soatlarni tanlang.
schedule-empty = ⚠️ Boshi ham, oxiri ham { $at }. Boshqa soat tanlang.
schedule-already-over = ⚠️ { $day }, soat { $until } oʻtib boʻldi. Kechroq soat yoki boshqa kun tanlang.

guard-night = ⚠️ Odatdagi soatlardan ({ $hours }) tashqari: odamlar uxlayotgan boʻlishi mumkin.
guard-little-time = ⚠️ Bugun atigi { $minutes } daqiqa qoldi.
guard-today-over = ⚠️ Bugun soat { $until } oʻtdi: qoʻngʻiroqlar ertadan boshlanadi.
guard-long = ⚠️ Uzoq: ketma-ket { $days } kun.
guard-weekend = ⚠️ Dam olish kuni: { $days }
guard-weekends = ⚠️ Dam olish kunlari ham kiradi: { $count } kun
guard-holiday = ⚠️ { $day }: { $holiday }
guard-holiday-expected = ⚠️ { $day }: { $holiday } boʻlishi kutilmoqda
guard-holidays-more = ⚠️ Yana { $count } ta bayram kuni bor
holiday-new-year = Yangi yil
holiday-womens-day = Xotin-qizlar kuni
holiday-navruz = Navroʻz
holiday-remembrance-day = Xotira va qadrlash kuni
holiday-independence-day = Mustaqillik kuni
holiday-teachers-day = Oʻqituvchi va murabbiylar kuni
holiday-constitution-day = Konstitutsiya kuni
holiday-ramazon-hayit = Ramazon hayiti
holiday-qurbon-hayit = Qurbon hayiti
