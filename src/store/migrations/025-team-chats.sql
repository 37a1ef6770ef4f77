-- Groups to which an admin has news of campaigns told.
CREATE TABLE team_chats (
  id       INTEGER PRIMARY KEY, -- Telegram chat id
  added_by INTEGER NOT NULL,    -- Telegram user id
  added_at INTEGER NOT NULL
) STRICT;
