UPDATE campaign_message SET contact_id = :keep WHERE contact_id = :drop
