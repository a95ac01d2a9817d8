SELECT conversation.contact_id, coalesce(message.campaign_id, 0), message.kind, message.body, message.occurred_at
  FROM conversation_message AS message
  JOIN conversation ON conversation.id = message.conversation_id
 WHERE message.id > :floor AND message.inbound
   AND (message.campaign_id = :campaign OR :campaign = 0)
   AND age(message.xmin) <= age((:since::numeric % 4294967296)::text::xid)
 ORDER BY message.id
 LIMIT :limit
