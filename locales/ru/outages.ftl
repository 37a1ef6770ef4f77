# What the admins are told of what keeps the bot from working, once, and once more when it is over.
# $since, $until: moments in words; both are there in all of them.

outage-disk =
    ⚠️ <b>На сервере бота кончилось место</b>
    С этого времени: { $since }. Новые сообщения и файлы бот может не сохранить. Подтверждённое не потеряно. Освободите место на диске, где лежит DATA_DIR.
outage-disk-over =
    ✅ <b>Место на диске снова есть</b>
    Его не было с { $since } до { $until }. Присланное за это время бот обрабатывает сейчас.
outage-pbx =
    ⚠️ <b>AloVoice не отвечает</b>
    С этого времени: { $since }. Об обзвоне, запущенном сейчас, бот может спросить вас позже; состояния не обновляются. Когда связь вернётся, бот напишет.
outage-pbx-over =
    ✅ <b>AloVoice снова отвечает</b>
    Не отвечала с { $since } до { $until }. Загляните в /campaigns: запущенный за это время обзвон может ждать вашего ответа.
outage-telegram-over =
    ✅ <b>Связь бота с Telegram вернулась</b>
    Её не было с { $since } до { $until }. На написанное за это время бот отвечает сейчас; проверьте обзвоны, которые должны были начаться тогда: /campaigns
