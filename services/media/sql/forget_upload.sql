UPDATE media SET remote_id = NULL, expires_at = NULL WHERE phone_number_id = :phone_number AND remote_id = :remote_id
