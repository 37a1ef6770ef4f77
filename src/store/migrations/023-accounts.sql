-- Accounts besides the first, whose token stands in the environment and never here.
ALTER TABLE accounts ADD COLUMN state TEXT NOT NULL DEFAULT 'active' CHECK (state IN ('new', 'unnamed', 'active', 'removed'));
ALTER TABLE accounts ADD COLUMN token TEXT;       -- sealed
ALTER TABLE accounts ADD COLUMN token_to_try TEXT; -- sealed; pasted, and not yet tried at the PBX
ALTER TABLE accounts ADD COLUMN by_id INTEGER;    -- Telegram user id of who pasted the last token
ALTER TABLE accounts ADD COLUMN is_named INTEGER NOT NULL DEFAULT 0; -- until then `name` is only a place holder

-- Where somebody has an account, or has it not, by an admin's word; all else is as domain/account/ticks.ts says.
CREATE TABLE account_ticks (
  account_id INTEGER NOT NULL REFERENCES accounts (id),
  user_id    INTEGER NOT NULL,
  ticked     INTEGER NOT NULL,
  PRIMARY KEY (account_id, user_id)
) STRICT, WITHOUT ROWID;
