### Sending, the campaign's card, news.

submission-held =
    <b>“{ $name }” will be sent at { $time }</b>
    { $count ->
        [one] { $count } number
       *[other] { $count } numbers
    }. Once it is with AloVoice, it cannot be stopped from here.
submission-sending =
    <b>Sending “{ $name }”… { $percent }%</b>
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
    <b>Understood</b>
    AloVoice has no campaign “{ $name }”. Your answers are in the draft: check them and send again.
submission-unknown =
    <b>⚠️ It is not known whether “{ $name }” was created</b>
    AloVoice did not answer: the campaign ({ $count ->
        [one] { $count } number
       *[other] { $count } numbers
    }) may or may not be there. To call nobody twice, look in the AloVoice cabinet.

    If the campaign is there, write its number. If it is not, say so.
submission-sure-absent =
    <b>Is “{ $name }” really not in the cabinet?</b>
    If it is there, { $count ->
        [one] { $count } number
       *[other] { $count } numbers
    } will be called a second time.
submission-give-id =
    <b>Write the campaign’s number</b>
    It stands next to “{ $name }” in the AloVoice cabinet, for example: 123
give-id-not-a-number = ⚠️ “{ $text }” is not a campaign’s number. Write the number alone, for example: 123
give-id-no-such = ⚠️ AloVoice has no campaign { $id }. Look the number up in the cabinet again.
give-id-another = ⚠️ { $id } is another campaign: “{ $name }”. Look the number up in the cabinet again.

stale-held-too-long = The bot was not running and the moment passed. Check everything and start again.
stale-window-over = The time that you chose has passed. Change the days or the hours.
pbx-no-connection = AloVoice could not be reached. Try again in a little while.
pbx-token-refused = AloVoice did not accept the key. Tell your administrator that it needs a new one.
pbx-refused = AloVoice did not accept the request.
pbx-not-found = AloVoice does not know such a request.
pbx-busy = AloVoice is busy. Try again in a minute or two.
pbx-no-answer = AloVoice did not answer. Try again in a little while.
pbx-cut = The connection to AloVoice broke. Try again in a little while.
pbx-server-trouble = AloVoice is having trouble. Try again in a little while.
pbx-unreadable = AloVoice’s answer made no sense. Try again in a little while.
pbx-no-file = The recording or the list was kept for its time and then deleted. Send the files again.
pbx-interrupted = The bot stopped while it was sending.
pbx-said = AloVoice’s answer: “{ $said }”

card-title = <b>{ $name }</b> · № { $id }
card-status = Status: <b>{ $status }</b>
card-recipients = 👥 { $count ->
    [one] { $count } number
   *[other] { $count } numbers
}
card-not-counted = 👥 AloVoice has not counted the numbers yet
card-trunks = 📞 lines in AloVoice: { $trunks }
card-paused = ⚠️ paused: it can only be started in the AloVoice cabinet
card-asked = Checked: { $day }, { $time }
status-new = new
status-not-asked = not checked yet
status-no-such = AloVoice has no campaign { $id }.
status-which = Which campaign? Write its number: /status 123
campaigns-none = No campaigns yet. Start the first one.
campaigns-title = <b>Campaigns: { $count }</b>
campaigns-row = { $name } · { $status }
news-status = “{ $name }” (№ { $id }): { $from } → <b>{ $to }</b>
