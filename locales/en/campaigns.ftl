### Sending, the campaign's card, news.

submission-held =
    <b>“{ $name }” will be sent at { $time }</b>
    { $count ->
        [one] { $count } number
       *[other] { $count } numbers
    }. Once it is with AloVoice, it cannot be stopped from here.
submission-kept =
    <b>“{ $name }” stays with the bot for now</b>
    It goes to AloVoice on { $moment } ({ $zone }): { $count ->
        [one] { $count } number
       *[other] { $count } numbers
    }. Until then it can be edited and stopped.
    The bot must be running at that moment.
submission-not-reached =
    <b>⚠️ “{ $name }” is still with the bot</b>
    AloVoice cannot be reached. It is tried again every minute until { $time } ({ $zone }): { $count ->
        [one] { $count } number
       *[other] { $count } numbers
    }. Until then it can be edited and stopped.
submission-sending =
    <b>Sending “{ $name }”… { $percent } %</b>
    { $count ->
        [one] { $count } number
       *[other] { $count } numbers
    }.
submission-stopped =
    <b>Stopped</b>
    “{ $name }” was not sent to AloVoice. Your answers are in the draft.
submission-stale =
    <b>“{ $name }” was not sent</b>
submission-rejected =
    <b>“{ $name }” was not created</b>
submission-absent =
    <b>All right</b>
    AloVoice has no campaign “{ $name }”. Your answers are in the draft: check them and send again.
submission-unknown = <b>⚠️ It is not known whether “{ $name }” was created</b>
unknown-no-answer = AloVoice did not answer.
unknown-cut = The connection to AloVoice broke before an answer came.
unknown-failure = AloVoice answered that it is in trouble itself (code { $status }).
unknown-answer = AloVoice answered with code { $status }, which does not tell whether the campaign was created.
unknown-unreadable = AloVoice’s answer holds no № of a campaign.
unknown-interrupted = The bot itself was stopped while it was sending.
submission-unknown-ask =
    The campaign ({ $count ->
        [one] { $count } number
       *[other] { $count } numbers
    }) may or may not be there. To call nobody twice, look in the <cabinet>AloVoice cabinet</cabinet>.

    If it is there, write its №. If it is not, say so.
unknown-waiting = { $count ->
    [one] <b>⚠️ { $count } campaign waits for your answer:</b> it is not known whether it was created
   *[other] <b>⚠️ { $count } campaigns wait for your answer:</b> it is not known whether they were created
}
unknown-row = ⚠️ { $name }
submission-looking =
    <b>Looking for “{ $name }” in AloVoice…</b>
    This takes up to half a minute.
look-found =
    <b>№ { $id }, created { $day } at { $time }: is this it?</b>
    Its name, days and hours are those of “{ $name }”.
look-missed = It was not found among № { $first }–{ $last }. That does not prove that it is not there.
look-stopped = The search stopped at № { $last }. That proves nothing.
look-nowhere = It is not known from which № to search: there are no earlier campaigns.
submission-sure-absent =
    <b>Is “{ $name }” really not in the <cabinet>cabinet</cabinet>?</b>
    If it is there, { $count ->
        [one] { $count } number
       *[other] { $count } numbers
    } will be called a second time.
submission-give-id =
    <b>Write the campaign’s №</b>
    It stands next to “{ $name }” in the <cabinet>AloVoice cabinet</cabinet>, for example: 123
give-id-not-a-number = ⚠️ “{ $text }” is not a campaign’s №. Write the digits alone, for example: 123
give-id-no-such = ⚠️ AloVoice has no campaign № { $id }. Look it up in the <cabinet>cabinet</cabinet> again.
give-id-another = ⚠️ № { $id } is another campaign: “{ $name }”. Look it up in the <cabinet>cabinet</cabinet> again.

stale-held-too-long = The bot was not running and the moment passed. Check everything and start again.
stale-moment-missed = The bot was not running when it was to go. Check everything and start again.
stale-clock-set = The clock of the bot’s machine was set, so the moment at which it was to go could not be trusted. Check everything and start again.
stale-window-over = The time that you chose has passed. Change the days or the hours.
pbx-no-connection = AloVoice could not be reached. Try again in a little while.
pbx-token-refused = AloVoice did not accept the key. Tell your administrator that it needs a new one.
pbx-refused = AloVoice did not accept the request. Tell your administrator.
pbx-not-found = AloVoice does not know such a request. Tell your administrator.
pbx-busy = AloVoice is busy. Try again in a minute or two.
pbx-no-answer = AloVoice did not answer. Try again in a little while.
pbx-cut = The connection to AloVoice broke. Try again in a little while.
pbx-server-trouble = AloVoice is having trouble. Try again in a little while.
pbx-unreadable = AloVoice’s answer made no sense. Try again in a little while.
pbx-no-file = The recording or the list was deleted after its storage time. Send the files again.
pbx-said = AloVoice’s answer: “{ $said }”

card-title = <b>{ $name }</b> · № { $id }
card-taken = ✅ Accepted: <b>{ $name }</b> · № { $id }
card-starts = ▶️ starts { $day }, { $time } ({ $zone })
card-stop = It can only be stopped in the <cabinet>AloVoice cabinet</cabinet>.
card-who-answered = Who answered can be seen in the <cabinet>AloVoice cabinet</cabinet>.
card-status = Status: <b>{ $status }</b> · checked { $asked ->
    [today] at { $time }
   *[earlier] { $day }, { $time }
}
card-list = 👥 { $count ->
    [one] { $count } number
   *[other] { $count } numbers
}
card-list-differ = 👥 AloVoice counted { $count }, sent were { $sent }
card-not-counted = 👥 AloVoice has not counted the numbers yet
card-trunks = 📞 { $count ->
    [1] line in AloVoice
   *[other] lines in AloVoice
}: { $trunks }
card-trunks-chosen = 📞 { $count ->
    [1] line
   *[other] lines
}: { $chosen } (in AloVoice { $named })
card-paused = ⚠️ paused: it can only be started in the <cabinet>AloVoice cabinet</cabinet>
status-new = new
status-running = running
status-paused = paused
status-finished = finished
status-stopped = stopped
status-failed = failed
status-not-asked = not checked yet
status-no-such = AloVoice has no campaign № { $id }.
status-which = Which campaign? Write its №, name or day: /status 123, /status sale, /status 27.11
campaigns-none = No campaigns yet. Start the first one.
campaigns-none-handed-over = AloVoice has none yet. What you confirmed is still with the bot.
campaigns-title = <b>Campaigns: { $count }</b>
campaigns-row = { $day } · { $name } · { $count }
campaigns-search =
    <b>Which campaign are you looking for?</b>
    Write a part of the name, a day or the №, e.g.: sale, 27.11
campaigns-found = <b>Found: { $count }</b>
campaigns-none-found =
    <b>“{ $text }” was not found</b>
    Write a part of the name, a day or the №, e.g.: sale, 27.11
campaigns-more = There are { $count } more: write more of the name or the day.
button-search = Search
button-mute = Mute
button-unmute = Unmute
toast-muted = No more messages about this campaign; its card goes on changing.
toast-unmuted = There will be messages about this campaign again.
news-began = ▶️ “{ $name }” (№ { $id }) has begun{ $known ->
    [yes] .
   *[no] . Status in AloVoice: { $status }.
}
news-not-begun = ⚠️ “{ $name }” (№ { $id }) has not begun yet: its time came at { $time }, status: { $status }. Check it in the <cabinet>AloVoice cabinet</cabinet>.
news-failed = ⚠️ “{ $name }” (№ { $id }) failed. Check it in the <cabinet>AloVoice cabinet</cabinet>.
news-over = { $meaning ->
    [finished] 🏁 “{ $name }” (№ { $id }) has finished.
    [stopped] “{ $name }” (№ { $id }) was stopped.
   *[other] 🏁 The time of “{ $name }” (№ { $id }) is over. Status: { $status }.
}
news-fewer = ⚠️ “{ $name }” (№ { $id }): of the { $sent } numbers sent, AloVoice counted { $counted }. Check the list in the <cabinet>AloVoice cabinet</cabinet>.
