-- Messages that may mean stop, oldest first.
SELECT m.id, v.contact_id, c.display_name, coalesce(c.phone_e164, ''), m.body,
       (extract(epoch FROM m.occurred_at) * 1000)::bigint, coalesce(k.name, '')
  FROM conversation_message m
  JOIN conversation v ON v.id = m.conversation_id
  JOIN contact c ON c.id = v.contact_id
  LEFT JOIN campaign k ON k.id = m.campaign_id
 WHERE m.stop_verdict = 'open'
 ORDER BY m.occurred_at, m.id
 LIMIT :limit
