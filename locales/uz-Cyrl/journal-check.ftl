### What the person who checks the journal reads in the terminal.

journal-usage = Бажаринг: npm run journal -- --check ёки ҳафталик хабардаги код билан npm run journal -- --check КОД.
journal-bad-key = SECRET_KEY ўқилмади: base64 да 32 байт, бир нечта бўлса вергул билан.
journal-no-database = DATA_DIR { $from } папкасида база йўқ: журнал ҳам йўқ.
journal-not-read = { $from } даги журнал ўқилмади ({ $reason }).
journal-whole = { $rows } та ёзув: ҳеч нарса йўқолмаган ва ўзгартирилмаган.
journal-head = Код: { $head }
journal-no-key = SECRET_KEY бўлмагани учун фақат занжир текширилди: файлга ёза оладиган одам уни тўлиқ қайта ёзган бўлиши мумкин. Ҳафталик хабардаги код буни кўрсатади.
journal-breach-missing = { $n }-ёзув: ундан олдинги ёзувлар йўқ ёки бошқа жойда турибди.
journal-breach-changed = { $n }-ёзув ўзгартирилган.
journal-breach-unlinked = { $n }-ёзув олдингисининг давоми эмас: улардан бири алмаштирилган ёки қайта ёзилган.
journal-breach-seal = { $n }-ёзувни бу бот ёзмаган: муҳри нотўғри.
journal-breach-unsealed = { $n }-ёзувдан бошлаб SECRET_KEY калитлари билан муҳр йўқ. Калит янги бўлса, ботни у билан бир марта ишга туширинг; акс ҳолда бу ёзувлар сохта бўлиши мумкин.
journal-breach-cut = Ҳафталик хабардаги { $n }-ёзув энди йўқ: охири кесилган ёки эски нусха қайтарилган.
journal-breach-other = { $n }-ёзув ҳафталик хабардаги эмас: журнал қайта ёзилган ёки эски нусхадан олинган.
journal-breach-unguarded = Базанинг журнални ўзгаришдан сақлайдиган ҳимояси олиб ташланган.
