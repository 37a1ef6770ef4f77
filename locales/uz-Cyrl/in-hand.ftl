### AloVoiceга ҳали кетмаган обзвонлар, эслатмалар.

in-hand-none = Ҳозир ботда кутиб турган обзвон йўқ.
in-hand-title = <b>Ботда турибди, ҳали AloVoiceга кетмаган: { $count } та обзвон</b>
in-hand-other = • «{ $name }» · { $moment } · { $person }
in-hand-own = • «{ $name }» · { $account }
in-hand-row = { $time } · { $name }
in-hand-reminder =
    <b>Бир соатдан кейин кетади: «{ $name }»</b>
    Соат { $time } да AloVoiceга топширилади: { $count } та рақам. Унгача ўзгартирса ҳам, тўхтатса ҳам бўлади.
wishes-ask = Эслатмаларни қуйидаги тугмалар ёқади ва ўчиради.
wish-remind = { $on ->
    [yes] ✅ 1 соат олдин эслатиш
   *[no] 1 соат олдин эслатиш
}
wish-morning = { $on ->
    [yes] ✅ Эрталабки рўйхат
   *[no] Эрталабки рўйхат
}
wish-pin = { $on ->
    [yes] ✅ Картани қадаб қўйиш
   *[no] Картани қадаб қўйиш
}
morning-title = <b>Бугун ишда: { $count } та обзвон</b>
morning-kept = • «{ $name }» · соат { $time } да AloVoiceга кетади
morning-running = • «{ $name }» · № { $id } · { $hours }
stopped-by-admin = Уни администратор тўхтатди.
