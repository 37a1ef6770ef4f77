CREATE TABLE instance (
  one        INTEGER PRIMARY KEY CHECK (one = 1),
  id         TEXT    NOT NULL,
  starts     INTEGER NOT NULL,
  beats      INTEGER NOT NULL,
  file       TEXT,                        -- what the file system says of the folder's mark; null while that is written
  alive_at   INTEGER NOT NULL,
  stopped_at INTEGER,                     -- of a clean stop
  copy_of    INTEGER                      -- this is a copy, of that moment
) STRICT;

CREATE TABLE kept_back (
  one  INTEGER PRIMARY KEY CHECK (one = 1),
  body TEXT NOT NULL                      -- what the admins are asked about since the last start from a copy
) STRICT;
