UPDATE single_message SET contact_id = :keep WHERE contact_id = :drop
