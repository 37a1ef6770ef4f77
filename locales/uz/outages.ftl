# What the admins are told of what keeps the bot from working, once, and once more when it is over.
# $since, $until: moments in words; both are there in all of them.

outage-disk =
    ⚠️ <b>Bot serverida joy qolmadi</b>
    Shu paytdan beri: { $since }. Bot yangi xabar va fayllarni saqlay olmasligi mumkin. Tasdiqlanganlar yoʻqolmagan. DATA_DIR turgan diskda joy boʻshating.
outage-disk-over =
    ✅ <b>Diskda yana joy bor</b>
    Joy boʻlmagan payt: { $since } – { $until }. Shu orada yuborilganlarni bot hozir koʻrib chiqyapti.
outage-pbx =
    ⚠️ <b>AloVoice javob bermayapti</b>
    Shu paytdan beri: { $since }. Hozir boshlangan obzvon haqida bot keyin Sizdan soʻrashi mumkin; holatlar yangilanmaydi. Aloqa tiklansa, bot yozadi.
outage-pbx-over =
    ✅ <b>AloVoice yana javob beryapti</b>
    Javob bermagan payt: { $since } – { $until }. /campaigns ni koʻring: shu orada boshlangan obzvon javobingizni kutayotgan boʻlishi mumkin.
outage-telegram-over =
    ✅ <b>Botning Telegram bilan aloqasi tiklandi</b>
    Aloqa boʻlmagan payt: { $since } – { $until }. Shu orada yozilganlarga bot hozir javob beryapti; oʻsha payt boshlanishi kerak boʻlgan obzvonlarni tekshiring: /campaigns
