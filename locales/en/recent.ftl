### People of a list who were called lately, and who is left out of it.

list-called = ⚠️ { $called } of { $numbers ->
    [one] { $numbers } number
   *[other] { $numbers } numbers
} { $called ->
    [one] was
   *[other] were
} called { $when ->
    [today] today
    [yesterday] yesterday too
   *[since] since { $day }
}{ $also ->
    [today] {" "}({ $last } of them today)
    [yesterday] {" "}({ $last } of them yesterday)
   *[no] {""}
}: { $campaigns }
list-called-campaign = “{ $name }”{ $who ->
    [you] {""}
   *[other] {" "}({ $by })
}
list-called-more = { $campaigns } and { $count } more
list-not-compared = ⚠️ { $campaigns ->
    [1] “{ $name }” ({ $day })
   *[other] “{ $name }” ({ $day }) and { $others } more
} could not be compared with this list: the same people may be called again.
list-taken-out = ⚠️ { $count ->
    [one] { $count } number was
   *[other] { $count } numbers were
} taken out, { $when }: “do not call” (/dnc)
review-call-all = Call all · { $count }
review-without = Without { $called } · { $count }
toast-comparing = Something has just changed, comparing the list.
review-not-started = ⚠️ Nothing has been started yet. Check again and tap Start.
review-drawn-before = ⚠️ The bot has since been started from a copy. Look in the <cabinet>AloVoice cabinet</cabinet> whether this campaign was sent before; if not, tap Start.

list-button-leave-out = Leave out another list
list-leave-out-ask =
    <b>Whose numbers should be left out?</b>
    Send a file, numbers or a contact: they will be taken out of “{ $name }”.
list-left-out = Left out: { $removed } of the { $numbers ->
    [one] { $numbers } number
   *[other] { $numbers } numbers
} of “{ $name }”
list-left-out-none = ⚠️ None of the { $numbers ->
    [one] { $numbers } number
   *[other] { $numbers } numbers
} of “{ $name }” is in this list.
list-left-nobody = ⚠️ “{ $name }” holds all numbers of the list: nobody would be left. The list stays as it was.
list-left-changed = ⚠️ The list was changed meanwhile. Send “{ $name }” once more.
