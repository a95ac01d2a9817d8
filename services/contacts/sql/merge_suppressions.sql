UPDATE suppression SET contact_id = :keep WHERE contact_id = :drop
