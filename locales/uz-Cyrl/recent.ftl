### Рўйхатдан кимга яқинда қўнғироқ қилинган ва ким ундан олиб ташланган.

list-called = ⚠️ { $numbers } та рақамдан { $called } тасига { $when ->
    [today] бугун
    [yesterday] кеча ҳам
   *[since] { $day }дан бери
} қўнғироқ қилинган{ $also ->
    [today] {" "}(бугун { $last } тасига)
    [yesterday] {" "}(кеча { $last } тасига)
   *[no] {""}
}: { $campaigns }
list-called-campaign = «{ $name }»{ $who ->
    [you] {""}
   *[other] {" "}({ $by })
}
list-called-more = { $campaigns } ва яна { $count } та
list-not-compared = ⚠️ { $campaigns ->
    [1] «{ $name }» обзвони ({ $day })
   *[other] «{ $name }» ({ $day }) ва яна { $others } та обзвон
} билан солиштириб бўлмади: ўша одамларга яна қўнғироқ қилиниши мумкин.
list-taken-out = ⚠️ { $count } та рақам олиб ташланди, { $when }: «қўнғироқ қилинмасин» (/dnc)
review-call-all = Ҳаммасига · { $count } та
review-without = { $called } тасисиз · { $count } та
toast-comparing = Ҳозиргина ўзгариш бўлди, рўйхатни солиштиряпман.
review-not-started = ⚠️ Ҳали ҳеч нарса бошланмади. Яна текшириб, «Бошлаш»ни босинг.
review-drawn-before = ⚠️ Шундан бери бот нусхадан ишга тушди. Бу обзвон аввал кетмаганини <cabinet>AloVoice кабинетидан</cabinet> қаранг; кетмаган бўлса, «Бошлаш»ни босинг.

list-button-leave-out = Кимнидир олиб ташлаш
list-leave-out-ask =
    <b>Кимларнинг рақами олиб ташлансин?</b>
    Файл, рақамлар ёки контакт юборинг: улар «{ $name }» рўйхатида қолмайди.
list-left-out = «{ $name }»даги { $numbers } та рақамдан { $removed } таси олиб ташланди
list-left-out-none = ⚠️ «{ $name }»даги { $numbers } та рақамнинг бирортаси ҳам бу рўйхатда йўқ.
list-left-nobody = ⚠️ Рўйхатдаги ҳамма рақамлар «{ $name }»да бор: ҳеч ким қолмайди. Рўйхат ўзгармади.
list-left-changed = ⚠️ Рўйхат шу орада ўзгарди. «{ $name }»ни яна бир марта юборинг.
