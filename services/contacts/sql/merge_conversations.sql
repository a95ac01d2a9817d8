UPDATE conversation SET contact_id = :keep WHERE contact_id = :drop
