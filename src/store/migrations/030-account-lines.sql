-- The lines that an account's token opened when it was taken, as JSON: by them it is known where its token does not open any more.
ALTER TABLE accounts ADD COLUMN lines TEXT;
