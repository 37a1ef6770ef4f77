-- Whom a submission may have called is looked for at every start, over a year of them: by the index, in its order.
DROP INDEX submissions_called;
CREATE INDEX submissions_called ON submissions (account_id, called_until, state, id);

-- How many campaigns an account has: the table itself holds all that the PBX says of each.
CREATE INDEX campaigns_counted ON campaigns (account_id);
