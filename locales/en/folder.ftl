### After a start from a copy of the data folder, or after a while away: what is in hand.

submission-unknown-copied =
    <b>⚠️ It is not known whether “{ $name }” was sent</b>
    The bot was started from a copy of its data. The campaign ({ $count ->
        [one] { $count } number
       *[other] { $count } numbers
    }) may have left before. To call nobody twice, look in the <cabinet>AloVoice cabinet</cabinet>.

    If the campaign is there, write its №. If it is not, say so.
submission-unknown-away =
    <b>⚠️ “{ $name }” did not leave in time</b>
    The bot was off when its moment came, and has not sent it since. To call nobody twice, look in the <cabinet>AloVoice cabinet</cabinet> first ({ $count ->
        [one] { $count } number
       *[other] { $count } numbers
    }).

    If the campaign is there, write its №. If it is not, say so: your answers become a draft again.
folder-copied =
    <b>⚠️ The bot was started from a copy</b>
    Its data is of { $moment }. What was sent later is not in it, so nothing leaves by itself.
folder-copied-unknown =
    <b>⚠️ The bot was started from a copy</b>
    When it was made is not known. What was sent later is not in it, so nothing leaves by itself.
folder-away =
    <b>⚠️ The bot was off</b>
    From { $since } until { $back }.
folder-look = Look in the <cabinet>AloVoice cabinet</cabinet> for each of these:
folder-nothing-left = Nothing of it waits any more. Newer campaigns are in the <cabinet>AloVoice cabinet</cabinet>.
folder-item = • “{ $name }” · { $count ->
    [one] { $count } number
   *[other] { $count } numbers
} · { $person }
folder-item-begun = was being sent
folder-item-due = its moment passed
folder-item-held = leaves { $moment }
folder-more = … and { $count } more: they come up as these are settled.
folder-one =
    <b>“{ $name }”: is it in the <cabinet>cabinet</cabinet>?</b>
    { $count ->
        [one] { $count } number
       *[other] { $count } numbers
    } · { $person }
    If it is there and you send it, these people are called twice.
folder-held =
    <b>“{ $name }” is held</b>
    { $count ->
        [one] { $count } number
       *[other] { $count } numbers
    } · { $person }
    It leaves by itself when its moment comes.
folder-button-all = All still to send · { $count }
folder-button-send = Not there: send it
folder-toast-settled = This one is settled.
left-behind-stopped =
    <b>“{ $name }” was not sent</b>
    { $person } does not use this bot any more. The campaign ({ $count ->
        [one] { $count } number
       *[other] { $count } numbers
    }) was held and is stopped.
left-behind-unknown =
    <b>⚠️ It is not known whether “{ $name }” was created</b>
    { $person }, who sent it, does not use this bot any more ({ $count ->
        [one] { $count } number
       *[other] { $count } numbers
    }). Somebody has to settle it.
left-behind-button-send = I will send it
left-behind-button-settle = I will settle it
left-behind-button-draft = To my drafts
left-behind-button-leave = Leave it as it is
left-behind-drafted = “{ $name }” is in your drafts.
