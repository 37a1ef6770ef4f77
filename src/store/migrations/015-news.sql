-- That a campaign began, or did not in time, and that it is over are each told once.
ALTER TABLE campaigns ADD COLUMN start_told INTEGER NOT NULL DEFAULT 0;
ALTER TABLE campaigns ADD COLUMN over_told INTEGER NOT NULL DEFAULT 0;
-- Of those that are there, every change of the status was told until now.
UPDATE campaigns SET start_told = 1
WHERE (SELECT count(*) FROM statuses s WHERE s.account_id = campaigns.account_id AND s.campaign_id = campaigns.id) > 1;
UPDATE campaigns SET over_told = 1 WHERE next_look_at IS NULL;
UPDATE notices SET body = json_set(body, '$.news', CASE
    WHEN lower(body ->> 'to') IN ('finished', 'done', 'completed', 'stopped', 'failed') THEN 'over' ELSE 'began' END)
WHERE settled_at IS NULL AND body ->> 'kind' = 'status';
