-- All that somebody decides about a campaign, to be compared with what it was.
SELECT (to_jsonb(c) - '{id,created_at,updated_at,marketing}'::text[])::text FROM campaign c WHERE id = :id
