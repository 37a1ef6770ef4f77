### What the person who backs the bot up reads in the terminal.

backup-usage = Нусха қаерга ёзилишини кўрсатинг: npm run backup -- ../backup-monday
backup-done = { $from } нусхаси { $to } папкасида. Унга қайтиш учун ботни тўхтатинг ва нусхани шу папка ўрнига қўйинг.
backup-no-database = DATA_DIR { $from } папкасида база йўқ: нусха олинадиган нарса йўқ.
backup-target-exists = { $to } аллақачон бор. Ҳали йўқ папкани кўрсатинг.
backup-failed = { $to } папкасига ҳеч нарса кўчирилмади ({ $reason }).
