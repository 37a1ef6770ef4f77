CREATE TABLE recordings (
  chat_id         INTEGER NOT NULL,
  sha256          TEXT    NOT NULL REFERENCES files (sha256) ON DELETE CASCADE,
  original_sha256 TEXT    NOT NULL,
  answer          TEXT    NOT NULL,       -- the recording as a draft's answer holds it
  used_at         INTEGER NOT NULL,
  PRIMARY KEY (chat_id, sha256)
) STRICT, WITHOUT ROWID;
CREATE INDEX recordings_latest ON recordings (chat_id, used_at);
