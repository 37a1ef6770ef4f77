### What the person who backs the bot up reads in the terminal.

backup-usage = Nusxa qayerga yozilishini koʻrsating: npm run backup -- ../backup-monday
backup-done = { $from } nusxasi { $to } papkasida. Unga qaytish uchun botni toʻxtating va bajaring: npm run restore -- { $to }
backup-no-database = DATA_DIR { $from } papkasida baza yoʻq: nusxa olinadigan narsa yoʻq.
backup-target-exists = { $to } allaqachon bor. Hali yoʻq papkani koʻrsating.
backup-failed = { $to } papkasiga hech narsa koʻchirilmadi ({ $reason }).

restore-usage = Qaysi nusxa qaytarilishini koʻrsating: npm run restore -- ../backup-monday
restore-itself = { $to } — DATA_DIR ning oʻzi. Nusxa papkasini koʻrsating.
restore-no-database = { $from } papkasida baza yoʻq: bu maʼlumotlar papkasining nusxasi emas.
restore-failed = { $from } tiklanmadi ({ $reason }). DATA_DIR da hech narsa oʻzgarmadi.
restore-done = { $from } butun, DATA_DIR { $to } oʻrnida turibdi.
restore-moment = Maʼlumotlari { $moment } dagi.
restore-nothing-held = Unda qoʻlda hech narsa yoʻq edi. Keyin yuborilganlarini bilmaydi: AloVoice kabinetidan qarang.
restore-held = { $count } ta obzvon qoʻlda edi, ular ushlab turiladi: { $names }. Bot ishga tushganda administratorlardan soʻraydi; ungacha hech narsa ketmaydi.
restore-missing = { $count } ta fayl yoʻq yoki buzilgan: ularni qaytadan yuborish kerak boʻladi.
restore-before = Oldin turgani { $before } papkasida. Unda telefon raqamlari bor: kerak boʻlmagach oʻchiring.
