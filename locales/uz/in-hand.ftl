### AloVoicega hali ketmagan obzvonlar, eslatmalar.

in-hand-none = Hozir botda kutib turgan obzvon yoʻq.
in-hand-title = <b>Botda turibdi, hali AloVoicega ketmagan: { $count } ta obzvon</b>
in-hand-other = • «{ $name }» · { $moment } · { $person }
in-hand-own = • «{ $name }» · { $account }
in-hand-row = { $time } · { $name }
in-hand-reminder =
    <b>Bir soatdan keyin ketadi: «{ $name }»</b>
    Soat { $time } da AloVoicega topshiriladi: { $count } ta raqam. Ungacha oʻzgartirsa ham, toʻxtatsa ham boʻladi.
wishes-ask = Eslatmalarni quyidagi tugmalar yoqadi va oʻchiradi.
wish-remind = { $on ->
    [yes] ✅ 1 soat oldin eslatish
   *[no] 1 soat oldin eslatish
}
wish-morning = { $on ->
    [yes] ✅ Ertalabki roʻyxat
   *[no] Ertalabki roʻyxat
}
wish-pin = { $on ->
    [yes] ✅ Kartani qadab qoʻyish
   *[no] Kartani qadab qoʻyish
}
morning-title = <b>Bugun ishda: { $count } ta obzvon</b>
morning-kept = • «{ $name }» · soat { $time } da AloVoicega ketadi
morning-running = • «{ $name }» · № { $id } · { $hours }
stopped-by-admin = Uni administrator toʻxtatdi.
