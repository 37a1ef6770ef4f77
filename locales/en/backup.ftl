### What the person who backs the bot up reads in the terminal.

backup-usage = Say where the copy goes: npm run backup -- ../backup-monday
backup-done = { $from } is copied to { $to }. To go back to it: stop the bot, then put the copy in that folder’s place.
backup-no-database = There is no database in DATA_DIR { $from }: there is nothing to copy.
backup-target-exists = { $to } is there already. Name a folder that is not.
backup-failed = Nothing was copied to { $to } ({ $reason }).
