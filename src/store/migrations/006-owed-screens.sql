-- A draft's screen is owed while the draft has changed since it was drawn last.
ALTER TABLE drafts ADD COLUMN revision INTEGER NOT NULL DEFAULT 0; -- goes up with every change
ALTER TABLE drafts ADD COLUMN drawn INTEGER NOT NULL DEFAULT 0;    -- the revision that its screen shows
ALTER TABLE drafts ADD COLUMN owed_place TEXT;                     -- where the owed screen belongs; null: where it was
CREATE INDEX drafts_owed ON drafts (chat_id) WHERE revision > drawn;
