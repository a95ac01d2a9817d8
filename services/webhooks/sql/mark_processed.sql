-- With the time of arrival each body is looked for in its own day only.
UPDATE webhook_inbox inbox
SET processed_at = now(), unknown = done.unknown, fault = nullif(done.fault, '')
FROM unnest(:ids::bigint[], :arrivals::bigint[], :unknown::integer[], :faults::text[])
         AS done(id, arrived, unknown, fault)
WHERE inbox.id = done.id AND inbox.received_at = timestamptz 'epoch' + done.arrived * interval '1 microsecond'
