UPDATE consent_event SET contact_id = :keep WHERE contact_id = :drop
