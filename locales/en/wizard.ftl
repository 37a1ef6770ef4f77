### The draft wizard: questions, the check before sending.

plain = { $text }
wizard-header = <b>{ $step } / { $steps } · { $name }</b>
edit-header = <b>{ $name }</b>
step-recording = Recording
step-list = Numbers
step-name = Name
step-trunks = Lines
step-days = Days
step-hours = Hours
step-options = Settings

file-looking = Checking “{ $name }”…
file-too-big = ⚠️ “{ $name }” is over 20 MB, Telegram does not hand it to me. Send a smaller file.
file-gone = ⚠️ “{ $name }” is no longer in Telegram. Send it again.
file-not-served = ⚠️ I could not fetch “{ $name }”. The fault is not the file’s but in the bot’s settings: please tell your administrator, and send it again once that is mended.
file-unreachable = ⚠️ “{ $name }” could not be fetched from Telegram. Send it again in a little while.
file-failed = ⚠️ “{ $name }” could not be read. Save it in another format and send it again.
offer-replace = Replace: { $name }

recording-ask =
    Send the recording that customers will hear: an mp3 file or a voice message.
recording-card =
    <b>{ $name }</b>, { $length }
recording-replace = Send another one to replace it.
recording-taken = A recording is already chosen. Replace it with the new one?
recording-not-text = ⚠️ I can’t read text aloud. Send a recording.

name-ask =
    Write the campaign’s name or take this one: <b>{ $suggestion }</b>
name-take = Use this name
name-ask-again =
    It is now called <b>{ $name }</b>. Write a new name or press “Next”.
name-empty = ⚠️ The name cannot be empty. Write a word or two.
name-doubted = “{ $name }”: is that the name? If so, press the button; if not, write the name. Help: /help
name-long = ⚠️ The name is { $length ->
    [one] { $length } character
   *[other] { $length } characters
} long, { $most } is the most. Write a shorter one.

trunks-asking = Asking AloVoice for your lines…
trunks-none = ⚠️ Your AloVoice account has no lines. Connect one in the <cabinet>cabinet</cabinet> and press “Refresh”.
trunks-ask = Which lines should we call from? You can tick several.
trunks-chosen = Chosen: { $count }
trunks-ticked = ✅ { $trunk }
trunks-all = All
trunks-choose-one = ⚠️ Tick at least one line.
trunks-unknown = ⚠️ “{ $text }” is not among your lines. Choose from the buttons.

days-ask =
    On which days should we call? Choose or write: “tomorrow”, “25 to 30 April”.
days-ask-last = First day: <b>{ $first }</b>. Now choose the last one.
days-only-this = Only this day
days-not-read = ⚠️ I found no day in “{ $text }”.

hours-ask =
    From what hour to what hour each day ({ $zone })? Choose or write: “from 9 to 18”.
hours-not-read = ⚠️ I found no hours in “{ $text }”.

options-ask = Usually there is nothing to change here.
options-figures =
    📞 { $maxline ->
        [one] { $maxline } call at a time
       *[other] { $maxline } calls at once
    }
    ✅ counts as reached after { $goodtime } s
    🔁 { $tries ->
        [one] { $tries } try
       *[other] { $tries } tries
    }
options-zone = 🕘 { $zone }
options-starts-itself = ▶️ Starts by itself when the time comes.
options-paused-warning = ⚠️ It will be created paused: it can then only be started in the <cabinet>AloVoice cabinet</cabinet>.
button-calls-at-once = { $count } at once
options-maxline = At once: { $value }
options-goodtime = after { $value } s
options-tries = Tries: { $value }
options-zone-ask = 🕘 Time zone: { $zone }. For another one write it like this: +4
options-ask-maxline =
    <b>How many calls at once?</b>
    Now: { $value }. Choose or write a number.
options-ask-tries =
    <b>How many tries for a number?</b>
    Now: { $value }. Choose or write a number.
options-ask-goodtime =
    <b>After how many seconds does a call count as reached?</b>
    Now: { $value }. Choose or write a number.
options-button-starts = Start by itself
options-button-paused = Create paused
options-not-text = ⚠️ “{ $text }” does not fit here. Use the buttons or write a time zone: +5

edit-ask = <b>What should change?</b>
edit-recording = Recording: { $what }
edit-list = Numbers: { $count }
edit-name = Name: { $name }
edit-trunks = { $more ->
    [0] Line
   *[other] Lines
}: { $trunks }
edit-days = { $each ->
    [once] Day
   *[day] Days
}: { $days }
edit-options = Other settings
edit-hours = Hours: { $hours }
review-title = <b>Check before sending</b>
review-start = Start · { $count }
review-agree-night = Yes, call { $hours }
review-not-text = ⚠️ There is nothing to write: press a button to start or to edit.

line-recording = 🎧 recording, { $length }
line-list = 👥 { $count ->
    [one] { $count } number
   *[other] { $count } numbers
}: { $ends }
line-name = ✏️ { $name }
line-trunks = 📞 { $count ->
    [1] line
   *[other] lines
}: { $trunks }
line-days = 🗓 { $days }
line-hours = 🕘 { $each ->
    [day] every day { $hours }
   *[once] { $hours }
} ({ $zone })
line-options = 🔁 { $tries ->
    [one] { $tries } try
   *[other] { $tries } tries
}, { $maxline ->
    [one] { $maxline } call at a time
   *[other] { $maxline } calls at once
}, counts as reached after { $goodtime } s
line-schedule = 🗓 { $days }, { $each ->
    [day] every day { $hours }
   *[once] { $hours }
} ({ $zone })
line-from = 📞 { $trunks }{ $maxline ->
    [1] {""}
   *[other] , { $maxline } calls at once
}
line-played = 🎧 { $name }, { $length }
line-settings = 🔁 { $settings }
setting-maxline = { $maxline } calls at once
setting-tries = { $tries } { $tries ->
    [one] try
   *[other] tries
}
setting-goodtime = counts as reached after { $goodtime } sec
line-paused = ⚠️ created paused: it can only be started in the <cabinet>AloVoice cabinet</cabinet>

edited-message = ⚠️ An edited message is not taken into account. Send the change as a new message.
unexpected-photo = ⚠️ A photo is not needed here. All you have entered is safe.
unexpected-sticker = ⚠️ A nice sticker, but it does not answer the question.
unexpected-video = ⚠️ I cannot take the sound from a video. Send an mp3 or a voice message.
unexpected-command = ⚠️ There is no such command. All commands: /help. All you have entered is safe.
unexpected-location = ⚠️ A location is not needed here. All you have entered is safe.
unexpected-other = ⚠️ I do not understand messages of this kind. All you have entered is safe.
