-- The account at which a chat looks; null: none was chosen.
ALTER TABLE chats ADD COLUMN account_id INTEGER;

-- Whom a submission may have called is looked for over all accounts at a start, and in one account before a campaign.
DROP INDEX submissions_called;
CREATE INDEX submissions_called ON submissions (called_until, state, id, account_id);
