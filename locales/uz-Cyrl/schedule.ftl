### Кун ва соатлар: саволлар, радлар, огоҳлантиришлар.

days-quick-today = Бугун, { $days }
days-quick-tomorrow = Эртага, { $days }
days-quick-working-week = Жумагача, { $days }
days-quick-next-working-week = Иш ҳафтаси, { $days }
days-quick-next-week = Келаси ҳафта { $days }
days-quick-both =
    { $near ->
        [today] Бугун
        [tomorrow] Эртага
       *[later] { $day }
    }, { $hours }
hours-quick-last-used = Охиргиси: { $hours }
hours-quick-from-now = Ҳозирдан { $until } гача
hours-none-left = ⚠️ Бугунги одатдаги соатлар ({ $hours }) тугади.
schedule-understood = ✅ Шундай тушундим: <b>{ $what }</b>
schedule-understood-hours = ҳар куни { $hours } ({ $zone })
schedule-chosen = Ҳозир танланган: <b>{ $what }</b>
review-starts-now = ▶️ қўнғироқлар дарҳол бошланади
review-your-clock = ▶️ бошланади: <tg-time unix="{ $unix }" format="wDt">{ $there }</tg-time>

schedule-question-which-half = «{ $quoted }»: эрталабми ёки кечқурунми? Бирини танланг.
schedule-question-open-hours = «{ $quoted }»: соат нечадан нечагача? Танланг ёки тўлиқ ёзинг.
schedule-question-open-days = «{ $quoted }»: қайси кунгача? Танланг ёки тўлиқ ёзинг.
schedule-question-days-or-hours = «{ $quoted }»: бу кунми ёки соатми? Бирини танланг.
schedule-question-weekday-mismatch = «{ $quoted }»: ҳафта куни санага мос эмас. Қайси бири тўғри?
schedule-question-which-week = «{ $quoted }»: шу ҳафтами ёки кейингисими?
schedule-question-one-window = «{ $quoted }»: AloVoice битта вақт оралиғини қабул қилади. Бирини танланг.
schedule-question-one-period = «{ $quoted }»: AloVoice фақат кетма-кет кунларни қабул қилади. Бирини танланг.
schedule-question-recurring = «{ $quoted }»: такрорланадиган кунларни AloVoice қабул қилмайди. Битта даврни танланг.
schedule-question-exception = «{ $quoted }»: орадаги кун ёки танаффусни тушириб қолдириб бўлмайди. Бирини танланг.
schedule-question-doubt = «{ $quoted }»: тўлиқ тушунмадим. Шу тўғрими?
schedule-question-denied = «{ $quoted }»: бу кунга қўйилмади. Қайси кунни қўяй?
schedule-question-correction = «{ $quoted }»: тузатдингиз. Қайси бири тўғри?
schedule-question-or = «{ $quoted }»: биттасини танланг.
schedule-question-about = «{ $quoted }»: аниқ кун ва соат керак. Шу тўғрими?
schedule-question-other-zone = «{ $quoted }»: бошқа минтақа вақти. Обзвон вақти билан қайси бири?
schedule-question-passed = { $day } ўтиб кетган. Келаси йилми?
schedule-refused-past-day = ⚠️ «{ $quoted }» ўтиб кетган. Бугунги ёки ундан кейинги кунни айтинг.
schedule-refused-reversed = ⚠️ «{ $quoted }»: охири бошидан олдин. Тартибини тўғриланг.
schedule-refused-too-long = ⚠️ «{ $quoted }» жуда узун. Бир йилдан ошмасин.
schedule-refused-over-midnight = ⚠️ «{ $quoted }» ярим тундан ўтади. Бир кун ичидаги соатларни айтинг.
schedule-refused-empty = ⚠️ «{ $quoted }»: боши ва охири бир хил. Бошқа соат айтинг.
schedule-refused-already-over = ⚠️ «{ $quoted }» аллақачон ўтиб кетган. Кечроқ соат ёки бошқа кун айтинг.
schedule-refused-no-such-day = ⚠️ «{ $quoted }» деган кун йўқ. Санани текширинг.
schedule-refused-no-such-hour = ⚠️ { $quoted } деган соат йўқ. 00:00 дан 23:59 гача айтинг.
schedule-past-day = ⚠️ { $day } ўтиб кетган. Бугунги ёки ундан кейинги кунни танланг.
schedule-reversed = ⚠️ { $days }: охирги кун биринчисидан олдин. Тартибини тўғриланг.
schedule-too-long = ⚠️ { $days } кун жуда кўп, { $most } кундан ошмасин.
schedule-over-midnight = ⚠️ { $hours } ярим тундан ўтади. Бир кун ичидаги соатларни танланг.
schedule-empty = ⚠️ Боши ҳам, охири ҳам { $at }. Бошқа соат танланг.
schedule-already-over = ⚠️ { $day }, соат { $until } ўтиб бўлди. Кечроқ соат ёки бошқа кун танланг.

guard-night = ⚠️ Одатдаги соатлардан ({ $hours }) ташқари: одамлар ухлаётган бўлиши мумкин.
guard-little-time = ⚠️ Бугун атиги { $minutes } дақиқа қолди.
guard-today-over = ⚠️ Бугун соат { $until } ўтди: қўнғироқлар эртадан бошланади.
guard-long = ⚠️ Узоқ: кетма-кет { $days } кун.
guard-weekend = ⚠️ Дам олиш куни: { $days }
guard-weekends = ⚠️ Дам олиш кунлари ҳам киради: { $count } кун
guard-holiday = ⚠️ { $day }: { $holiday }
guard-holiday-expected = ⚠️ { $day }: { $holiday } бўлиши кутилмоқда
guard-holidays-more = ⚠️ Яна { $count } та байрам куни бор
holiday-new-year = Янги йил
holiday-womens-day = Хотин-қизлар куни
holiday-navruz = Наврўз
holiday-remembrance-day = Хотира ва қадрлаш куни
holiday-independence-day = Мустақиллик куни
holiday-teachers-day = Ўқитувчи ва мураббийлар куни
holiday-constitution-day = Конституция куни
holiday-ramazon-hayit = Рамазон ҳайити
holiday-qurbon-hayit = Қурбон ҳайити
