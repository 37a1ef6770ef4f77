### Campaigns that have not gone to AloVoice yet; reminders.

in-hand-none = Nothing waits with the bot now.
in-hand-title = <b>{ $count ->
    [one] { $count } campaign is with the bot, not with AloVoice yet
   *[other] { $count } campaigns are with the bot, not with AloVoice yet
}</b>
in-hand-other = • “{ $name }” · { $moment } · { $person }
in-hand-own = • “{ $name }” · { $account }
in-hand-row = { $time } · { $name }
in-hand-reminder =
    <b>In an hour “{ $name }” leaves</b>
    It goes to AloVoice at { $time }: { $count ->
        [one] { $count } number
       *[other] { $count } numbers
    }. Until then it can be edited and stopped.
wishes-ask = The buttons below turn reminders on and off.
wish-remind = { $on ->
    [yes] ✅ Remind an hour before
   *[no] Remind an hour before
}
wish-morning = { $on ->
    [yes] ✅ A list in the morning
   *[no] A list in the morning
}
wish-pin = { $on ->
    [yes] ✅ Pin the card
   *[no] Pin the card
}
morning-title = <b>{ $count ->
    [one] In hand today: { $count } campaign
   *[other] In hand today: { $count } campaigns
}</b>
morning-kept = • “{ $name }” · goes to AloVoice at { $time }
morning-running = • “{ $name }” · № { $id } · { $hours }
stopped-by-admin = An administrator stopped it.
