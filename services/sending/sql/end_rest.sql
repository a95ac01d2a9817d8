UPDATE campaign SET rest_until = NULL, rest_reason = '', resting = 0, updated_at = now()
 WHERE id = :campaign AND rest_until <= now()
