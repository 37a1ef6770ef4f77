### Language, start, help, commands.

language-name = English
language-chosen = ✅ English
language-ask = <b>Choose a language</b>
language-set = Now in English.

start-text =
    <b>Campaigns through AloVoice</b>
    Send a recording and a list of numbers, name the days and hours — I do the rest.
    You check everything once more before it starts.
start-draft = There is an unfinished draft: <b>{ $title }</b>.
help-text =
    <b>How it works</b>
    1. Send a recording: an mp3, or a voice message recorded here.
    2. Send a list of numbers: Excel, csv or txt.
    3. Choose lines, days and hours. Words will do too: “tomorrow from 9 to 18”.
    4. Check it and start.
help-undo = For { $seconds ->
    [one] { $seconds } second
   *[other] { $seconds } seconds
} you can still stop it.
help-commands =
    <blockquote expandable>/new — new campaign
    /campaigns — campaigns
    /status 123 — status of one campaign
    /dnc — do not call
    /cancel — set the draft aside
    /language — language</blockquote>
idle-text = To start a campaign, send a recording or a list of numbers, or press a button.

command-new = New campaign
command-campaigns = Campaigns
command-status = Status of a campaign: /status 123
command-cancel = Set the draft aside
command-language = Language
command-help = Help

bot-description = Campaigns through AloVoice. Send a recording and a list of numbers, name the days and hours, and the bot does the rest. You check everything once more before it starts. For the company’s managers only.
bot-short-description = Campaigns through AloVoice: a recording, a list of numbers, days and hours.

button-new = New campaign
button-campaigns = Campaigns
button-language = Language
button-help = Help
button-resume = Continue
button-begin-anew = Start a new one
button-take-up = Back to the draft
button-continue = Next
button-back = ‹ Back
button-cancel = Later
button-refresh = Refresh
button-play = ▶ Listen
button-more = More…
button-edit = Edit
button-stop = Stop
button-keep-until = Keep until { $time }
button-hand-over-now = Hand over now
button-in-hand = In hand: { $count }
button-wishes = Reminders
button-stop-mine = Stop mine · { $count }
button-stop-all = Stop all · { $count }
button-look-at = Look at it
button-mend = Open the draft
button-give-id = Write its №
button-look-for = Look for it
button-look-yes = Yes, it is
button-look-no = No, another one
button-not-there = It is not there
button-sure-absent = Yes, it is not there
button-copy-id = Copy №
button-cabinet = 🔗 AloVoice cabinet

draft-nameless = unnamed campaign
draft-unfinished =
    <b>There is an unfinished draft</b>
    Continue with “{ $title }”? If you start a new one, this one is kept.
draft-aside =
    <b>The draft is set aside</b>
    “{ $title }”: nothing was sent. It is under “Campaigns” → “Drafts”.
draft-none = There is no open draft now.

refused-stranger = This bot is only for the company’s managers. An administrator can let you in. Your id:
group-private = I only work in a private chat: there nobody else sees recordings and numbers.
group-button = Open the private chat
gave-up = I could not take in your last message. Send it once more, your other answers are safe.
admin-token-refused =
    ⚠️ <b>AloVoice did not accept the key</b>
    New campaigns are not sent and statuses are not updated. Take a new key from the <cabinet>AloVoice cabinet</cabinet> and write it into ALOVOICE_TOKEN.

toast-look = See the message
toast-asking = Asking…
toast-refreshed = Refreshed
toast-old-buttons = These buttons are old and no longer work.
toast-already-sent = This campaign has already been sent.
toast-too-late = Too late: the request has gone to AloVoice.
