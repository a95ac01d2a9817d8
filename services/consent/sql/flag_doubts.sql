-- Messages that may mean stop, of people who are not opted out anyway, wait for a person. Once is enough: a message that
-- was decided about stays so.
UPDATE conversation_message m
   SET stop_verdict = 'open'
  FROM conversation v
 WHERE m.wamid = ANY(:wamids::text[]) AND v.id = m.conversation_id AND m.stop_verdict IS NULL
   AND NOT EXISTS (SELECT FROM contact_preference p WHERE p.contact_id = v.contact_id AND p.marketing_opted_out)
