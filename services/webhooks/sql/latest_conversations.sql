SELECT DISTINCT ON (contact_id) contact_id, id, (extract(epoch FROM last_inbound_at) * 1000)::bigint
FROM conversation
WHERE contact_id = ANY(:contacts::bigint[])
ORDER BY contact_id, opened_at DESC, id DESC
