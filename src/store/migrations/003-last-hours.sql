-- The hours of a person's last campaign are offered with their next one.
CREATE INDEX submissions_of_user ON submissions (user_id, confirmed_at);
