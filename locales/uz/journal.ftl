### The journal of decisions, as admins read it.

journal-title = <b>Jurnal</b>: kim nima qildi
journal-empty = Hali hech narsa hal qilinmagan.
journal-of = <b>Jurnal</b>: «{ $name }»
journal-of-one = <b>Jurnal</b>: bitta obzvon
journal-by = <b>Jurnal</b>: { $who }
journal-line = { $n }. { $at } · { $who }: { $what }
journal-line-named = { $n }. { $at } · { $who }: { $what } · { $name }
journal-nobody = bot
journal-shown = <b>Nima koʻrsatilgan</b>
journal-list-parted = 👥 { $file }, { $count } ta raqam, avval { $first } tasi
journal-list = 👥 { $file }, { $count } ta raqam
journal-digest = Izi { $digest }
journal-account = Hisob { $account }
journal-settings = 🔁 urinish { $tries }, javob { $goodtime } soniyadan{ $paused ->
    [yes] , pauzada yaratilgan
   *[no] {""}
}
journal-numbers = { $changed } ta raqam
journal-button-campaign = Shu obzvon
journal-button-person = Shu odam
journal-button-older = Oldingilar ›
journal-button-all = ‹ Hammasi
journal-week =
    <b>Jurnal</b>: bu hafta { $rows } ta qaror. Shu kodni saqlang: u bilan tekshiruv kesilgan oxirini ham topadi:
    <code>{ $head }</code>
help-journal = /journal — kim nimani hal qildi

journal-what-confirmed = boshladi
journal-what-test-call = sinov qoʻngʻirogʻi
journal-what-stopped = toʻxtatdi
journal-what-stopped-all = hammasi bilan toʻxtatdi
journal-what-stopped-left = toʻxtadi: odami chiqarilgan
journal-what-stopped-account = toʻxtadi: hisob endi bu odamda emas
journal-what-taken-back = oʻzgartirishga qaytardi
journal-what-kept = boshlanishiga yaqin qoldirdi
journal-what-handed-over = darrov topshirdi
journal-what-rest-sent = qolganini yubordi
journal-what-rest-ended = qolganini yubormadi
journal-what-settled-there = javob: u bor
journal-what-settled-not-there = javob: u yoʻq
journal-what-settled-send-again = javob: yoʻq, qayta yuborilsin
journal-what-settled-send-after-all = baribir yubordi
journal-what-taken-over = oʻziga oldi
journal-what-taken-as-draft = qoralama qilib oldi
journal-what-outcome-accepted = AloVoice oldi
journal-what-outcome-rejected = AloVoice rad etdi
journal-what-outcome-unknown = natija nomaʼlum
journal-what-outcome-stale = vaqti oʻtgan
journal-what-outcome-other = oʻzi oʻzgardi
journal-what-do-not-call-add = qoʻngʻiroq qilinmasin: qoʻshdi
journal-what-do-not-call-remove = qoʻngʻiroq qilinmasin: oldi
journal-what-export-history = tarixni fayl qilib oldi
journal-what-export-do-not-call = taqiqlangan raqamlarni fayl qilib oldi
journal-what-export-clean = roʻyxatni fayl qilib oldi
journal-what-export-refused = rad etilgan qatorlarni fayl qilib oldi
journal-what-copied = maʼlumotlar nusxasidan boshlandi
journal-what-admins = ADMIN_IDS oʻzgardi
journal-what-sealed = SECRET_KEY oʻzgardi
journal-what-noted = adminlarga haftalik xabar
journal-what-approval-asked = rozilik soʻradi
journal-what-approved = rozi boʻldi
journal-what-sent-back = qaytardi
