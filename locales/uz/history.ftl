### Obzvonlar tarixi fayl boʻlib.

button-files = Yuklab olish
files-of-all =
    <b>Obzvonlar tarixi: { $count } ta</b>
    Qanday faylda yuboray?
files-of-found =
    <b>«{ $text }» boʻyicha: { $count } ta obzvon</b>
    Qanday faylda yuboray?
history-sheet = Obzvonlar
history-file = Obzvonlar { $day }
history-file-found = Obzvonlar, { $text }, { $day }
history-from = Birinchi kun
history-to = Oxirgi kun
history-name = Nomi
history-id = №
history-numbers = Yuborilgan raqamlar
history-refused = Oʻtmagan qatorlar
history-lines = Liniyalar
history-hours = Soatlar ({ $zone })
history-status = Holati
history-checked = Tekshirildi
history-who = Kim yuborgan
