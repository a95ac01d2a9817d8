UPDATE conversation
SET last_message_at = greatest(conversation.last_message_at, said.last_at),
    last_inbound_at = greatest(conversation.last_inbound_at, said.last_at),
    unread = conversation.unread + said.unread
FROM (
    SELECT conversation_id, to_timestamp(max(at) / 1000.0::double precision) AS last_at, count(*) AS unread
    FROM unnest(:conversations::bigint[], :times::bigint[]) AS told(conversation_id, at)
    GROUP BY conversation_id
) said
WHERE conversation.id = said.conversation_id
