CREATE TABLE lists (
  chat_id INTEGER NOT NULL,
  sha256  TEXT    NOT NULL REFERENCES files (sha256) ON DELETE CASCADE, -- of the clean list
  answer  TEXT    NOT NULL,               -- the list as a draft's answer holds it
  used_at INTEGER NOT NULL,
  PRIMARY KEY (chat_id, sha256)
) STRICT, WITHOUT ROWID;
CREATE INDEX lists_latest ON lists (chat_id, used_at);

ALTER TABLE submissions ADD COLUMN taken_out INTEGER NOT NULL DEFAULT 0; -- numbers not to be called that were added after Send
CREATE INDEX submissions_confirmed ON submissions (account_id, confirmed_at);

ALTER TABLE people ADD COLUMN name TEXT;

CREATE TABLE do_not_call_works (
  id         INTEGER PRIMARY KEY,
  chat_id    INTEGER NOT NULL,
  user_id    INTEGER NOT NULL,
  work       TEXT    NOT NULL,            -- what was sent, and whether to add or to remove it
  attempts   INTEGER NOT NULL DEFAULT 0,
  created_at INTEGER NOT NULL
) STRICT;
