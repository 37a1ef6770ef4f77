### What the person who checks the journal reads in the terminal.

journal-usage = Bajaring: npm run journal -- --check yoki haftalik xabardagi kod bilan npm run journal -- --check KOD.
journal-bad-key = SECRET_KEY oʻqilmadi: base64 da 32 bayt, bir nechta boʻlsa vergul bilan.
journal-no-database = DATA_DIR { $from } papkasida baza yoʻq: jurnal ham yoʻq.
journal-not-read = { $from } dagi jurnal oʻqilmadi ({ $reason }).
journal-whole = { $rows } ta yozuv: hech narsa yoʻqolmagan va oʻzgartirilmagan.
journal-head = Kod: { $head }
journal-no-key = SECRET_KEY boʻlmagani uchun faqat zanjir tekshirildi: faylga yoza oladigan odam uni toʻliq qayta yozgan boʻlishi mumkin. Haftalik xabardagi kod buni koʻrsatadi.
journal-breach-missing = { $n }-yozuv: undan oldingi yozuvlar yoʻq yoki boshqa joyda turibdi.
journal-breach-changed = { $n }-yozuv oʻzgartirilgan.
journal-breach-unlinked = { $n }-yozuv oldingisining davomi emas: ulardan biri almashtirilgan yoki qayta yozilgan.
journal-breach-seal = { $n }-yozuvni bu bot yozmagan: muhri notoʻgʻri.
journal-breach-unsealed = { $n }-yozuvdan boshlab SECRET_KEY kalitlari bilan muhr yoʻq. Kalit yangi boʻlsa, botni u bilan bir marta ishga tushiring; aks holda bu yozuvlar soxta boʻlishi mumkin.
journal-breach-cut = Haftalik xabardagi { $n }-yozuv endi yoʻq: oxiri kesilgan yoki eski nusxa qaytarilgan.
journal-breach-other = { $n }-yozuv haftalik xabardagi emas: jurnal qayta yozilgan yoki eski nusxadan olingan.
journal-breach-unguarded = Bazaning jurnalni oʻzgarishdan saqlaydigan himoyasi olib tashlangan.
