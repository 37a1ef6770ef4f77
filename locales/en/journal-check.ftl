### What the person who checks the journal reads in the terminal.

journal-usage = Say: npm run journal -- --check, or npm run journal -- --check HEAD with the head from a weekly note.
journal-bad-key = SECRET_KEY cannot be read: 32 bytes in base64, several with commas between.
journal-no-database = There is no database in DATA_DIR { $from }: there is no journal to check.
journal-not-read = The journal in { $from } could not be read ({ $reason }).
journal-whole = { $rows ->
    [one] { $rows } row, nothing is missing and nothing was changed.
   *[other] { $rows } rows, nothing is missing and nothing was changed.
}
journal-head = Head: { $head }
journal-no-key = Without SECRET_KEY only the chain was checked: whoever can write the file could have written all of it anew. A noted head tells.
journal-breach-missing = Row { $n }: rows before it are missing, or stand elsewhere.
journal-breach-changed = Row { $n } was changed.
journal-breach-unlinked = Row { $n } does not follow the row before it: one of them was swapped or written anew.
journal-breach-seal = Row { $n } was not written by this bot: its seal is false.
journal-breach-unsealed = From row { $n } on nothing is sealed with the keys in SECRET_KEY. If the key is new, start the bot once with it; otherwise those rows may be false.
journal-breach-cut = The noted head, row { $n }, is not there any more: the end was cut off, or an older copy was put back.
journal-breach-other = Row { $n } is another one than the one that was noted: the journal was written anew, or is that of an older copy.
journal-breach-unguarded = The database’s own guard against changes was taken away.
