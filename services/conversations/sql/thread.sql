SELECT message.id, message.inbound, message.kind, message.body,
       (extract(epoch FROM message.occurred_at) * 1000)::bigint, coalesce(message.campaign_id, 0), coalesce(campaign.name, '')
FROM conversation
JOIN conversation_message message ON message.conversation_id = conversation.id
LEFT JOIN campaign ON campaign.id = message.campaign_id
WHERE conversation.contact_id = :contact
  AND (:moment::bigint IS NULL
       OR (message.occurred_at, message.id) < (to_timestamp(:moment::bigint / 1000.0::double precision), :id::bigint))
ORDER BY message.occurred_at DESC, message.id DESC
LIMIT :limit
