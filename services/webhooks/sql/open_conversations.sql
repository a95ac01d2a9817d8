INSERT INTO conversation (contact_id, opened_at, last_message_at, last_inbound_at)
SELECT fresh.contact_id, opened.at, opened.at, opened.at
FROM unnest(:contacts::bigint[], :opened::bigint[]) WITH ORDINALITY AS fresh(contact_id, opened, place)
CROSS JOIN LATERAL to_timestamp(fresh.opened / 1000.0::double precision) AS opened(at)
ORDER BY fresh.place
RETURNING contact_id, (extract(epoch FROM opened_at) * 1000)::bigint, id
