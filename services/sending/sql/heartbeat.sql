UPDATE sender_process SET heartbeat_at = now() WHERE id = :id RETURNING id
