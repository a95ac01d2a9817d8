SELECT wamid FROM conversation_message WHERE wamid = ANY(:wamids::text[])
