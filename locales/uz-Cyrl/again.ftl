### Такрорлаш ва қораламалар рўйхати.

button-repeat = Такрорлаш
button-drafts = Қораламалар · { $count }
campaigns-which-repeat = <b>Қайси бирини такрорлаймиз?</b>
repeat-ask = Кимларга қўнғироқ қиламиз? Янги рўйхатни шу ерга юборсангиз ҳам бўлади.
repeat-same = Ўша рўйхат · { $count } та
repeat-without = Кейин терилганларсиз
repeat-new = Янги рўйхат

drafts-title = <b>Қораламалар: { $count } та</b>
drafts-none = Қоралама йўқ.
drafts-which-delete = <b>Қайси қораламани ўчирамиз?</b>
drafts-delete = Ўчириш
draft-delete-ask =
    <b>«{ $title }» ўчирилсинми?</b>
    Уни кейин қайтариб бўлмайди.
draft-delete-yes = Ҳа, ўчирилсин
draft-deleted = «{ $title }» ўчирилди.
draft-empty = Қоралама бўш эди, сақланмади.
