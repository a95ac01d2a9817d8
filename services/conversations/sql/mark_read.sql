-- Answers the newest message of what became read by this, if anything did.
WITH caught_up AS (
    UPDATE conversation SET unread = 0 WHERE contact_id = :contact AND unread > 0 RETURNING id
)
SELECT said.wamid
FROM caught_up
JOIN conversation_message said ON said.conversation_id = caught_up.id
ORDER BY said.occurred_at DESC, said.id DESC
LIMIT 1
