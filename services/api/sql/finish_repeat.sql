UPDATE api_repeat SET status = :status, body = :body, content_type = :type, location = :location
 WHERE token_id = :token AND key = :key
