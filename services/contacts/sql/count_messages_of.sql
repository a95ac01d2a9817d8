SELECT count(*) FROM conversation_message m JOIN conversation v ON v.id = m.conversation_id WHERE v.contact_id = :contact
