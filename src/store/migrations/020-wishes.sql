-- What a person wants to be told of what is in hand, and whether the cards of running campaigns are pinned: all off at first.
ALTER TABLE people ADD COLUMN remind INTEGER NOT NULL DEFAULT 0;
ALTER TABLE people ADD COLUMN morning INTEGER NOT NULL DEFAULT 0;
ALTER TABLE people ADD COLUMN pin INTEGER NOT NULL DEFAULT 0;
ALTER TABLE people ADD COLUMN morning_told TEXT; -- the last day whose line was told, or is not to be
ALTER TABLE submissions ADD COLUMN reminded INTEGER NOT NULL DEFAULT 0;
ALTER TABLE links ADD COLUMN pinned_id INTEGER; -- the card's message while it is pinned
CREATE INDEX links_pinned ON links (chat_id) WHERE pinned_id IS NOT NULL;
