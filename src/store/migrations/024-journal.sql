-- Who decided what: rows are added and never changed, each with the hash of the one before. Kept past retention; no numbers of people.
CREATE TABLE journal (
  n      INTEGER PRIMARY KEY,  -- 1, 2, 3 and so on, without a gap
  at     INTEGER NOT NULL,
  by     INTEGER,              -- Telegram user id; null: nobody in a chat (a start, an answer of the PBX)
  kind   TEXT NOT NULL,
  about  TEXT,                 -- the confirmed draft that it is about
  facts  TEXT NOT NULL,        -- JSON
  digest TEXT,                 -- SHA-256 (hex) of what was shown
  before TEXT NOT NULL,        -- the hash of the row before; '' for the first
  hash   TEXT NOT NULL,        -- SHA-256 (hex) of all of the above
  seal   TEXT                  -- HMAC-SHA-256 (hex) of the hash with a key from SECRET_KEY, behind the key's name
) STRICT;
CREATE INDEX journal_about ON journal (about, n) WHERE about IS NOT NULL;
CREATE INDEX journal_by ON journal (by, n) WHERE by IS NOT NULL;
CREATE INDEX journal_kind ON journal (kind, n);

CREATE TRIGGER journal_grows BEFORE INSERT ON journal
WHEN NEW.n <> (SELECT coalesce(max(n), 0) + 1 FROM journal)
  OR NEW.before <> (SELECT coalesce((SELECT hash FROM journal ORDER BY n DESC LIMIT 1), ''))
BEGIN SELECT raise(ABORT, 'the journal only grows at its end'); END;
CREATE TRIGGER journal_never_changes BEFORE UPDATE ON journal
BEGIN SELECT raise(ABORT, 'a row of the journal never changes'); END;
CREATE TRIGGER journal_keeps_all BEFORE DELETE ON journal
BEGIN SELECT raise(ABORT, 'a row of the journal is never deleted'); END;
