-- What keeps the bot from working and the admins were told of: told once, and once more when it is over.
CREATE TABLE outages (
  what  TEXT    PRIMARY KEY CHECK (what IN ('disk', 'pbx', 'telegram')),
  since INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
