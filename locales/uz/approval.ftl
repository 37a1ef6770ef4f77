### A second person agrees before a campaign leaves.

approval-ask = <b>{ $person } rozilik soʻraydi</b>: «{ $name }»
approval-parts = ✂️ avval { $first } tasi, qolgani soʻzdan keyin
approval-until = { $moment } gacha
approval-button-yes = Roziman
approval-button-back = Qaytarish…
approval-waits = <b>Ikkinchi odamning roziligi kutilmoqda</b>: «{ $name }», { $count } ta raqam. Ungacha hech narsa ketmaydi. Muddat: { $moment }.
approval-who = Rozi boʻla oladi: { $names }
approval-nobody = 👁 Rozi boʻladigan ikkinchi odam yoʻq: admin qoʻshadi, /team
approval-given = <b>Rozi boʻldingiz</b>: «{ $name }» soat { $time } da ketadi.
approval-sent-back = <b>Qaytarildi</b>: «{ $name }». Hech narsa yuborilmadi.
approval-taken-out = Shu orada { $count } ta raqam olib tashlandi: ularga qoʻngʻiroq qilinmaydi.
approval-over = «{ $name }»: { $state ->
    [accepted] AloVoice oldi.
    [sending] rozilik bor, yuborilmoqda.
    [stopped] toʻxtatildi, hech narsa yuborilmadi.
    [stale] vaqti oʻtdi, hech narsa yuborilmadi.
    [rejected] AloVoice rad etdi, hech narsa yuborilmadi.
   *[other] natijasi hali nomaʼlum.
}
approval-word = «{ $name }» nega qaytayotganini qisqa yozing.
approval-button-no-word = Soʻzsiz
approval-toast-not-any-more = Endi rozi boʻladigan narsa yoʻq
approval-toast-changed = Oʻzgardi: qaytadan qarang
stopped-sent-back = <b>Rozi boʻlishi kerak boʻlgan odam qaytardi.</b>
stopped-sent-back-said = Soʻzi: { $said }
stale-approval-expired = 24 soat ichida hech kim rozi boʻlmadi.
stale-approval-too-short = Vaqt yetarli paytda hech kim rozi boʻlmadi.
approval-before-start = 👁 Ikkinchi odamning roziligi kerak.
group-approval = «{ $name }»: { $came ->
    [asked] ikkinchi odamning roziligi kutilmoqda.
    [approved] rozilik berildi.
   *[ended] rozilik endi kerak emas, hech narsa yuborilmadi.
}
