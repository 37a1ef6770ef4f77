-- What a second person is asked to agree to, or has agreed to, before a confirmation leaves. `shown` goes with retention.
CREATE TABLE approvals (
  submission_id TEXT PRIMARY KEY REFERENCES submissions (id),
  digest        TEXT    NOT NULL,  -- SHA-256 (hex) of what was shown
  shown         TEXT    NOT NULL,  -- JSON
  asked_at      INTEGER NOT NULL,
  expires_at    INTEGER NOT NULL,
  approved_by   INTEGER,           -- Telegram user id; null while nobody has, and once it holds no more
  approved_at   INTEGER
) STRICT;
