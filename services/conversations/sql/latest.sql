-- The newest conversation of each contact who wrote, the latest first, behind (moment, id) when these are given. Moments
-- are milliseconds, which is how finely webhooks store times.
SELECT contact.id, newest.id, contact.display_name, coalesce(contact.phone_e164, ''),
       coalesce(preference.marketing_opted_out, false),
       (extract(epoch FROM newest.last_message_at) * 1000)::bigint, coalesce(message.body, ''), coalesce(message.kind, ''),
       (SELECT sum(every.unread) FROM conversation every WHERE every.contact_id = contact.id)
FROM conversation newest
JOIN contact ON contact.id = newest.contact_id
LEFT JOIN contact_preference preference ON preference.contact_id = contact.id
LEFT JOIN LATERAL (
    SELECT body, kind FROM conversation_message
    WHERE conversation_id = newest.id
    ORDER BY occurred_at DESC, id DESC
    LIMIT 1
) message ON true
WHERE (:moment::bigint IS NULL
       OR (newest.last_message_at, newest.id) < (to_timestamp(:moment::bigint / 1000.0::double precision), :id::bigint))
  AND NOT EXISTS (
      SELECT FROM conversation later
      WHERE later.contact_id = newest.contact_id AND (later.opened_at, later.id) > (newest.opened_at, newest.id)
  )
ORDER BY newest.last_message_at DESC, newest.id DESC
LIMIT :limit
