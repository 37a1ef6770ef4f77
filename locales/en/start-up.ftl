### What the person who starts the bot reads in the terminal.

start-up-title = { $count ->
    [one] The bot did not start: one setting needs attention.
   *[other] The bot did not start: { $count } settings need attention.
}
start-up-missing = { $name } is not set.
start-up-malformed = { $name } holds “{ $found }”, which does not fit.
start-up-malformed-secret = { $name } holds something that does not fit.
start-up-where = Write them into a file named .env (an example: .env.example) or into the environment.
start-up-demo = To try the bot without any of them: npm run demo
start-up-token-refused = Telegram does not know this BOT_TOKEN. Copy it again from @BotFather (/mybots, API Token).
start-up-port = HTTP_PORT { $port } cannot be opened ({ $reason }). Free it or choose another one.
start-up-data-dir = DATA_DIR { $folder } cannot be used ({ $reason }). The bot needs a folder of its own that it may write to.
start-up-disk-full = The disk of DATA_DIR { $folder } is full ({ $reason }). Make room on it and start the bot again.
start-up-read-only = DATA_DIR { $folder } can only be read ({ $reason }). The bot needs a folder that it may write to.
start-up-folder-held = DATA_DIR { $folder } is in use: process { $pid } on { $host } has held it since { $since }. Stop that one first; two over one folder could call people twice.
start-up-folder-busy = DATA_DIR { $folder } is in use by another process. Stop that one first; two over one folder could call people twice.
start-up-restore-unfinished = A restore into DATA_DIR { $folder } was broken off. Run it again: npm run restore -- <folder of the copy>
start-up-newer = DATA_DIR { $folder } was used by version { $version } of the bot, which is newer than this one ({ $own }). Nothing was changed. Start that version or a newer one, or put back a copy from before it: npm run restore -- <folder of the copy>
start-up-damaged = The database in DATA_DIR { $folder } is damaged ({ $reason }). Keep a copy of that folder, check the disk, and put back the last backup: npm run restore -- <folder of the copy>. What is there is set aside.

start-up-hint-bot-token = From @BotFather in Telegram: /newbot for a new bot, /mybots for one that you have. Looks like 123456789:AAE…
start-up-hint-alovoice-token = The AloVoice API token of your account: in the AloVoice cabinet or from AloVoice support.
start-up-hint-admin-ids = Telegram ids of those who may use the bot, with commas: 123456789,987654321. @userinfobot tells you yours.
start-up-hint-alovoice-base-url = An address such as https://cld.alovoice.uz/mapi. One that begins with http:// only where it is this machine, or where ALOVOICE_PLAIN_HTTP names the machine.
start-up-hint-alovoice-plain-http = Names of machines, with commas, to which plain http:// is allowed, such as pbx.lan
start-up-hint-telegram-api-root = An address such as https://api.telegram.org
start-up-hint-data-dir = A folder for the database and the files, such as ./data
start-up-hint-default-locale = One of: uz, uz-Cyrl, ru, en.
start-up-hint-default-timezone = From utc -12 to utc +14, in whole hours: utc +5
start-up-hint-recipients-format = One of: international (998901234567), plus (+998901234567), national (901234567).
start-up-hint-calling-hours = The first and the last hour of a day, the earlier one first: 08:00-21:00
start-up-hint-undo-seconds = A whole number of seconds, 0 to 600.
start-up-hint-approve-from = A whole number, 0 for never.
start-up-hint-hand-over = "at-once" (handed over once it is confirmed) or "late" (15 minutes before the campaign starts).
start-up-hint-watch-seconds = A whole number of seconds, 1 to 86400.
start-up-hint-retention-days = A whole number of days, 1 to 3650.
start-up-hint-call-memory-days = A whole number of days, 7 to 3650.
start-up-hint-cabinet-url = The https address of AloVoice’s web cabinet, as a browser opens it. In .env in quotes where it holds a #.
start-up-hint-http-port = A port number, 0 to 65535; a webhook cannot do without it.
start-up-hint-http-host = The address at which HTTP_PORT is opened: 127.0.0.1 for this machine alone, 0.0.0.0 for all networks.
start-up-hint-webhook-url = The https address that Telegram can reach, without the token in it. Goes together with WEBHOOK_SECRET and HTTP_PORT.
start-up-hint-webhook-secret = Up to 256 Latin letters, digits, _ and -, made up by you. Goes together with WEBHOOK_URL and HTTP_PORT.
start-up-hint-secret-key = 32 random bytes in base64, made with: openssl rand -base64 32
start-up-hint-log-level = One of: trace, debug, info, warn, error, fatal.
