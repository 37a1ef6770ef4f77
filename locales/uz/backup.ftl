### What the person who backs the bot up reads in the terminal.

backup-usage = Nusxa qayerga yozilishini koʻrsating: npm run backup -- ../backup-monday
backup-done = { $from } nusxasi { $to } papkasida. Unga qaytish uchun botni toʻxtating va nusxani shu papka oʻrniga qoʻying.
backup-no-database = DATA_DIR { $from } papkasida baza yoʻq: nusxa olinadigan narsa yoʻq.
backup-target-exists = { $to } allaqachon bor. Hali yoʻq papkani koʻrsating.
backup-failed = { $to } papkasiga hech narsa koʻchirilmadi ({ $reason }).
