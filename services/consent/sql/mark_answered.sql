-- The campaign message that made somebody say so.
UPDATE campaign_message c
   SET opted_out_at = (SELECT p.changed_at FROM contact_preference p WHERE p.contact_id = c.contact_id)
  FROM conversation_message m
 WHERE m.id = :message AND c.campaign_id = m.campaign_id AND c.position = m.position AND c.opted_out_at IS NULL
