# The page for a first look: the chat and the panel beside it.
demo-title = Obzvon: try it
demo-day = { $day } { $month }
demo-chat = Chat
demo-bot = bot
demo-you = You
demo-ok = OK
demo-start = START
demo-intro = This is the real bot. Telegram and AloVoice are stand-ins on this computer: nobody is called and nothing leaves it.
demo-edited = edited
demo-action =
    { $action ->
        [typing] typing
        [record_voice] recording a voice message
        [upload_voice] sending a voice message
        [upload_photo] sending a photo
        [upload_document] sending a file
       *[other] busy
    }
demo-connecting = Connecting…
demo-failed = That did not work. Is the demo still running?
demo-field = Message
demo-send = Send
demo-menu = Menu
demo-keyboard = Buttons
demo-attach = Attach
demo-attach-file = File
demo-attach-photo = Photo
demo-attach-audio = Audio
demo-attach-contact = My number
demo-attach-sticker = Sticker
demo-edit = Editing the message
demo-edit-cancel = Cancel editing
demo-chosen-files = Chosen files
demo-remove = Remove { $name }
demo-record = Record a voice message
demo-discard = Delete the recording
demo-send-voice = Send the voice message
demo-no-recorder = This browser cannot record sound. Send the ready voice message from the panel.
demo-no-microphone = No microphone. Allow it in the browser, or send the ready voice message from the panel.
demo-to-end = To the last message
demo-spoiler = Hidden text, press to show it
demo-copied = Copied: { $text }
demo-voice = Voice message
demo-audio = Audio
demo-file = File
demo-photo = Photo
demo-download = Download { $name }
demo-play = Play { $title }
demo-pause = Pause { $title }
demo-seek = Move in { $title }
demo-cannot-play = The browser could not play this
demo-bytes = { $size } bytes
demo-kilobytes = { $size } KB
demo-megabytes = { $size } MB
demo-panel = Behind the scenes
demo-panel-open = Control panel
demo-panel-close = Close the panel
demo-people = Whose phone
demo-role =
    { $role ->
        [admin] admin
        [manager] manager
       *[stranger] stranger
    }
demo-page-language = Language of the page
demo-language =
    { $locale ->
        [uz] oʻzbekcha
        [uz-Cyrl] ўзбекча
        [ru] русский
       *[en] English
    }
demo-samples = Send with one click
demo-sample =
    { $id ->
        [good-mp3] Ready recording
        [voice] Voice message
        [clean-list] Clean list
        [long-list] Long list
        [messy-list] Messy list
        [spoiled-list] Spoiled list
       *[xlsx-list] Excel list
    }
demo-sample-about =
    { $id ->
        [good-mp3] mp3, fit for the phone
        [voice] as recorded in Telegram
        [clean-list] csv, one number a line
        [long-list] csv, 1,248 numbers
        [messy-list] title, duplicates, extra columns
        [spoiled-list] Excel made the numbers 9,98901E+11
       *[xlsx-list] xlsx, several columns
    }
demo-troubles = Trouble
demo-trouble =
    { $id ->
        [pbx-down] AloVoice is down
        [pbx-slow] AloVoice is slow
        [answer-lost] The answer gets lost
        [token-refused] AloVoice does not know the key
       *[telegram-busy] Telegram asks to wait
    }
demo-trouble-about =
    { $id ->
        [pbx-down] no connection at all
        [pbx-slow] each answer takes 4 seconds
        [answer-lost] the campaign is created, the bot is not told
        [token-refused] 401 to each request
       *[telegram-busy] 429 to each request, 3 seconds
    }
demo-bot-process = Bot
demo-bot-state =
    { $state ->
        [ready] running, process { $pid }
        [starting] starting, process { $pid }
       *[dead] stopped
    }
demo-bot-revived = Ended by itself and was started again, times: { $times }
demo-bot-kill = Kill
demo-bot-restart = Restart
demo-bot-log = Log
demo-clock = Clock
demo-speed =
    { $speed ->
        [1] as usual
        [60] a minute a second
        [1800] half an hour a second
       *[14400] 4 hours a second
    }
demo-campaigns = Campaigns at AloVoice
demo-no-campaigns = None yet
demo-status-of = Status of { $id }
demo-campaign-count = Numbers: { $count }
demo-requests = What AloVoice received
demo-no-requests = Nothing yet
demo-no-answer = no answer

# In the terminal.
demo-open = Open { $url } in a browser. Ctrl-C stops everything.
demo-port-taken = The port { $port } is taken. Choose another: npm run demo -- --port 4181 (0: any free one)
demo-help =
    Opens the bot in a browser: no keys, no network, nothing to install.

    npm run demo -- [options]

    --port <number>  where the page is served ({ $port }; 0: any free port)
    --keep           keep everything (chats, campaigns, the bot’s data) in ./data-demo for the next demo
    --help           this text
