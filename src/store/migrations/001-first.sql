-- Times are epoch milliseconds; JSON columns are written and read by one file of src/store each.

CREATE TABLE updates (
  update_id   INTEGER PRIMARY KEY,
  lane        TEXT    NOT NULL,           -- updates of one lane (a chat) are handled in order
  body        TEXT,                       -- dropped once handled: it may hold numbers and names
  received_at INTEGER NOT NULL,
  applied     INTEGER NOT NULL DEFAULT 0, -- its effect on stored state is committed
  done        INTEGER NOT NULL DEFAULT 0,
  attempts    INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX updates_waiting ON updates (update_id) WHERE done = 0;

CREATE TABLE conversations (
  key   TEXT PRIMARY KEY,
  state TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE people (
  id         INTEGER PRIMARY KEY,         -- Telegram user id
  language   TEXT,
  refused_at INTEGER
) STRICT;

CREATE TABLE chats (
  id           INTEGER PRIMARY KEY,       -- Telegram chat id
  unreachable  INTEGER NOT NULL DEFAULT 0,
  told_private INTEGER NOT NULL DEFAULT 0, -- a group that was told once that the bot works in private
  expecting    TEXT                       -- what the next plain text means, outside of the draft
) STRICT;

CREATE TABLE accounts (
  id   INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
) STRICT;
INSERT INTO accounts (id, name) VALUES (1, 'main');

CREATE TABLE drafts (
  id         TEXT PRIMARY KEY,
  chat_id    INTEGER NOT NULL,
  user_id    INTEGER NOT NULL,
  account_id INTEGER NOT NULL REFERENCES accounts (id),
  state      TEXT    NOT NULL CHECK (state IN ('open', 'frozen', 'cancelled')),
  answers    TEXT    NOT NULL,
  cursor     TEXT    NOT NULL DEFAULT '{}',
  screen_id  INTEGER,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX drafts_one_open ON drafts (chat_id) WHERE state = 'open';

CREATE TABLE files (
  sha256     TEXT PRIMARY KEY,            -- of the content in the content store
  kind       TEXT    NOT NULL CHECK (kind IN ('recording', 'recipients', 'refused', 'source')),
  name       TEXT    NOT NULL,
  size       INTEGER NOT NULL,
  facts      TEXT    NOT NULL DEFAULT '{}',
  chat_id    INTEGER NOT NULL,            -- whose it is: earlier files are offered to the same chat
  created_at INTEGER NOT NULL,
  used_at    INTEGER NOT NULL
) STRICT;

CREATE TABLE intakes (
  id         INTEGER PRIMARY KEY,
  draft_id   TEXT    NOT NULL REFERENCES drafts (id),
  chat_id    INTEGER NOT NULL,
  work       TEXT    NOT NULL,            -- what is to be fetched and judged
  state      TEXT    NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'done')),
  attempts   INTEGER NOT NULL DEFAULT 0,
  created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX intakes_waiting ON intakes (id) WHERE state = 'waiting';

CREATE TABLE submissions (
  id           TEXT PRIMARY KEY,
  draft_id     TEXT    NOT NULL UNIQUE REFERENCES drafts (id), -- one confirmation, at most one request
  chat_id      INTEGER NOT NULL,
  user_id      INTEGER NOT NULL,
  account_id   INTEGER NOT NULL REFERENCES accounts (id),
  state        TEXT    NOT NULL,
  answers      TEXT    NOT NULL,
  release_at   INTEGER NOT NULL,
  confirmed_at INTEGER NOT NULL,
  claimed_at   INTEGER,
  settled_at   INTEGER,
  problem      TEXT,
  campaign_id  INTEGER,
  screen_id    INTEGER,                   -- the message with Stop
  given_back   TEXT                       -- the draft that got the answers back
) STRICT;
CREATE INDEX submissions_live ON submissions (release_at) WHERE state IN ('held', 'sending');

CREATE TABLE campaigns (
  account_id   INTEGER NOT NULL REFERENCES accounts (id),
  id           INTEGER NOT NULL,          -- the PBX's own
  facts        TEXT    NOT NULL,          -- what getAutorule said last
  looked_at    INTEGER NOT NULL,
  next_look_at INTEGER,                   -- null: it is over, nothing more is expected
  submission_id TEXT,
  created_at   INTEGER NOT NULL,
  PRIMARY KEY (account_id, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX campaigns_due ON campaigns (next_look_at) WHERE next_look_at IS NOT NULL;

CREATE TABLE links (
  chat_id     INTEGER NOT NULL,
  account_id  INTEGER NOT NULL,
  campaign_id INTEGER NOT NULL,
  card_id     INTEGER,                    -- the live card's message
  muted       INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (chat_id, account_id, campaign_id),
  FOREIGN KEY (account_id, campaign_id) REFERENCES campaigns (account_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE statuses (
  account_id  INTEGER NOT NULL,
  campaign_id INTEGER NOT NULL,
  status      TEXT    NOT NULL,
  at          INTEGER NOT NULL,
  FOREIGN KEY (account_id, campaign_id) REFERENCES campaigns (account_id, id)
) STRICT;

CREATE TABLE notices (
  id         INTEGER PRIMARY KEY,
  chat_id    INTEGER NOT NULL,
  body       TEXT    NOT NULL,
  created_at INTEGER NOT NULL,
  due_at     INTEGER NOT NULL,
  attempts   INTEGER NOT NULL DEFAULT 0,
  settled_at INTEGER,
  told       INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX notices_due ON notices (due_at) WHERE settled_at IS NULL;

CREATE TABLE do_not_call (
  account_id INTEGER NOT NULL REFERENCES accounts (id),
  number     TEXT    NOT NULL,
  added_at   INTEGER NOT NULL,
  added_by   INTEGER NOT NULL,
  PRIMARY KEY (account_id, number)
) STRICT, WITHOUT ROWID;
