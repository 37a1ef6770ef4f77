-- A suggested name is one that no campaign has.
CREATE INDEX submissions_names ON submissions (answers ->> 'name');
