### Roʻyxatdan kimga yaqinda qoʻngʻiroq qilingan va kim undan olib tashlangan.

list-called = ⚠️ { $numbers } ta raqamdan { $called } tasiga { $when ->
    [today] bugun
    [yesterday] kecha ham
   *[since] { $day }dan beri
} qoʻngʻiroq qilingan{ $also ->
    [today] {" "}(bugun { $last } tasiga)
    [yesterday] {" "}(kecha { $last } tasiga)
   *[no] {""}
}: { $campaigns }
list-called-campaign = «{ $name }»{ $who ->
    [you] {""}
   *[other] {" "}({ $by })
}
list-called-more = { $campaigns } va yana { $count } ta
list-not-compared = ⚠️ { $campaigns ->
    [1] «{ $name }» obzvoni ({ $day })
   *[other] «{ $name }» ({ $day }) va yana { $others } ta obzvon
} bilan solishtirib boʻlmadi: oʻsha odamlarga yana qoʻngʻiroq qilinishi mumkin.
list-taken-out = ⚠️ { $count } ta raqam olib tashlandi, { $when }: «qoʻngʻiroq qilinmasin» (/dnc)
review-call-all = Hammasiga · { $count } ta
review-without = { $called } tasisiz · { $count } ta
toast-comparing = Hozirgina oʻzgarish boʻldi, roʻyxatni solishtiryapman.
review-not-started = ⚠️ Hali hech narsa boshlanmadi. Yana tekshirib, «Boshlash»ni bosing.
review-drawn-before = ⚠️ Shundan beri bot nusxadan ishga tushdi. Bu obzvon avval ketmaganini <cabinet>AloVoice kabinetidan</cabinet> qarang; ketmagan boʻlsa, «Boshlash»ni bosing.

list-button-leave-out = Kimnidir olib tashlash
list-leave-out-ask =
    <b>Kimlarning raqami olib tashlansin?</b>
    Fayl, raqamlar yoki kontakt yuboring: ular «{ $name }» roʻyxatida qolmaydi.
list-left-out = «{ $name }»dagi { $numbers } ta raqamdan { $removed } tasi olib tashlandi
list-left-out-none = ⚠️ «{ $name }»dagi { $numbers } ta raqamning birortasi ham bu roʻyxatda yoʻq.
list-left-nobody = ⚠️ Roʻyxatdagi hamma raqamlar «{ $name }»da bor: hech kim qolmaydi. Roʻyxat oʻzgarmadi.
list-left-changed = ⚠️ Roʻyxat shu orada oʻzgardi. «{ $name }»ni yana bir marta yuboring.
