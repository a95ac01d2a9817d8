-- Answers the newest message of what became read by this, if anything did; nothing where it holds no message.
WITH caught_up AS (
    UPDATE conversation SET unread = 0 WHERE contact_id = :contact AND unread > 0 RETURNING id
)
SELECT coalesce(said.wamid, '')
FROM caught_up
LEFT JOIN conversation_message said ON said.conversation_id = caught_up.id
ORDER BY said.occurred_at DESC NULLS LAST, said.id DESC NULLS LAST
LIMIT 1
