-- The drafts of a chat in which something was answered are listed, newest first.
CREATE INDEX drafts_listed ON drafts (chat_id, updated_at) WHERE state <> 'frozen' AND answers <> '{}';
