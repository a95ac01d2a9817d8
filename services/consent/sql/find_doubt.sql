SELECT v.contact_id
  FROM conversation_message m
  JOIN conversation v ON v.id = m.conversation_id
 WHERE m.id = :message AND m.stop_verdict IS NOT NULL
