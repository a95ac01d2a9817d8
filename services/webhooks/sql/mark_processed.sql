UPDATE webhook_inbox inbox
SET processed_at = now(), unknown = done.unknown, fault = nullif(done.fault, '')
FROM unnest(:ids::bigint[], :unknown::integer[], :faults::text[]) AS done(id, unknown, fault)
WHERE inbox.id = done.id
