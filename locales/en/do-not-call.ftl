### Do not call: numbers, questions, results.

command-dnc = Do not call
never-title = <b>Do not call: { $count ->
        [one] { $count } number
       *[other] { $count } numbers
    }</b>
    These numbers are not called in any campaign.
never-ask-add = <b>Who must not be called?</b>
    Write the numbers, share a contact or send a file: I will add them to the list.
never-ask-remove = <b>Who may be called again?</b>
    Write the numbers, share a contact or send a file: I will take them off the list.
never-added = ✅ { $changed ->
    [one] { $changed } number was added
   *[other] { $changed } numbers were added
}.{ $same ->
    [0] {""}
   *[other] {" "}Already on the list: { $same }.
}{ $refused ->
    [0] {""}
   *[other] {" "}Not phone numbers: { $refused }.
}
never-removed = ✅ { $changed ->
    [one] { $changed } number was taken off
   *[other] { $changed } numbers were taken off
}.{ $same ->
    [0] {""}
   *[other] {" "}Not on the list: { $same }.
}{ $refused ->
    [0] {""}
   *[other] {" "}Not phone numbers: { $refused }.
}
never-no-numbers = ⚠️ There is no phone number in the message. Write it like this: 90 123 45 67
never-not-looked-at = ⚠️ The numbers could not be looked at now. Send them again.
never-question = ⚠️ “{ $name }” has numbers on several sheets. Leave one sheet and send it again.
never-button-last = Do not call { $shown }
never-button-add = Add
never-button-remove = Remove
never-button-export = Download the list
never-file = Do not call
never-file-number = Number
never-file-day = Added

submission-taken-out =
    ⚠️ After “{ $name }” was confirmed, { $count ->
        [one] { $count } number came onto the “do not call” list and was
       *[other] { $count } numbers came onto the “do not call” list and were
    } taken out. { $left ->
        [one] { $left } number was
       *[other] { $left } numbers were
    } left on the list.
pbx-nobody-left = All numbers of the list are on the “do not call” list now. Nothing was sent.
pbx-no-list = The list could not be made ready. Nothing was sent, try again.
