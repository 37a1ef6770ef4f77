### What a text changes: settings in words, and what is said of it.

change-made = ✅ Changed: <b>{ $what }</b>
    Before: { $was }
change-name = name “{ $name }”
change-trunks = lines: { $trunks }
button-take-back = Take it back
button-change = Change
read-unused = Not used: “{ $words }”
read-corrected = “{ $said }” → { $read }

settings-question = “{ $quoted }”: is this right?
settings-which = “{ $quoted }”: how many? For example: “10 at once”, “3 tries”, “5 seconds”.
settings-which-figure = What is { $text } for?
settings-doubt = ✅ Understood: <b>{ $what }</b>. Not understood: “{ $quoted }”. Is this right?
settings-range-maxline = ⚠️ { $value } calls at once is not possible. From { $least } to { $most }.
settings-range-tries = ⚠️ { $value } tries is not possible. From { $least } to { $most }.
settings-range-goodtime = ⚠️ { $value } seconds is not possible. From { $least } to { $most }.
review-agree-short = Yes, call a part
review-agree-long = Yes, { $count } days
