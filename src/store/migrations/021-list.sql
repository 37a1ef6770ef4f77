-- Earlier versions called the list of numbers `recipients` in answers and cursors. `files.kind` still does: its CHECK allows no other word.
UPDATE drafts SET answers = json_remove(json_set(answers, '$.list', json(answers -> '$.recipients')), '$.recipients')
WHERE answers -> '$.recipients' IS NOT NULL;
UPDATE drafts SET answers = json_remove(json_set(answers, '$.part.list', json(answers -> '$.part.recipients')), '$.part.recipients')
WHERE answers -> '$.part.recipients' IS NOT NULL;
UPDATE submissions SET answers = json_remove(json_set(answers, '$.list', json(answers -> '$.recipients')), '$.recipients')
WHERE answers -> '$.recipients' IS NOT NULL;
UPDATE submissions SET answers = json_remove(json_set(answers, '$.part.list', json(answers -> '$.part.recipients')), '$.part.recipients')
WHERE answers -> '$.part.recipients' IS NOT NULL;

UPDATE drafts SET cursor = json_set(cursor, '$.step', 'list') WHERE cursor ->> '$.step' = 'recipients';
UPDATE drafts SET cursor = json_set(cursor, '$.note.at', 'list') WHERE cursor ->> '$.note.at' = 'recipients';
UPDATE drafts SET cursor = json_remove(json_set(cursor, '$.filled.list', cursor ->> '$.filled.recipients'), '$.filled.recipients')
WHERE cursor -> '$.filled.recipients' IS NOT NULL;
UPDATE drafts SET cursor = json_set(cursor, '$.offers', json((
  SELECT json_group_array(json(
    CASE WHEN value -> '$.recipients' IS NULL THEN value
    ELSE json_remove(json_set(value, '$.list', json(value -> '$.recipients')), '$.recipients') END) ORDER BY key)
  FROM json_each(cursor, '$.offers'))))
WHERE cursor -> '$.offers' IS NOT NULL;
