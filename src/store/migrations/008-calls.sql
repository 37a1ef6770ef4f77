-- Who was called, as a file of keyed hashes (HMAC) in the content store: no number, and apart from the lists' retention.
CREATE TABLE calls (
  submission_id TEXT    PRIMARY KEY REFERENCES submissions (id),
  account_id    INTEGER NOT NULL REFERENCES accounts (id),
  sha256        TEXT    NOT NULL,         -- of that file; the same people called again share it
  key_id        TEXT    NOT NULL,         -- which key they were hashed with
  numbers       INTEGER NOT NULL,
  called_until  INTEGER NOT NULL          -- forgotten CALL_MEMORY_DAYS after that
) STRICT, WITHOUT ROWID;
CREATE INDEX calls_files ON calls (sha256);

-- When a campaign last begins to call: on its last day, or when it was confirmed.
ALTER TABLE submissions ADD COLUMN called_until INTEGER NOT NULL DEFAULT 0;
UPDATE submissions SET called_until =
  max(confirmed_at, coalesce(unixepoch(json_extract(answers, '$.days.to')) * 1000, 0));
CREATE INDEX submissions_called ON submissions (account_id, called_until);
CREATE INDEX submissions_given_back ON submissions (given_back) WHERE given_back IS NOT NULL;

-- Lists are compared number by number now: what was found out before is found out anew.
UPDATE drafts SET answers = json_remove(answers, '$.recipients.comparedAt', '$.recipients.recent');
UPDATE lists SET answer = json_remove(answer, '$.comparedAt', '$.recent');

CREATE INDEX do_not_call_latest ON do_not_call (account_id, added_at);

-- The numbers of the chat's last message, for a /dnc behind them.
ALTER TABLE chats ADD COLUMN last_numbers TEXT;
