-- A suggested name is one that no other draft has.
CREATE INDEX drafts_named ON drafts (answers ->> 'name') WHERE state <> 'frozen';
