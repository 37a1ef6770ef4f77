### First 50 numbers, then the rest.

review-first = First { $first }, then ask
review-first-of = { $of ->
    [all] First { $first } of all
   *[without] First { $first } of the rest
}
toast-cutting = Parting the list in two.
held-rest = The other { $count } wait for your word.
card-rest = The first { $sent } went{ $known ->
    [yes] , AloVoice counted { $counted }
   *[no] {""}
}. The other { $count } wait for you until { $time }, { $day }.
button-go-on = Go on with { $count }
button-stop-here = Stop here
rest-ask =
    <b>“{ $name }”: { $count ->
        [one] { $count } number waits
       *[other] { $count } numbers wait
    } for you until { $time }</b>
    Then they go back to the draft.
rest-ask-held-up =
    <b>“{ $name }”: { $count ->
        [one] { $count } number waits
       *[other] { $count } numbers wait
    } for you until { $time }</b>
    First say whether “{ $first }” was created. Then they go back to the draft.
rest-in-draft = { $count ->
    [one] { $count } number is
   *[other] { $count } numbers are
} in the draft.
submission-sure-again =
    <b>Is “{ $name }” really not in the <cabinet>cabinet</cabinet>?</b>
    Then { $count ->
        [one] { $count } number is
       *[other] { $count } numbers are
    } sent again. If it is there, they will be called a second time.
button-sure-again = Not there, send again
toast-rest-held-up = First say whether the first part was created.
toast-rest-settled = This is settled already.
toast-rest-over = Its time is over: the numbers are in a draft.
