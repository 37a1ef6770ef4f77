-- Some of a confirmation's numbers may go first: which confirmed draft it is a part of, and when it was asked about.
ALTER TABLE submissions ADD COLUMN part_of TEXT REFERENCES drafts (id);
ALTER TABLE submissions ADD COLUMN part INTEGER;
ALTER TABLE submissions ADD COLUMN asked_at INTEGER;
CREATE UNIQUE INDEX submissions_parts ON submissions (part_of, part) WHERE part_of IS NOT NULL;
