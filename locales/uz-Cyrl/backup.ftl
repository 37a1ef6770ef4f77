### What the person who backs the bot up reads in the terminal.

backup-usage = Нусха қаерга ёзилишини кўрсатинг: npm run backup -- ../backup-monday
backup-done = { $from } нусхаси { $to } папкасида. Унга қайтиш учун ботни тўхтатинг ва бажаринг: npm run restore -- { $to }
backup-no-database = DATA_DIR { $from } папкасида база йўқ: нусха олинадиган нарса йўқ.
backup-target-exists = { $to } аллақачон бор. Ҳали йўқ папкани кўрсатинг.
backup-failed = { $to } папкасига ҳеч нарса кўчирилмади ({ $reason }).

restore-usage = Қайси нусха қайтарилишини кўрсатинг: npm run restore -- ../backup-monday
restore-itself = { $to } — DATA_DIR нинг ўзи. Нусха папкасини кўрсатинг.
restore-no-database = { $from } папкасида база йўқ: бу маълумотлар папкасининг нусхаси эмас.
restore-failed = { $from } тикланмади ({ $reason }). DATA_DIR да ҳеч нарса ўзгармади.
restore-done = { $from } бутун, DATA_DIR { $to } ўрнида турибди.
restore-moment = Маълумотлари { $moment } даги.
restore-nothing-held = Унда қўлда ҳеч нарса йўқ эди. Кейин юборилганларини билмайди: AloVoice кабинетидан қаранг.
restore-held = { $count } та обзвон қўлда эди, улар ушлаб турилади: { $names }. Бот ишга тушганда администраторлардан сўрайди; унгача ҳеч нарса кетмайди.
restore-missing = { $count } та файл йўқ ёки бузилган: уларни қайтадан юбориш керак бўлади.
restore-before = Олдин тургани { $before } папкасида. Унда телефон рақамлари бор: керак бўлмагач ўчиринг.
