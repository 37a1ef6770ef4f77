### Аввал 50 та рақам, кейин қолгани.

review-first = Аввал { $first } та
review-first-of = { $of ->
    [all] Аввал { $first }: ҳаммадан
   *[without] Аввал { $first }: қолгандан
}
toast-cutting = Рўйхатни иккига бўляпман.
held-rest = Қолган { $count } та рақам сўзингизни кутади.
card-rest = Биринчи { $sent } та кетди{ $known ->
    [yes] , AloVoice { $counted } тасини санади
   *[no] {""}
}. Қолган { $count } таси сизни { $day }, { $time } гача кутади.
button-go-on = Давом этиш · { $count } та
button-stop-here = Шу ерда тугатиш
rest-ask =
    <b>«{ $name }»: { $count } та рақам сизни { $time } гача кутади</b>
    Кейин улар қораламага қайтади.
rest-ask-held-up =
    <b>«{ $name }»: { $count } та рақам сизни { $time } гача кутади</b>
    Аввал «{ $first }» яратилган-яратилмаганини айтинг. Кейин улар қораламага қайтади.
rest-in-draft = Қораламада { $count } та рақам бор.
submission-sure-again =
    <b><cabinet>Кабинетда</cabinet> «{ $name }» аниқ йўқми?</b>
    { $count } та рақам қайта юборилади. Агар у бор бўлса, уларга иккинчи марта қўнғироқ қилинади.
button-sure-again = Йўқ, қайта юборилсин
toast-rest-held-up = Аввал биринчи қисми яратилган-яратилмаганини айтинг.
toast-rest-settled = Бу аллақачон ҳал бўлган.
toast-rest-over = Вақти тугади: рақамлар қораламада.
