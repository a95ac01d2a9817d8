SELECT coalesce(payload #>> ARRAY[kind, 'id'], ''), coalesce(payload #>> ARRAY[kind, 'mime_type'], '')
FROM conversation_message
WHERE id = :message AND inbound
