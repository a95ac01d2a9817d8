SELECT count(DISTINCT contact_id) FROM conversation WHERE unread > 0
