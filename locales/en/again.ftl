### Repeating a campaign, and the list of drafts.

button-repeat = Repeat
button-drafts = Drafts · { $count }
campaigns-which-repeat = <b>Which one should be repeated?</b>
repeat-ask = Whom should we call? You can also send a new list right here.
repeat-same = The same list · { $count }
repeat-without = Minus those called since
repeat-new = A new list

drafts-title = <b>Drafts: { $count }</b>
drafts-none = There are no drafts.
drafts-which-delete = <b>Which draft should be deleted?</b>
drafts-delete = Delete
draft-delete-ask =
    <b>Delete “{ $title }”?</b>
    It cannot be brought back.
draft-delete-yes = Yes, delete it
draft-deleted = “{ $title }” is deleted.
draft-empty = The draft was empty and is not kept.
