-- A confirmed campaign may stay with the bot until shortly before its window opens.
ALTER TABLE submissions ADD COLUMN late INTEGER NOT NULL DEFAULT 0;
