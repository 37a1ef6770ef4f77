-- What is asked for often, and what retention looks for each day, is found without reading what piles up over years.
CREATE INDEX files_used ON files (used_at, sha256);
CREATE INDEX recordings_of_file ON recordings (sha256);
CREATE INDEX lists_of_file ON lists (sha256);

CREATE INDEX drafts_open ON drafts (updated_at) WHERE state = 'open';
CREATE INDEX drafts_aside ON drafts (chat_id, updated_at) WHERE state = 'cancelled';
CREATE INDEX drafts_aside_old ON drafts (updated_at) WHERE state = 'cancelled';
CREATE INDEX drafts_frozen ON drafts (updated_at) WHERE state = 'frozen' AND answers <> '{}';
CREATE INDEX drafts_not_frozen ON drafts (id) WHERE state <> 'frozen';

CREATE INDEX submissions_state ON submissions (state, chat_id);
CREATE INDEX submissions_sound ON submissions (chat_id, json_extract(answers, '$.recording.originalSha256'), confirmed_at);
CREATE INDEX submissions_campaign ON submissions (account_id, campaign_id, claimed_at) WHERE campaign_id IS NOT NULL;

ALTER TABLE submissions ADD COLUMN forgotten INTEGER NOT NULL DEFAULT 0; -- what could name people is gone from the answers
CREATE INDEX submissions_remembering ON submissions (confirmed_at) WHERE forgotten = 0;

CREATE INDEX calls_until ON calls (called_until);
CREATE INDEX updates_done ON updates (received_at) WHERE done = 1;
CREATE INDEX notices_of_chat ON notices (chat_id);
CREATE INDEX notices_settled ON notices (settled_at) WHERE settled_at IS NOT NULL;
CREATE INDEX statuses_of_campaign ON statuses (account_id, campaign_id, at);

-- A chat's campaigns are listed newest first, from the links alone.
ALTER TABLE links ADD COLUMN created_at INTEGER NOT NULL DEFAULT 0;
UPDATE links SET created_at = (
  SELECT c.created_at FROM campaigns c WHERE c.account_id = links.account_id AND c.id = links.campaign_id);
CREATE INDEX links_latest ON links (chat_id, account_id, created_at, campaign_id);
CREATE INDEX links_of_campaign ON links (account_id, campaign_id);
