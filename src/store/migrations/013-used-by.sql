-- Which version of the product used the folder last: an older one refuses a newer schema, and names it.
CREATE TABLE used_by (
  one     INTEGER PRIMARY KEY CHECK (one = 1),
  version TEXT    NOT NULL
) STRICT;
