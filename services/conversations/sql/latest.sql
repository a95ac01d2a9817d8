-- The newest conversation of each contact who wrote, the latest first, behind (moment, id) when these are given, with
-- the last thing said on either side. Moments are milliseconds, which is how finely webhooks store times.
SELECT contact.id, newest.id, contact.display_name, coalesce(contact.phone_e164, ''),
       coalesce(preference.marketing_opted_out, false),
       (extract(epoch FROM newest.last_message_at) * 1000)::bigint, coalesce(message.body, ''), coalesce(message.kind, ''),
       coalesce(message.ours, false),
       (SELECT sum(every.unread) FROM conversation every WHERE every.contact_id = contact.id),
       EXISTS (SELECT FROM conversation every JOIN conversation_message said ON said.conversation_id = every.id
                WHERE every.contact_id = contact.id AND said.stop_verdict = 'open')
FROM conversation newest
JOIN contact ON contact.id = newest.contact_id
LEFT JOIN contact_preference preference ON preference.contact_id = contact.id
LEFT JOIN LATERAL (
    SELECT both_sides.body, both_sides.kind, both_sides.ours
    FROM (
        (SELECT said.body, said.kind, false AS ours, said.occurred_at AS at, said.id
         FROM conversation_message said
         WHERE said.conversation_id = newest.id
         ORDER BY said.occurred_at DESC, said.id DESC
         LIMIT 1)
        UNION ALL
        (SELECT single.body, single.kind, true, single.asked_at, -single.id
         FROM single_message single
         WHERE single.contact_id = contact.id
         ORDER BY single.asked_at DESC, single.id DESC
         LIMIT 1)
    ) both_sides
    ORDER BY both_sides.at DESC, both_sides.id DESC
    LIMIT 1
) message ON true
WHERE (:moment::bigint IS NULL
       OR (newest.last_message_at, newest.id) < (to_timestamp(:moment::bigint / 1000.0::double precision), :id::bigint))
  AND NOT EXISTS (
      SELECT FROM conversation later
      WHERE later.contact_id = newest.contact_id AND (later.opened_at, later.id) > (newest.opened_at, newest.id)
  )
  AND (NOT :unread::boolean
       OR EXISTS (SELECT FROM conversation every WHERE every.contact_id = newest.contact_id AND every.unread > 0))
  AND (NOT :flagged::boolean
       OR EXISTS (SELECT FROM conversation_message said JOIN conversation every ON every.id = said.conversation_id
                   WHERE said.stop_verdict = 'open' AND every.contact_id = newest.contact_id))
  AND (:words::text = ''
       OR position(:words::text IN lower(contact.display_name)) > 0
       OR (:digits::text <> '' AND position(:digits::text IN contact.phone_e164) > 0)
       OR EXISTS (SELECT FROM conversation every JOIN conversation_message said ON said.conversation_id = every.id
                   WHERE every.contact_id = newest.contact_id AND position(:words::text IN lower(said.body)) > 0)
       OR EXISTS (SELECT FROM single_message single
                   WHERE single.contact_id = newest.contact_id AND position(:words::text IN lower(single.body)) > 0))
ORDER BY newest.last_message_at DESC, newest.id DESC
LIMIT :limit
