UPDATE conversation SET unread = 0 WHERE contact_id = :contact AND unread > 0
