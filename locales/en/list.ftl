### The list of numbers: result, questions, refusals.

list-ask =
    Send the list of numbers: an Excel (.xlsx), csv or txt file.
    You can also write the numbers here or share a contact.
list-replace = You can send another list.
list-taken = ✅ The numbers are here: “{ $name }”, { $count }
list-offered = “{ $name }” is already chosen. “{ $other }” came too: { $count ->
    [one] { $count } number
   *[other] { $count } numbers
}. Add it, or replace the first?
list-question-beside = “{ $chosen }” is already chosen. This is about “{ $name }”.
list-question-about = This is about “{ $name }”.
list-not-text = ⚠️ There are no numbers in the message. Write them like this: 90 123 45 67
list-question-not-text = ⚠️ Please answer with one of the buttons, or send another list.
list-text-no-numbers = ⚠️ “{ $name }”: no phone number was found. Write it like this: 90 123 45 67
list-from-message = Numbers from a message
list-from-contact = Contact
list-button-refused = Refused rows
list-button-clean = Clean list
list-button-earlier = Earlier lists
list-button-foreign-too = Foreign too · { $count }
list-button-no-foreign = Without foreign ones
list-button-add = Add to the list
list-button-keep = Keep the first one
list-earlier-ask = Which list should we take?
list-earlier-one = { $name } · { $day } · { $count }
file-clean = { $name }, clean list
file-refused = { $name }, refused rows

list-card = <b>{ $numbers ->
        [one] { $numbers } number will be called
       *[other] { $numbers } numbers will be called
    }</b>
    “{ $name }”: { $ends }
list-rows = { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
} in all = { $numbers ->
    [one] { $numbers } number
   *[other] { $numbers } numbers
}{ $duplicates ->
    [0] {""}
    [one] {" "}+ { $duplicates } duplicate
   *[other] {" "}+ { $duplicates } duplicates
}{ $refused ->
    [0] {""}
   *[other] {" "}+ { $refused } refused
}{ $neverCalled ->
    [0] {""}
   *[other] {" "}+ { $neverCalled } on “do not call”
}{ $leftOut ->
    [0] {""}
   *[other] {" "}+ { $leftOut } left out
}
list-refused-all-never-called = ⚠️ “{ $name }”: every number is on the “do not call” list. Send another list or look at /dnc.
list-refused-all-marked = ⚠️ “{ $name }”: every row is marked “do not call”. Send another list.
list-refused = ⚠️ { $reason }: { $count ->
    [one] { $count } row
   *[other] { $count } rows
}
list-refused-sample = ⚠️ { $reason }: { $count ->
    [1] row { $row }
   *[other] { $count }, from row { $row }
}
list-refused-more = ⚠️ { $count ->
    [one] { $count } more row
   *[other] { $count } more rows
}: see the file
refused-file = File
refused-row = Row
refused-value = Value
refused-reason = Reason
refused-empty = no number
refused-no-number = not a phone number
refused-too-short = the number is incomplete
refused-no-area-code = no code before the number
refused-wrong-length = the number has the wrong length
refused-unknown-code = there is no such code
refused-not-foreign = not like a foreign number either
refused-joined = numbers run together
refused-masked = the number is hidden
refused-letter = a letter inside the number
refused-rounded = Excel rounded the number (9.98E+11)
refused-formula = a formula in place of the number
refused-fraction = an amount or a coordinate, not a phone number
refused-sum = an amount, not a phone number
refused-id = the number of a document, not a phone number
refused-doubtful = it is not clear that it is a phone number
refused-elsewhere = the number is in another column
refused-marked = noted in the file: do not call
refused-too-long = the text is too long
refused-several = several numbers at once
refused-foreign = a foreign number
refused-never-called = on the do-not-call list (/dnc)

list-which-sheet =
    <b>Which sheet?</b>
    “{ $name }” has numbers on several sheets.
list-which-column =
    <b>Which column?</b>
    “{ $name }” has numbers in several columns.
list-option = { $option }: { $samples }
list-option-counted = { $option } · { $count ->
    [one] { $count } number
   *[other] { $count } numbers
}: { $samples }
list-option-button = { $option } · { $count }
list-all-of-them = All of them
list-no-phones = No phones here
list-any-phones =
    <b>Are these phone numbers?</b>
    In “{ $name }” only this looks like numbers, and it may be something else.
list-doubtful =
    <b>{ $count ->
        [one] { $count } value may be a phone number, or something else
       *[other] { $count } values may be phone numbers, or something else
    }</b>
    { $samples }. Should we call them?
list-doubtful-leave-out = Without them
list-doubtful-include = Them too
list-quoted = “{ $value }”
list-other-columns = ⚠️ Other numbers in the file, not called: { $options }
list-refused-quoted = ⚠️ No phone numbers were found in “{ $name }”. { $samples }: these do not look like phones.
list-text-quoted = ⚠️ “{ $name }”: no phone number was found. { $samples }: these do not look like phones. Write it like this: 90 123 45 67
list-button-doubtful-too = Doubtful too · { $count }
list-button-no-doubtful = Without doubtful ones
list-button-other = Instead: { $option } · { $count }
list-several =
    <b>Several numbers in one cell</b>
    { $cells ->
        [one] { $cells } cell is
       *[other] { $cells } cells are
    } like that, for example: “{ $sample }”. Should we call all of them?
list-several-all = All of them
list-several-first = Only the first
list-foreign =
    <b>{ $count ->
        [one] There is { $count } foreign number
       *[other] There are { $count } foreign numbers
    }</b>
    For example: { $samples }. Should we call them too?
list-foreign-leave-out = Without them
list-foreign-include = Them too

suspicion-rounded = ⚠️ Excel rounded { $count ->
    [one] { $count } number
   *[other] { $count } numbers
} (9.98E+11). Send the original .xlsx file.
suspicion-equal-endings = ⚠️ { $count ->
    [one] { $count } number ends
   *[other] { $count } numbers end
} in the same { $ending }: Excel may have spoiled them.
suspicion-consecutive = ⚠️ { $count ->
    [one] { $count } number is
   *[other] { $count } numbers are
} in a row: { $first } … { $last }. Check that it is the right list.
suspicion-many-duplicates = ⚠️ Many duplicates: { $count } ({ $percent } %).
suspicion-many-refused = ⚠️ Many refused rows: { $count } ({ $percent } %).
suspicion-many-fixed = ⚠️ Many landlines: { $count } ({ $percent } %).
suspicion-unknown-prefixes = ⚠️ { $count ->
    [one] { $count } number has an unfamiliar code
   *[other] { $count } numbers have an unfamiliar code
}: { $prefixes }. They will be called too.
suspicion-notes = ⚠️ { $count ->
    [one] { $count } row says
   *[other] { $count } rows say
}: { $notes }. Such numbers are called too.
suspicion-id-column = ⚠️ { $count ->
    [one] { $count } value looks like a taxpayer or card number
   *[other] { $count } values look like taxpayer or card numbers
}. Check that it is the right column.
suspicion-date-column = ⚠️ { $count ->
    [one] { $count } value looks like a date
   *[other] { $count } values look like dates
}. Check that it is the right column.
suspicion-hidden = ⚠️ Hidden rows: { $rows }, columns: { $columns }, sheets: { $sheets }. The numbers in them will not be called.

list-refused-xls = ⚠️ “{ $name }” is in the old Excel format (.xls), which I cannot open. In Excel: File → Save As → Excel Workbook (.xlsx), then send it.
list-refused-xlsb = ⚠️ “{ $name }” is in .xlsb format. Save it as .xlsx and send it.
list-refused-numbers-app = ⚠️ “{ $name }” is in Numbers format. Export it as .xlsx and send it.
list-refused-pdf = ⚠️ “{ $name }” is a PDF, I cannot take numbers from it. Send Excel, csv or txt.
list-refused-docx = ⚠️ “{ $name }” is a Word document. Copy the numbers into Excel and send .xlsx.
list-refused-archive = ⚠️ “{ $name }” is an archive. Take the file out of it and send the file itself.
list-refused-html = ⚠️ “{ $name }” is really a web page. Open it in Excel and save it as .xlsx.
list-refused-picture = ⚠️ “{ $name }” is a picture, I cannot take numbers from it. Send Excel, csv or txt.
list-refused-media = ⚠️ “{ $name }” is not a list. Send Excel, csv or txt.
list-refused-protected = ⚠️ “{ $name }” is protected with a password. Save it without one and send it.
list-refused-not-text = ⚠️ “{ $name }” could not be read. Send Excel, csv or txt.
list-refused-empty = ⚠️ “{ $name }” is empty. Send a file with numbers in it.
list-refused-rounded = ⚠️ The numbers in “{ $name }” were rounded (9.98E+11), their last digits are lost. Send the original file, in which they are whole.
list-refused-no-numbers = ⚠️ No phone numbers were found in “{ $name }”. Check that it is the right file.
list-refused-too-big = ⚠️ “{ $name }” is too big. Send the list in parts.
list-refused-too-many-places = ⚠️ The numbers in “{ $name }” stand on too many sheets or in too many columns. Gather them in one column of one sheet and send it.
list-refused-bomb = ⚠️ “{ $name }” swells out of all proportion when opened, so I did not open it. Copy the numbers into a new file.
list-refused-damaged = ⚠️ “{ $name }” is damaged. Save it again and send it.
list-refused-long-line = ⚠️ There is a very long line in “{ $name }”. Put each number on a line of its own and send it again.
list-refused-no-sheet = ⚠️ There is no visible sheet in “{ $name }”. Unhide the sheet, save the file and send it again.
list-refused-too-slow = ⚠️ Checking “{ $name }” took too long. Send the list in parts.
list-refused-failed = ⚠️ “{ $name }” could not be read. Save it as csv and send it again.
