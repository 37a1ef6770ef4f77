# What the admins are told of what keeps the bot from working, once, and once more when it is over.
# $since, $until: moments in words; both are there in all of them.

outage-disk =
    ⚠️ <b>The disk of the bot’s server is full</b>
    Since { $since } the bot may not be able to keep new messages and files. Nothing confirmed is lost. Make room on the disk where DATA_DIR is.
outage-disk-over =
    ✅ <b>There is room on the disk again</b>
    It was full from { $since } to { $until }. What was sent meanwhile is being handled now.
outage-pbx =
    ⚠️ <b>AloVoice does not answer</b>
    Since { $since }. What is confirmed now may end in a question; statuses are not updated. You will hear when it is back.
outage-pbx-over =
    ✅ <b>AloVoice answers again</b>
    It did not from { $since } to { $until }. Look at /campaigns: a campaign confirmed meanwhile may wait for your answer.
outage-telegram-over =
    ✅ <b>The bot reaches Telegram again</b>
    It could not from { $since } to { $until }. What was written meanwhile is being answered now; check campaigns that were to start then: /campaigns
