-- A pasted token that is to be tried at the PBX: until when, how often the PBX could not be asked, and the message that shows it.
ALTER TABLE accounts ADD COLUMN try_until INTEGER;
ALTER TABLE accounts ADD COLUMN tries INTEGER NOT NULL DEFAULT 0;
ALTER TABLE accounts ADD COLUMN screen_id INTEGER;
