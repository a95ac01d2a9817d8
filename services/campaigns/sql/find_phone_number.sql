SELECT id FROM phone_number WHERE remote_id = :remote_id
