UPDATE segment SET contact_count = :count, last_refreshed_at = now() WHERE id = :id
