### Сначала 50 номеров, потом остальные.

review-first = Сначала { $first }
review-first-of = { $of ->
    [all] Сначала { $first } из всех
   *[without] Сначала { $first } из остальных
}
toast-cutting = Делю список на две части.
held-rest = Остальные { $count } ждут вашего слова.
card-rest = Первые { $sent } ушли{ $known ->
    [yes] , AloVoice насчитала { $counted }
   *[no] {""}
}. Остальные { $count } ждут вас до { $time }, { $day }.
button-go-on = Продолжить · { $count }
button-stop-here = На этом всё
rest-ask =
    <b>«{ $name }»: { $count } { $count ->
        [one] номер ждёт
        [few] номера ждут
       *[other] номеров ждут
    } вас до { $time }</b>
    Потом они вернутся в черновик.
rest-ask-held-up =
    <b>«{ $name }»: { $count } { $count ->
        [one] номер ждёт
        [few] номера ждут
       *[other] номеров ждут
    } вас до { $time }</b>
    Сначала скажите, создан ли «{ $first }». Потом они вернутся в черновик.
rest-in-draft = В черновике { $count ->
    [one] { $count } номер
    [few] { $count } номера
   *[other] { $count } номеров
}.
submission-sure-again =
    <b>В <cabinet>кабинете</cabinet> точно нет «{ $name }»?</b>
    Тогда { $count ->
        [one] { $count } номер отправится
        [few] { $count } номера отправятся
       *[other] { $count } номеров отправятся
    } снова. Если он там есть, им позвонят второй раз.
button-sure-again = Нет, отправить снова
toast-rest-held-up = Сначала скажите, создана ли первая часть.
toast-rest-settled = Это уже решено.
toast-rest-over = Время вышло: номера в черновике.
