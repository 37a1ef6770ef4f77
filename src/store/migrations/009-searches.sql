-- Campaigns that are looked for in the PBX because nobody knows whether they were created.
CREATE TABLE looks (
  submission_id TEXT PRIMARY KEY REFERENCES submissions (id),
  chat_id       INTEGER NOT NULL,         -- whoever asked
  message_id    INTEGER,                  -- the message with the question
  after_id      INTEGER,                  -- campaigns up to this number are not it
  created_at    INTEGER NOT NULL
) STRICT;

-- That the PBX counted fewer numbers than were sent is told once.
ALTER TABLE campaigns ADD COLUMN fewer_told INTEGER NOT NULL DEFAULT 0;
