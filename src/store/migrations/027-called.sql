-- Whom a submission may have called is looked for at every start, over a year of them: by the index alone, without reading their answers.
DROP INDEX submissions_called;
CREATE INDEX submissions_called ON submissions (account_id, called_until, state, id);
