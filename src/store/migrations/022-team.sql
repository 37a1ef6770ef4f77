-- People who were let in by an admin, besides those of ADMIN_IDS, who stand in no table.
CREATE TABLE team (
  id       INTEGER PRIMARY KEY,        -- Telegram user id
  role     TEXT NOT NULL CHECK (role IN ('admin', 'manager', 'viewer')),
  sees_all INTEGER NOT NULL DEFAULT 0, -- a manager who sees the account's campaigns
  approves INTEGER NOT NULL DEFAULT 0, -- a manager who may approve what others start
  added_at INTEGER NOT NULL,
  added_by INTEGER NOT NULL,           -- Telegram user id
  greeted  INTEGER NOT NULL DEFAULT 0  -- whether they were told that they are let in: a bot cannot write first
) STRICT;

-- Strangers who ask to be let in, or were told no less than a day ago.
CREATE TABLE access_requests (
  id         INTEGER PRIMARY KEY,      -- Telegram user id
  name       TEXT NOT NULL,
  username   TEXT,
  asked_at   INTEGER NOT NULL,
  refused_at INTEGER                   -- null while nobody has answered
) STRICT;

-- Links that let one person in. The link itself stands nowhere: only its SHA-256.
CREATE TABLE invites (
  hash       TEXT PRIMARY KEY,
  role       TEXT NOT NULL CHECK (role IN ('admin', 'manager', 'viewer')),
  made_by    INTEGER NOT NULL,
  made_at    INTEGER NOT NULL,
  expires_at INTEGER NOT NULL,
  used_by    INTEGER                   -- who came by it; null while nobody has
) STRICT;
