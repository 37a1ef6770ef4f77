-- A person's own number, to which test calls go, and when it was last used: it is forgotten with lists and recordings.
ALTER TABLE people ADD COLUMN number TEXT;
ALTER TABLE people ADD COLUMN number_used_at INTEGER;

-- Test calls: each the confirmation of one tap, known by the draft and the moment at which it was asked for.
CREATE TABLE test_calls (
  draft_id     TEXT    NOT NULL,
  asked_at     INTEGER NOT NULL,
  chat_id      INTEGER NOT NULL,
  user_id      INTEGER NOT NULL,
  state        TEXT    NOT NULL CHECK (state IN ('waiting', 'sending', 'accepted', 'rejected', 'unknown', 'dropped')),
  request      TEXT    NOT NULL,
  confirmed_at INTEGER NOT NULL,
  problem      TEXT,
  PRIMARY KEY (draft_id, asked_at)
) STRICT, WITHOUT ROWID;
CREATE INDEX test_calls_of ON test_calls (user_id, confirmed_at);
CREATE INDEX test_calls_open ON test_calls (state) WHERE state IN ('waiting', 'sending');
CREATE INDEX test_calls_old ON test_calls (confirmed_at);
