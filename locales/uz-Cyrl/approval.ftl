### A second person agrees before a campaign leaves.

approval-ask = <b>{ $person } розилик сўрайди</b>: «{ $name }»
approval-parts = ✂️ аввал { $first } таси, қолгани сўздан кейин
approval-until = { $moment } гача
approval-button-yes = Розиман
approval-button-back = Қайтариш…
approval-waits = <b>Иккинчи одамнинг розилиги кутилмоқда</b>: «{ $name }», { $count } та рақам. Унгача ҳеч нарса кетмайди. Муддат: { $moment }.
approval-who = Рози бўла олади: { $names }
approval-nobody = 👁 Рози бўладиган иккинчи одам йўқ: админ қўшади, /team
approval-given = <b>Рози бўлдингиз</b>: «{ $name }» соат { $time } да кетади.
approval-sent-back = <b>Қайтарилди</b>: «{ $name }». Ҳеч нарса юборилмади.
approval-taken-out = Шу орада { $count } та рақам олиб ташланди: уларга қўнғироқ қилинмайди.
approval-over = «{ $name }»: { $state ->
    [accepted] AloVoice олди.
    [sending] розилик бор, юборилмоқда.
    [stopped] тўхтатилди, ҳеч нарса юборилмади.
    [stale] вақти ўтди, ҳеч нарса юборилмади.
    [rejected] AloVoice рад этди, ҳеч нарса юборилмади.
   *[other] натижаси ҳали номаълум.
}
approval-word = «{ $name }» нега қайтаётганини қисқа ёзинг.
approval-button-no-word = Сўзсиз
approval-toast-not-any-more = Энди рози бўладиган нарса йўқ
approval-toast-changed = Ўзгарди: қайтадан қаранг
stopped-sent-back = <b>Рози бўлиши керак бўлган одам қайтарди.</b>
stopped-sent-back-said = Сўзи: { $said }
stale-approval-expired = 24 соат ичида ҳеч ким рози бўлмади.
stale-approval-too-short = Вақт етарли пайтда ҳеч ким рози бўлмади.
approval-before-start = 👁 Иккинчи одамнинг розилиги керак.
group-approval = «{ $name }»: { $came ->
    [asked] иккинчи одамнинг розилиги кутилмоқда.
    [approved] розилик берилди.
   *[ended] розилик энди керак эмас, ҳеч нарса юборилмади.
}
