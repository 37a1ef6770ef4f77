### What the person who backs the bot up reads in the terminal.

backup-usage = Say where the copy goes: npm run backup -- ../backup-monday
backup-done = { $from } is copied to { $to }. To go back to it: stop the bot, then npm run restore -- { $to }
backup-no-database = There is no database in DATA_DIR { $from }: there is nothing to copy.
backup-target-exists = { $to } is there already. Name a folder that is not.
backup-failed = Nothing was copied to { $to } ({ $reason }).

restore-usage = Say which copy is put back: npm run restore -- ../backup-monday
restore-itself = { $to } is DATA_DIR itself. Name the folder of a copy.
restore-no-database = There is no database in { $from }: it is not a copy of a data folder.
restore-failed = { $from } was not restored ({ $reason }). Nothing in DATA_DIR has changed.
restore-done = { $from } is whole and stands in DATA_DIR { $to }.
restore-moment = Its data is of { $moment }.
restore-nothing-held = Nothing was in hand in it. What was sent later it does not know: look in the AloVoice cabinet.
restore-held = { $count ->
    [one] { $count } campaign was in hand and is held back: { $names }.
   *[other] { $count } campaigns were in hand and are held back: { $names }.
} When the bot starts, the admins are asked about it; until then nothing leaves.
restore-missing = { $count ->
    [one] { $count } file is missing or damaged: whoever used it has to send it again.
   *[other] { $count } files are missing or damaged: whoever used them has to send them again.
}
restore-before = What was there before is in { $before }. It holds phone numbers: delete it when it is not needed.
